import { directionOf, isRatio } from '../indicator/direction.ts';
import type { IndicatorClass } from '../indicator/indicator.ts';
import type { Decimal } from '../shared/decimal.ts';
import type { Assessment } from './assessment.ts';

/** One competitor: its assessment, and whether every unit below it answered (a leaf: always). */
export interface Ranked {
  readonly assessment: Pick<Assessment, 'actual' | 'percentOfPlan' | 'reason'>;
  readonly complete: boolean;
}

/**
 * Ranks of units for one indicator, in the order given; ties share a rank (1, 2, 2, 4).
 *
 * Amounts are ranked by percent of plan (ceilings: the least used first; reductions: by progress),
 * ratios and growth by their value, zero tolerance by what occurred: always unrounded. Null where
 * data are missing or incomplete, and for what is counted at year end only; days and marks are not ranked.
 */
export function rankUnits(
  of: IndicatorClass,
  units: readonly Ranked[],
): readonly (number | null)[] {
  const scores = units.map((unit) => (unit.complete ? scoreOf(of, unit.assessment) : null));
  const present = scores.filter((score) => score !== null);
  return scores.map((score) => score && 1 + present.filter((other) => other.gt(score)).length);
}

/** The number that ranks, higher first. */
function scoreOf(
  of: IndicatorClass,
  { actual, percentOfPlan, reason }: Ranked['assessment'],
): Decimal | null {
  if (reason === 'year-end-only') return null;
  switch (of) {
    case 'CUM_HIGH':
    case 'SNAP_HIGH':
    case 'SNAP_LOW':
      return percentOfPlan;
    case 'CUM_LOW':
      return percentOfPlan?.neg() ?? null;
    case 'RATIO_HIGH':
    case 'RATIO_LOW':
    case 'GROWTH':
    case 'ZERO':
      return directionOf(of) === 'higher' ? actual : (actual?.neg() ?? null);
    case 'MILESTONE':
    case 'QUALITATIVE':
      return null;
  }
}

/** A unit's result as it was packed: what was entered is exact, what was divided has six places. */
export interface PackedNumbers {
  readonly actual: Decimal | null;
  readonly percentOfPlan: Decimal | null;
  readonly target: Decimal | null;
  readonly baseline: Decimal | null;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
}

/**
 * The numbers that rank, divided anew from what was entered, so that two units tie only when they are
 * equal. Growth alone stays as packed: the level it grew to is not in its result.
 */
export function unrounded(
  of: IndicatorClass,
  packed: PackedNumbers,
): Pick<Assessment, 'actual' | 'percentOfPlan'> {
  const { actual, percentOfPlan, target, baseline, numerator, denominator } = packed;
  if (isRatio(of) && numerator && denominator?.gt(0)) {
    return { actual: numerator.times(100).div(denominator), percentOfPlan };
  }
  if (!percentOfPlan || !actual || !target || isRatio(of)) return { actual, percentOfPlan };
  if (of !== 'SNAP_LOW') return { actual, percentOfPlan: actual.times(100).div(target) };
  const reduced = baseline?.minus(actual).times(100).div(baseline.minus(target));
  return { actual, percentOfPlan: reduced ?? percentOfPlan };
}
