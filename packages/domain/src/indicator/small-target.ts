import { Decimal } from '../shared/decimal.ts';
import type { Expectation } from './expected-share.ts';

/** When a target is too small for percentages: at most `units`, or one unit worth more than `points`. */
export interface SmallTargetRule {
  readonly units: number;
  readonly points: number;
}

/** What a plan is due by the cut-off: an assigned milestone, else a share. */
export type Schedule = Pick<Expectation, 'milestone' | 'share'>;

/**
 * Whether a target is judged by its schedule in whole units because percentage points would jump.
 *
 * Only what counts indivisible things can be small: 5 tỷ đồng is not five things (§3.3).
 *
 * @example 6 party members: one is worth 16,7 points, so 2 of 6 is "one behind" and no alarm
 */
export function isSmallTarget(
  indicator: { readonly countsWholeUnits: boolean },
  plan: Decimal,
  rule: SmallTargetRule,
): boolean {
  if (!indicator.countsWholeUnits || plan.lte(0)) return false;
  return plan.lte(rule.units) || plan.times(rule.points).lt(100);
}

/** Guards floor and ceiling against a third that was cut: a third of three is one. */
const PLACES = 6;

/** Whole units that should be done by the cut-off: what the plan's share has completed. */
export function unitsDue(plan: Decimal, expected: Schedule): Decimal {
  return amountDue(plan, expected).toDecimalPlaces(PLACES, Decimal.ROUND_HALF_UP).floor();
}

/** Whole units that a ceiling allows by the cut-off: what its share has begun. */
export function unitsAllowed(ceiling: Decimal, expected: Schedule): Decimal {
  return amountDue(ceiling, expected).toDecimalPlaces(PLACES, Decimal.ROUND_HALF_UP).ceil();
}

/** What is expected by the cut-off in the unit of measure: the assigned milestone, else plan × share. */
export function amountDue(plan: Decimal, expected: Schedule): Decimal {
  return expected.milestone ?? plan.times(expected.share);
}
