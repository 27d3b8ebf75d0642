import { expect, test } from 'vitest';

import { ENTERED, RATIO } from './paper-cell.ts';
import { rowHeight } from './xlsx-row-height.ts';
import { SheetDrawing, formatOf } from './xlsx-sheet.ts';

const number = (value: string, shape = ENTERED) => ({ kind: 'number', value, shape }) as const;

test('a format shows as many places as a number has, within its shape', () => {
  expect(formatOf(number('1860'))).toBe('#,##0');
  expect(formatOf(number('186.25'))).toBe('#,##0.00');
  expect(formatOf(number('97', RATIO))).toBe('#,##0.00');
  expect(formatOf(number('4', { ...ENTERED, before: '≤' }))).toBe('"≤ "#,##0');
  expect(formatOf(number('12', { ...ENTERED, before: '≥', behind: '%' }))).toBe('"≥ "#,##0" %"');
  expect(formatOf(number('1.15', { ...RATIO, signed: true }))).toBe('+#,##0.00;-#,##0.00;#,##0.00');
});

test('a number that no float can hold stays as it was written', () => {
  const sheet = new SheetDrawing();
  sheet.paper(0, 0, number('123456789012345.678901'), { size: 11 });
  sheet.paper(0, 1, number('123456789.25'), { size: 11 });
  expect([sheet.cells.get('0,0')?.value, sheet.cells.get('0,1')?.value]).toEqual([
    '123456789012345.678901',
    123_456_789.25,
  ]);
});

test('what begins like a formula is a text', () => {
  const sheet = new SheetDrawing();
  sheet.text(0, 0, '=HYPERLINK("http://x")', { size: 11 });
  expect(sheet.cells.get('0,0')).toMatchObject({ type: 'string', value: '=HYPERLINK("http://x")' });
});

test('a row is as high as its longest text', () => {
  const one = rowHeight([['Kỳ', 30]]);
  expect(rowHeight([['Cán bộ tuyên giáo Đảng ủy phường', 22]])).toBeGreaterThan(2 * one);
  expect(rowHeight([['', 22]])).toBe(one);
});
