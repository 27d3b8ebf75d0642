import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { toCsv, type CsvCell } from './to-csv.ts';

const line = (...cells: CsvCell[]) => toCsv([cells]).slice(1, -2);

test('a file starts with a byte order mark and every line ends with CRLF', () => {
  expect(toCsv([['Đơn vị'], ['Cống Vị']])).toBe('\uFEFFĐơn vị\r\nCống Vị\r\n');
});

test.each([
  ['Tin, bài', '"Tin, bài"'],
  ['"6 rõ"', '"""6 rõ"""'],
  ['hai\ndòng', '"hai\ndòng"'],
  ['Ngọc Hà', 'Ngọc Hà'],
])('%j is quoted only where it has to be', (cell, written) => {
  expect(line(cell)).toBe(written);
});

test.each(['=1+1', '+84 24 (gọi)', '-cmd', '@SUM(A1)', '\tx', '-1+2', '=HYPERLINK("x")'])(
  'the text %j is not run as a formula',
  (cell) => {
    expect(line(cell).replace(/^"/, '').startsWith("'")).toBe(true);
  },
);

test.each(['-66,7', '+8,0%', '-1.234,5', '-5', '+3'])(
  'the written number %s is not altered',
  (cell) => {
    expect(line(cell, 1).replaceAll('"', '')).toBe(`${cell},1`);
  },
);

test('a number is never altered, a missing one is empty, a zero is a zero', () => {
  expect(line(-66.7, 0, null, undefined, true)).toBe('-66.7,0,,,true');
});

test('the separator can be a semicolon, and then a comma needs no quotes', () => {
  expect(toCsv([['1,5', 'a;b']], ';')).toBe('\uFEFF1,5;"a;b"\r\n');
});

test('no text cell ever begins a formula, unless it is a plain number', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const first = line(text).replace(/^"/, '');
      const number = /^[+-]\d[\d.,\u00A0\u202F ]*%?"?$/.test(first);
      expect(number || !/^[=+\-@\t\r]/.test(first)).toBe(true);
    }),
  );
});
