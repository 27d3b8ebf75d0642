import { describe, expect, test } from 'vitest';

import { readField } from './read-field.ts';
import type { WorkbookCell } from './workbook-cells.ts';

const number = (value: number, isPercent = false): WorkbookCell => ({
  kind: 'number',
  value,
  isPercent,
});
const text = (written: string): WorkbookCell => ({ kind: 'text', text: written });
const readValue = (cell: WorkbookCell, isPercent = false) => {
  const read = readField(cell, 'value', isPercent);
  return read.kind === 'given' ? `${read.field} ${read.given}` : read.refusal;
};

describe('a filled-in number', () => {
  test.for([
    [0, 'value 0'],
    [1860, 'value 1860'],
    [0.1 + 0.2, 'value 0.3'],
    [1 / 3, 'too-many-places'],
    [1e21, 'too-long'],
    [-5, 'value -5'],
    [1e-6, 'value 0.000001'],
  ] as const)('%s: %s', ([value, expected]) => {
    expect(readValue(number(value))).toBe(expected);
  });

  test('typed with a percent sign is so many of a hundred, and nothing where an amount belongs', () => {
    expect(readValue(number(0.955, true), true)).toBe('value 95.5');
    expect(readValue(number(0.955, true))).toBe('percent-for-amount');
    expect(readValue(text('95,5%'), true)).toBe('value 95.5');
  });

  test.for([
    ['1.234,5', 'value 1234.5'],
    ['1.234', 'ambiguous'],
    ['–', 'dash'],
    ['không phát sinh', 'state not-occurred'],
    ['#REF!', 'excel-error'],
    ['=1+1', 'not-a-number'],
  ] as const)('kept as the text “%s”: %s', ([written, expected]) => {
    expect(readValue(text(written))).toBe(expected);
  });

  test('a day, an error and what was worked out to no number are none', () => {
    expect(readValue({ kind: 'day', day: '2017-03-24' })).toBe('not-a-number');
    expect(readValue({ kind: 'error', text: '#DIV/0!' })).toBe('excel-error');
    expect(readValue({ kind: 'formula', text: '5x' })).toBe('formula');
  });
});

const day = (cell: WorkbookCell) => readField(cell, 'achievedOn', false);

test('a day is read day first, whole, and only where it exists', () => {
  const given = { kind: 'given', field: 'achievedOn', given: '2017-03-04' };
  expect(day(text('4/3/2017'))).toEqual(given);
  expect(day({ kind: 'day', day: '2017-03-04' })).toEqual(given);
  expect(day(text('Chưa hoàn thành'))).toEqual({ kind: 'given', field: 'done', given: 'no' });
  expect(day(text('31/02/2017'))).toEqual({ kind: 'refused', refusal: 'not-a-day' });
});

test('choices are read in either language, notes as they are, within what a note holds', () => {
  expect(readField(text(' ước thực hiện'), 'quality', false)).toMatchObject({ given: 'estimate' });
  expect(readField(text('Preliminary'), 'quality', false)).toMatchObject({ given: 'preliminary' });
  expect(readField(text('=cmd'), 'note', false)).toMatchObject({ given: '=cmd' });
  expect(readField(text('x'.repeat(2001)), 'cause', false)).toMatchObject({
    refusal: 'text-too-long',
  });
  expect(readField(text('a\u0007b'), 'cause', false)).toMatchObject({ refusal: 'unprintable' });
});
