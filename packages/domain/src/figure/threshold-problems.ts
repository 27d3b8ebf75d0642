import { Decimal } from '../shared/decimal.ts';
import { type CheckThresholds, ENTRY_WARNINGS, type EntryWarningCode } from './check-thresholds.ts';

/** The least and the most at which a rule still tells figures apart, in the unit it measures in. */
interface ThresholdBounds {
  readonly least: Decimal;
  readonly most: Decimal;
}

const bounds = (least: number, most: number): ThresholdBounds => ({
  least: new Decimal(least),
  most: new Decimal(most),
});

/**
 * Beyond these a rule asks of everybody or of nobody; whoever wants the latter switches it off.
 *
 * - `fell-since-sent`: what is counted falls by 100 percent at most, so that 100 would never ask.
 * - `far-from-last-year`: 0 would ask of every figure that is not last year's.
 * - `same-as-last-year`: further apart than a tenth two figures are not the same.
 * - `far-above-plan`: below 100 it would ask of who has not even reached the plan.
 * - `outlier-among-peers`: 1 is about a standard deviation, beyond which a third of all units always lie.
 * - `estimate-misses-plan`: above 100 it would ask of who expects to meet the plan.
 */
export const THRESHOLD_BOUNDS: Readonly<Record<EntryWarningCode, ThresholdBounds>> = {
  'fell-since-sent': bounds(0, 99),
  'far-from-last-year': bounds(1, 1000),
  'same-as-last-year': bounds(0, 10),
  'far-above-plan': bounds(100, 1000),
  'outlier-among-peers': bounds(1, 10),
  'estimate-misses-plan': bounds(1, 100),
};

/**
 * Why a threshold makes no sense, at its rule.
 *
 * - `out-of-range`: beyond what the rule can tell apart; `least` and `most` say how far that is
 * - `same-reaches-far`: what counts as last year's reaches what is far from it, so that every figure asks;
 *   `far` says where that begins
 */
export type ThresholdProblem =
  | {
      readonly rule: EntryWarningCode;
      readonly problem: 'out-of-range';
      readonly params: Readonly<Record<'least' | 'most', Decimal>>;
    }
  | {
      readonly rule: 'same-as-last-year';
      readonly problem: 'same-reaches-far';
      readonly params: Readonly<Record<'far', Decimal>>;
    };

/** What makes no sense about a set of thresholds, in the order of the rules; a rule that is off always does. */
export function problemsOfThresholds(thresholds: CheckThresholds): readonly ThresholdProblem[] {
  const beyond = ENTRY_WARNINGS.flatMap((rule): readonly ThresholdProblem[] => {
    const value = thresholds[rule];
    const { least, most } = THRESHOLD_BOUNDS[rule];
    return value && (value.lt(least) || value.gt(most))
      ? [{ rule, problem: 'out-of-range', params: { least, most } }]
      : [];
  });
  const { 'same-as-last-year': same, 'far-from-last-year': far } = thresholds;
  const isToldApart = !same || !far || same.lt(far);
  const isKnown = beyond.some(({ rule }) => rule === 'same-as-last-year');
  return isToldApart || isKnown
    ? beyond
    : [...beyond, { rule: 'same-as-last-year', problem: 'same-reaches-far', params: { far } }];
}
