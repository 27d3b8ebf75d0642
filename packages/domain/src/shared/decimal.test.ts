import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { Decimal, decimal, decimalText } from './decimal.ts';

/** Any amount a cell can hold: 15 digits, 6 places, either sign. */
const amount = fc.bigInt(-(10n ** 21n) + 1n, 10n ** 21n - 1n).map((m) => new Decimal(`${m}e-6`));

describe('decimal text', () => {
  test('what was written reads back as what it was, to the last place', () => {
    fc.assert(
      fc.property(amount, (value) => {
        const text = decimalText(value);
        expect(decimal(text).eq(value)).toBe(true);
        expect(decimalText(decimal(text))).toBe(text);
        expect(text).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/u);
      }),
    );
  });

  test.for([
    ['0.0000005', '0.000001'],
    ['-0.0000005', '-0.000001'],
    ['0.00000049', '0'],
    ['-0.00000049', '0'],
    ['-0', '0'],
    ['66.6666665', '66.666667'],
    ['1e21', '1000000000000000000000'],
    ['100', '100'],
  ] as const)('%s is written %s', ([value, text]) => {
    expect(decimalText(new Decimal(value))).toBe(text);
  });

  test('a sum over a nation and a percent of a tiny plan are read like any other', () => {
    expect(decimal('3321000000000000000.000001').toFixed()).toBe('3321000000000000000.000001');
    expect(decimal('-99999999999999999').toFixed()).toBe('-99999999999999999');
  });

  test.for(['', ' 1', '1 ', '+1', '1.', '.5', '1e3', 'NaN', 'Infinity', '1,5', '−5', '１', '١'])(
    '%j is no decimal',
    (text) => {
      expect(() => decimal(text)).toThrow(RangeError);
    },
  );
});

describe('arithmetic', () => {
  test('keeps every digit of a weight times a value, summed over a nation and taken away again', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (a, b, c, d) => {
        const [one, other] = [a.times(b), c.times(d)];
        const units = new Decimal(3321);
        const all = one.times(units).plus(other);
        expect(all.minus(one.times(units)).eq(other)).toBe(true);
        expect(all.minus(other).eq(one.times(units))).toBe(true);
      }),
    );
  });

  test('equal shares of different sizes are equal: 1 of 3 and 2 of 6', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.nat(9999), fc.nat(9999), (k, n, of) => {
        const share = new Decimal(n).times(100).div(of + 1);
        const scaled = new Decimal(n * k).times(100).div((of + 1) * k);
        expect(scaled.eq(share)).toBe(true);
      }),
    );
  });
});
