import { expect, test } from 'vitest';

import { median, quantile, ratioOf } from './figures.ts';

test('the middle of an even number lies between two', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('a quantile is interpolated', () => {
  expect(quantile([0, 100], 0.99)).toBe(99);
});

test('nothing measured has no middle', () => {
  expect(() => median([])).toThrow(RangeError);
});

test('a ratio is taken within each pair, so that a slow moment hits both sides of it', () => {
  const pairs = [
    [100, 100],
    [10, 20],
    [300, 100],
  ] as const;
  expect(ratioOf(pairs)).toEqual({ min: 0.5, median: 1, max: 3 });
});
