import type { IndicatorClass } from '../indicator/indicator.ts';
import type { Decimal } from '../shared/decimal.ts';
import type { Target } from '../target/target.ts';

/**
 * A person's estimate of the whole year in percent of the plan, read as percent of plan is (§3.3): of a
 * reduction the share of what was to be taken off. Unclamped and unrounded; null, printed as “–”, where no
 * percent is taken: a plan of nought, growth, days and marks.
 */
export function estimateOfPlan(
  of: IndicatorClass,
  estimate: Decimal | null,
  target: Target | null,
): Decimal | null {
  const plan = target?.value ?? null;
  if (!estimate || !plan) return null;
  switch (of) {
    case 'CUM_HIGH':
    case 'CUM_LOW':
    case 'SNAP_HIGH':
    case 'RATIO_HIGH':
    case 'RATIO_LOW':
      return plan.gt(0) ? estimate.times(100).div(plan) : null;
    case 'SNAP_LOW': {
      const baseline = target?.baseline ?? null;
      if (!baseline || baseline.eq(plan)) return null;
      return baseline.minus(estimate).times(100).div(baseline.minus(plan));
    }
    case 'ZERO':
    case 'GROWTH':
    case 'MILESTONE':
    case 'QUALITATIVE':
      return null;
  }
}
