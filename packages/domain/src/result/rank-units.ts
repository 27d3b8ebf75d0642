import { directionOf } from '../indicator/direction.ts';
import type { IndicatorClass } from '../indicator/indicator.ts';
import type { Decimal } from '../shared/decimal.ts';
import type { Assessment } from './assessment.ts';

/** One competitor: its assessment, and whether every unit below it answered (a leaf: always). */
export interface Ranked {
  readonly assessment: Pick<Assessment, 'actual' | 'percentOfPlan'>;
  readonly complete: boolean;
}

/**
 * Ranks of units for one indicator, in the order given; ties share a rank (1, 2, 2, 4).
 *
 * Amounts are ranked by percent of plan (ceilings: the least used first; reductions: by progress),
 * ratios and growth by their value, zero tolerance by what occurred: always unrounded. Null where
 * data are missing or incomplete; days and marks are not ranked.
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
  { actual, percentOfPlan }: Ranked['assessment'],
): Decimal | null {
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
