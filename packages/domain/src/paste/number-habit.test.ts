import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { Decimal } from '../shared/decimal.ts';
import { formatDecimal } from '../shared/format-decimal.ts';
import { numberHabitOf } from './number-habit.ts';

describe('how a block writes its numbers', () => {
  test.for([
    ['12,5', 'vi'],
    ['1.234.567', 'vi'],
    ['1.234,5', 'vi'],
    ['1 234,5', 'vi'],
    ['12,5 %', 'vi'],
    ['12,5％', 'vi'],
    ['12.5', 'en'],
    ['1,234,567', 'en'],
    ['1,234.5', 'en'],
    ['1234', null],
    ['1 234', null],
    ['1.234', null],
    ['Không phát sinh', null],
  ] as const)('%s shows %s', ([text, seen]) => {
    expect(numberHabitOf([text]).seen).toBe(seen);
  });

  test('what can be read two ways is listed in order, a percentage too', () => {
    const texts = ['1.860', '97', '2,500', '1.250%', '1.250 %', '1.234％'];
    expect(numberHabitOf(texts).ambiguous).toEqual(texts.filter((text) => text !== '97'));
  });

  test('a sheet put together from two is mixed', () => {
    expect(numberHabitOf(['12,5', '12.5']).seen).toBe('mixed');
  });

  test('numbers as a screen writes them never show the other habit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt(-(10n ** 15n), 10n ** 15n)),
        fc.constantFrom('vi' as const, 'en' as const),
        (thousandths, locale) => {
          const texts = thousandths.map((n) =>
            formatDecimal(new Decimal(n.toString()).div(1000).toFixed(), locale),
          );
          expect([locale, null]).toContain(numberHabitOf(texts).seen);
        },
      ),
    );
  });
});
