import { assert, bigInt, property } from 'fast-check';
import { expect, test } from 'vitest';

import { formatCount, formatDay, formatInstant, formatNumber, formatPercent } from './format.ts';

test.each([
  ['1234.5', '1.234,5', '1,234.5'],
  ['0', '0', '0'],
  ['17329', '17.329', '17,329'],
  ['1000000.005', '1.000.000,01', '1,000,000.01'],
  ['999.995', '1.000', '1,000'],
  ['-66.666667', '−66,67', '−66.67'],
  ['-0.001', '0', '0'],
  ['123456789012345.123456', '123.456.789.012.345,12', '123,456,789,012,345.12'],
])('%s reads %s, in English %s', (text, vi, en) => {
  expect(formatNumber(text, 'vi')).toBe(vi);
  expect(formatNumber(text, 'en')).toBe(en);
});

test('what is missing is a dash, not a zero', () => {
  expect(formatNumber(null, 'vi')).toBe('–');
  expect(formatPercent(undefined, 'vi')).toBe('–');
  expect(formatDay(null, 'vi')).toBe('–');
});

test('a gap carries its sign, and none when it is nothing', () => {
  expect(formatNumber('3.25', 'vi', { signed: true })).toBe('+3,25');
  expect(formatNumber('0.001', 'vi', { signed: true })).toBe('0');
});

test('a percentage is rounded half-up and never clamped', () => {
  expect(formatPercent('412.595238', 'vi')).toBe('412,6\u00a0%');
  expect(formatPercent('50', 'vi')).toBe('50,0\u00a0%');
});

test('a column of percentages has one number of places; a target is written as it was given', () => {
  expect(['49.863014', '40', '0'].map((text) => formatPercent(text, 'vi'))).toEqual([
    '49,9\u00a0%',
    '40,0\u00a0%',
    '0,0\u00a0%',
  ]);
  expect(formatPercent('97', 'vi', { places: 2 })).toBe('97\u00a0%');
});

test('grouping never changes the digits of a whole number', () => {
  assert(
    property(bigInt({ min: 0n, max: 10n ** 15n - 1n }), (whole) => {
      expect(formatNumber(whole.toString(), 'vi').replaceAll('.', '')).toBe(whole.toString());
    }),
  );
});

test('days and instants are written as the district writes them, on its own clock', () => {
  expect(formatDay('2017-06-02', 'vi')).toBe('02/06/2017');
  expect(formatDay('2017-06-02', 'en')).toBe('2 Jun 2017');
  expect(formatInstant('2017-06-22T03:34:00Z', 'vi')).toBe('10 giờ 34, 22/6/2017');
  expect(formatInstant('2017-06-22T23:30:00Z', 'en')).toBe('06:30, 23 Jun 2017');
});

test('a count under ten is padded in Vietnamese sentences only', () => {
  expect([formatCount(1, 'vi'), formatCount(12, 'vi'), formatCount(0, 'vi')]).toEqual([
    '01',
    '12',
    '0',
  ]);
  expect(formatCount(1, 'en')).toBe('1');
});
