import { describe, expect, test } from 'vitest';

import { type PasteAnswers, readPasted } from './read-pasted.ts';

const UNANSWERED: PasteAnswers = { readsAs: null, dash: null };

const said = (text: string, answers: Partial<PasteAnswers> = {}) => {
  const read = readPasted(text, { ...UNANSWERED, ...answers });
  return read.kind === 'number'
    ? `${read.value.toString()}${read.isPercent ? ' %' : ''}`
    : Object.values(read).join(' ');
};

describe('a pasted cell', () => {
  test.for([
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1 234', '1234'],
    ['12,5%', '12.5 %'],
    ['12.5 %', '12.5 %'],
    ['12,5％', '12.5 %'],
    ['(5)', '-5'],
    ['0', '0'],
    ['0%', '0 %'],
  ] as const)('%s is the number %s', ([text, number]) => {
    expect(said(text)).toBe(number);
  });

  test.for([
    ['Không phát sinh', 'state not-occurred'],
    ['  KHÔNG   PHÁT SINH ', 'state not-occurred'],
    ['không áp dụng'.normalize('NFD'), 'state not-applicable'],
    ['Nothing occurred', 'state not-occurred'],
    ['not applicable', 'state not-applicable'],
  ] as const)('%s is a state', ([text, state]) => {
    expect(said(text)).toBe(state);
  });

  test.for(['', '   ', '\u00a0'])('nothing is a blank and never 0', (text) => {
    expect(said(text)).toBe('blank');
  });

  test.for(['#REF!', '#DIV/0!', '#N/A', '####'])('%s is refused and never 0', (text) => {
    expect(said(text)).toBe('problem excel-error');
  });

  test('a percent sign alone says nothing', () => {
    expect(said('%')).toBe('problem not-a-number');
  });

  test('1.234 is asked and then read as answered', () => {
    expect(said('1.234')).toBe('unanswered readsAs');
    expect(said('1.234', { readsAs: 'vi' })).toBe('1234');
    expect(said('1.234', { readsAs: 'en' })).toBe('1.234');
  });

  test.for(['-', '–', '—', '--'])('%s is asked and then read as answered', (dash) => {
    expect(said(dash)).toBe('unanswered dash');
    expect(said(dash, { dash: 'not-occurred' })).toBe('state not-occurred');
    expect(said(dash, { dash: 'not-applicable' })).toBe('state not-applicable');
    expect(said(dash, { dash: 'leave' })).toBe('blank');
  });

  test('a minus before a number is no dash', () => {
    expect(said('-5')).toBe('-5');
  });
});
