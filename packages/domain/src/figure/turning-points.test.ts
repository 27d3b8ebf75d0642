import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Decimal } from '../shared/decimal.ts';
import { aTarget, anIndicator, d, value } from '../testing/samples.ts';
import { CHECK_DEFAULTS, ENTRY_WARNINGS, type EntryWarningCode } from './check-thresholds.ts';
import { THRESHOLD_BOUNDS } from './threshold-problems.ts';
import { turningPoints } from './turning-points.ts';
import { warningsOf } from './warnings-of.ts';

/** Other side of every rule: a plan of 200, 200 last year and sent before, peers around half of their plans. */
const against = d(200);
const peers = { units: 9, median: d(50), deviation: d('0.6745').times(5), meanDeviation: null };

/** Whether a rule asks of a value, alone of all rules. */
function asks(rule: EntryWarningCode, threshold: Decimal, at: Decimal): boolean {
  const estimate = rule === 'estimate-misses-plan';
  // Peers are compared in percent of the plan.
  const amount = rule === 'outlier-among-peers' ? at.times(2) : at;
  const warnings = warningsOf({
    indicator: anIndicator(),
    reading: value(estimate ? 100 : amount.toFixed()),
    target: aTarget(200),
    lastYear: value(200),
    sentBefore: value(200),
    peers,
    yearEndEstimate: estimate ? at : null,
    thresholds: { ...OFF, [rule]: threshold },
  });
  return warnings.length > 0;
}
const OFF = {
  'fell-since-sent': null,
  'far-from-last-year': null,
  'same-as-last-year': null,
  'far-above-plan': null,
  'outlier-among-peers': null,
  'estimate-misses-plan': null,
};

const points = (rule: EntryWarningCode, threshold = CHECK_DEFAULTS[rule] ?? d(0)) =>
  turningPoints(rule, threshold, { value: against, peers });

test.for([
  ['fell-since-sent', '200', undefined],
  ['far-from-last-year', '100', '300'],
  ['same-as-last-year', '200', '200'],
  ['far-above-plan', undefined, '400'],
  ['outlier-among-peers', '32.5', '67.5'],
  ['estimate-misses-plan', '200', undefined],
] as const)('%s turns at %s and %s as the program begins', ([rule, low, high]) => {
  const found = points(rule);
  expect([
    found.low?.toDecimalPlaces(2).toFixed(),
    found.high?.toDecimalPlaces(2).toFixed(),
  ]).toEqual([low, high]);
});

test('nothing falls by more than all of it', () => {
  expect(points('far-from-last-year', d(100)).low).toBeNull();
  expect(points('outlier-among-peers', d(10)).low).toBeNull();
});

/** A rule with a threshold that makes sense. */
const aThreshold = (rule: EntryWarningCode) => {
  const { least, most } = THRESHOLD_BOUNDS[rule];
  const levels = fc.integer({ min: least.toNumber(), max: most.toNumber() });
  return levels.map((level) => [rule, d(level)] as const);
};

test('a rule turns exactly where it is said to, at every threshold that makes sense', () => {
  const grain = d('0.000001');
  fc.assert(
    fc.property(fc.oneof(...ENTRY_WARNINGS.map(aThreshold)), ([rule, level]) => {
      const { low, high } = points(rule, level);
      const asksBetween = rule === 'same-as-last-year';
      const turns = [low, high].filter((point) => point !== null);
      const outside = [low?.minus(grain), high?.plus(grain)].filter((point) => point !== undefined);
      expect(turns.map((point) => asks(rule, level, point))).toEqual(turns.map(() => asksBetween));
      expect(outside.map((point) => asks(rule, level, point))).toEqual(
        outside.map(() => !asksBetween),
      );
    }),
  );
});
