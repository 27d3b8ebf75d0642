import { expect, test } from 'vitest';

import { d } from '../testing/samples.ts';
import { lowerIsBetterScore } from './lower-is-better.ts';

test.for([
  ['INVERSE', ['80', '50', '100']],
  ['MIRROR', ['75', '0', '100']],
  ['PASS_FAIL', ['0', '0', '100']],
  ['ZERO_TOLERANCE', ['0', '0', '100']],
  ['NO_PERCENT', [undefined, undefined, undefined]],
] as const)('%s scores 30 of 24, 10 of 5 and 0 of 5 as %o', ([strategy, scores]) => {
  const cases = [
    [30, 24],
    [10, 5],
    [0, 5],
  ] as const;
  const given = cases.map(([v, p]) => lowerIsBetterScore(strategy, d(v), d(p))?.toString());
  expect(given).toEqual(scores);
});

test.for(['INVERSE', 'MIRROR', 'PASS_FAIL'] as const)(
  '%s under a ceiling of nought is all or nothing',
  (strategy) => {
    expect(lowerIsBetterScore(strategy, d(0), d(0))?.toNumber()).toBe(100);
    expect(lowerIsBetterScore(strategy, d(1), d(0))?.toNumber()).toBe(0);
  },
);
