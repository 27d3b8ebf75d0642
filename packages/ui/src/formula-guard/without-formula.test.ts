import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { withoutFormula } from './without-formula.ts';

test.each(['=1+1', '+84 24 (gọi)', '-cmd', '@SUM(A1)', '\tx', '\rx', '-1+2', '=HYPERLINK("x")'])(
  'the text %j gets an apostrophe before it',
  (text) => {
    expect(withoutFormula(text)).toBe(`'${text}`);
  },
);

test.each(['-66,7', '+8,0%', '-1.234,5', '-5', '+3', '-1 234,5', '12,5 %', '-12,5 %'])(
  'the written number %s is not altered',
  (number) => {
    expect(withoutFormula(number)).toBe(number);
  },
);

test.each(['', 'Ngọc Hà', 'a=b', "'tên'", '−5', '–'])('the text %j begins no formula', (text) => {
  expect(withoutFormula(text)).toBe(text);
});

test('no text begins a formula afterwards, unless it is a plain number', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const safe = withoutFormula(text);
      const number = /^[+-]\d[\d.,\u00A0\u202F ]*%?$/.test(safe);
      expect(number || !/^[=+\-@\t\r]/.test(safe)).toBe(true);
    }),
  );
});
