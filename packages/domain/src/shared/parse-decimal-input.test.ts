import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { Decimal } from './decimal.ts';
import { formatDecimal } from './format-decimal.ts';
import { parseDecimalInput } from './parse-decimal-input.ts';

const read = (typed: string, locale: 'en' | 'vi') => {
  const parsed = parseDecimalInput(typed, locale);
  return parsed.kind === 'value' ? parsed.value.toNumber() : parsed;
};

describe('typed numbers', () => {
  test.for([
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1.234.567,8', '1234567.8'],
    ['1,234,567', '1234567'],
    ['1.234.567', '1234567'],
    ['1 234', '1234'],
    ['1 234,5', '1234.5'],
    ['1 234.567', '1234.567'],
    ['12,5', '12.5'],
    ['12.5', '12.5'],
    ['0,125', '0.125'],
    ['1234,567', '1234.567'],
    ['(5)', '-5'],
    ['(1.234,5)', '-1234.5'],
    ['-5', '-5'],
    ['−5', '-5'],
    ['+5', '5'],
    ['(0)', '0'],
    ['１２３，５', '123.5'],
    ['－１２．５', '-12.5'],
    ['（５）', '-5'],
    ['\u20115', '-5'],
    ['1\u00a0234,5', '1234.5'],
    ['1\u202f234\u202f567', '1234567'],
    ['\u30005\ufeff', '5'],
    ['-0', '0'],
    ['- 0,0', '0'],
    ['  12  ', '12'],
    ['007', '7'],
    ['12,500000000', '12.5'],
  ] as const)('%s is %s', ([typed, reads]) => {
    const parsed = parseDecimalInput(typed);
    expect(parsed.kind === 'value' ? parsed.value.toString() : parsed).toBe(reads);
  });

  test.for([
    ['#DIV/0!', 'excel-error'],
    ['#REF!', 'excel-error'],
    ['#N/A', 'excel-error'],
    ['#####', 'excel-error'],
    ['', 'empty'],
    ['  ', 'empty'],
    ['5%', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['١٢', 'not-a-number'],
    ['१२', 'not-a-number'],
    ['186¹', 'not-a-number'],
    ['5²', 'not-a-number'],
    ['①', 'not-a-number'],
    ['½', 'not-a-number'],
    ['--5', 'not-a-number'],
    ['(-5)', 'not-a-number'],
    ['(5', 'not-a-number'],
    ['5-', 'not-a-number'],
    [',5', 'not-a-number'],
    ['5,', 'not-a-number'],
    ['1\u200b2', 'not-a-number'],
    ['1234567890123456789012345678901234567890', 'too-long'],
    ['1.234.567.890.123.456', 'too-long'],
    ['NaN', 'not-a-number'],
    ['12 người', 'not-a-number'],
    ['1.23.4', 'grouping'],
    ['1 23', 'grouping'],
    ['1.2345,6', 'grouping'],
    ['1.234,567,8', 'grouping'],
    ['1234567890123456', 'too-long'],
    ['0,1234567', 'too-many-places'],
  ] as const)('%s is refused: %s', ([typed, problem]) => {
    expect(parseDecimalInput(typed)).toEqual({ kind: 'problem', problem });
  });

  test.for(['1.234', '1,234', '-12.345', '(1.234)'])('%s alone is never guessed', (typed) => {
    expect(parseDecimalInput(typed).kind).toBe('ambiguous');
  });

  test('a digit typed into a number that the screen grouped makes no decimals of it', () => {
    const refused = { kind: 'problem', problem: 'grouping' };
    expect(parseDecimalInput('1.2345', null, 'vi')).toEqual(refused);
    expect(parseDecimalInput('1,2345', null, 'en')).toEqual(refused);
    expect(parseDecimalInput('1,2345', null, 'vi')).toMatchObject({ kind: 'value' });
    expect(parseDecimalInput('0.1234', null, 'vi')).toMatchObject({ kind: 'value' });
    expect(parseDecimalInput('12.5', null, 'vi')).toMatchObject({ kind: 'value' });
  });

  test('whoever names the habit gets its reading', () => {
    expect(read('1.234', 'vi')).toBe(1234);
    expect(read('1,234', 'vi')).toBe(1.234);
    expect(read('1.234', 'en')).toBe(1.234);
    expect(read('1,234', 'en')).toBe(1234);
  });

  test('what is shown reads back as what it was', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 20n), 10n ** 20n),
        fc.constantFrom('vi' as const, 'en' as const),
        (millionths, locale) => {
          const value = new Decimal(millionths.toString()).div(1_000_000);
          const parsed = parseDecimalInput(formatDecimal(value.toFixed(), locale), locale);
          expect(parsed).toEqual({ kind: 'value', value });
        },
      ),
    );
  });
});
