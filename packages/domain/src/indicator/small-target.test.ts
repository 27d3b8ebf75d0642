import { expect, test } from 'vitest';

import { d } from '../testing/samples.ts';
import { isSmallTarget, unitsAllowed, unitsDue } from './small-target.ts';

const rule = { units: 5, points: 8 };
const whole = { countsWholeUnits: true };

test.for([
  [1, true],
  [5, true],
  [6, true],
  [12, true],
  ['12.5', false],
  [13, false],
  [0, false],
] as const)('a target of %s is small: %s', ([plan, small]) => {
  expect(isSmallTarget(whole, d(plan), rule)).toBe(small);
  expect(isSmallTarget({ countsWholeUnits: false }, d(plan), rule)).toBe(false);
});

test.for([
  [6, '0.45', 2, 3],
  [4, '0.5', 2, 2],
  [3, '0.5', 1, 2],
  [3, '0.33333333', 1, 1],
  [6, '1', 6, 6],
] as const)('%i at %s: %i are due, %i allowed', ([plan, share, due, allowed]) => {
  const expected = { share: d(share), milestone: null };
  expect(unitsDue(d(plan), expected).toNumber()).toBe(due);
  expect(unitsAllowed(d(plan), expected).toNumber()).toBe(allowed);
});
