import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { aTarget, anIndicator, d, value } from '../testing/samples.ts';
import { CHECK_DEFAULTS, type CheckThresholds, ENTRY_WARNINGS } from './check-thresholds.ts';
import { THRESHOLD_BOUNDS, problemsOfThresholds } from './threshold-problems.ts';
import { warningsOf } from './warnings-of.ts';

const problems = (set: Partial<CheckThresholds>) =>
  problemsOfThresholds({ ...CHECK_DEFAULTS, ...set }).map(
    ({ rule, problem }) => `${problem} at ${rule}`,
  );

test('what the program begins with makes sense', () => {
  expect(problems({})).toEqual([]);
});

test.for(ENTRY_WARNINGS)(
  '%s makes sense from its least to its most, and when it is off',
  (rule) => {
    const { least, most } = THRESHOLD_BOUNDS[rule];
    // Where last year’s figure begins is another subject.
    const alone = { 'far-from-last-year': null, 'same-as-last-year': null };
    for (const within of [least, most, null])
      expect(problems({ ...alone, [rule]: within })).toEqual([]);
    for (const beyond of [least.minus('0.01'), most.plus('0.01')]) {
      expect(problems({ ...alone, [rule]: beyond })).toEqual([`out-of-range at ${rule}`]);
    }
  },
);

test('what counts as last year’s must not reach what is far from it', () => {
  const far = 'far-from-last-year';
  const same = 'same-as-last-year';
  expect(problems({ [far]: d(5), [same]: d(5) })).toEqual([`same-reaches-far at ${same}`]);
  expect(problems({ [far]: d(5), [same]: d('4.9') })).toEqual([]);
  expect(problems({ [far]: null, [same]: d(10) })).toEqual([]);
  // Said once: beyond its own bounds already.
  expect(problems({ [far]: d(5), [same]: d(11) })).toEqual([`out-of-range at ${same}`]);
});

test('where both make sense some figure is left alone', () => {
  const levels = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 10 }));
  fc.assert(
    fc.property(levels, ([far, same]) => {
      const thresholds = {
        ...CHECK_DEFAULTS,
        'far-from-last-year': d(far),
        'same-as-last-year': d(same),
      };
      const between = d(1000).plus(d(far).plus(same).times(5));
      const warnings = warningsOf({
        indicator: anIndicator(),
        reading: value(between.toNumber()),
        target: aTarget(100_000),
        lastYear: value(1000),
        sentBefore: null,
        peers: null,
        yearEndEstimate: null,
        thresholds,
      });
      const makesSense = problemsOfThresholds(thresholds).length === 0;
      expect(warnings.length === 0).toBe(makesSense);
    }),
  );
});
