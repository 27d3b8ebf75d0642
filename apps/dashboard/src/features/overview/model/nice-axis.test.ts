import { assert, double, pre, property } from 'fast-check';
import { expect, test } from 'vitest';

import { niceAxis } from './nice-axis.ts';

test('a hundred percent is cut at twenties', () => {
  expect(niceAxis(0, 100).ticks).toEqual([0, 20, 40, 60, 80, 100]);
});

test('a narrow span of ratios stays narrow', () => {
  expect(niceAxis(95.8, 99.4)).toMatchObject({ min: 95, max: 100 });
});

test('an axis holds what it was made for, in few steps', () => {
  const number = double({ min: -1e6, max: 1e6, noNaN: true });
  assert(
    property(number, number, (a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      pre(to - from > 1e-3);
      const axis = niceAxis(from, to);
      const slack = (to - from) * 1e-6;
      expect(axis.min).toBeLessThanOrEqual(from + slack);
      expect(axis.max).toBeGreaterThanOrEqual(to - slack);
      expect(axis.ticks.length).toBeLessThanOrEqual(8);
    }),
  );
});

test('what is counted in whole things has no halves on its axis', () => {
  expect(niceAxis(0, 2, 1).ticks).toEqual([0, 1, 2]);
  expect(niceAxis(0, 1, 1).ticks).toEqual([0, 1]);
});
