import { expect, test } from 'vitest';

import { accumulationOf } from './accumulation.ts';
import { isPaced } from './direction.ts';
import { INDICATOR_CLASSES } from './indicator.ts';

test.each([
  ['CUM_HIGH', 'year-to-date'],
  ['ZERO', 'year-to-date'],
  ['RATIO_LOW', 'in-period'],
  ['SNAP_HIGH', 'as-at'],
  ['MILESTONE', 'as-at'],
  ['QUALITATIVE', 'as-at'],
] as const)('a value of class %s is %s', (of, accumulation) => {
  expect(accumulationOf(of)).toBe(accumulation);
});

test('every class has its label', () => {
  for (const of of INDICATOR_CLASSES) expect(accumulationOf(of)).toMatch(/^[a-z-]+$/);
});

test('a pace leads to what is counted up or brought down, and to nothing else', () => {
  expect(INDICATOR_CLASSES.filter(isPaced)).toEqual(['CUM_HIGH', 'CUM_LOW', 'SNAP_LOW']);
});
