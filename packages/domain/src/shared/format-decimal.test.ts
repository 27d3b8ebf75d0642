import { expect, test } from 'vitest';

import { formatDecimal } from './format-decimal.ts';

test.for([
  ['1234567.8', 'vi', {}, '1.234.567,8'],
  ['1234567.8', 'en', {}, '1,234,567.8'],
  ['106', 'vi', { minPlaces: 1, maxPlaces: 1 }, '106,0'],
  ['0.05', 'vi', { maxPlaces: 1 }, '0,1'],
  ['-0.05', 'vi', { maxPlaces: 1 }, '−0,1'],
  ['-0.04', 'vi', { maxPlaces: 1 }, '0'],
  ['999.95', 'vi', { maxPlaces: 1 }, '1.000'],
  ['0.5', 'vi', { maxPlaces: 0 }, '1'],
  ['123456789012345.678901', 'vi', {}, '123.456.789.012.345,678901'],
  ['1234', 'vi', {}, '1.234'],
  ['123', 'vi', {}, '123'],
  ['3.25', 'vi', { signed: true }, '+3,25'],
  ['0.04', 'vi', { signed: true, maxPlaces: 1 }, '0'],
] as const)('%s in %s is %s', ([text, locale, places, shown]) => {
  expect(formatDecimal(text, locale, places)).toBe(shown);
});

test.for(['', '1e3', 'NaN', '1,5', '+5', ' 5'])('%o is refused, being no plain decimal', (text) => {
  expect(() => formatDecimal(text, 'vi')).toThrow(RangeError);
});
