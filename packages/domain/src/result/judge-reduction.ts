import type { Decimal } from '../shared/decimal.ts';
import { expectedOf } from './expected.ts';
import { bySchedule, judgePaced } from './judge-paced.ts';
import { type Setting, type Verdict, verdict } from './verdict.ts';

/** A stock that is to come down from its baseline to its target. */
export interface Reduction {
  readonly value: Decimal;
  readonly target: Decimal;
  readonly baseline: Decimal;
  /** The stock that the assigning document wants at mid-year. */
  readonly milestone: Decimal | null;
}

/**
 * Judges a reduction by what has been taken off: `(b − v) / (b − p) × 100`, negative when the stock
 * grew and shown as it is. Nothing to take off (b ≤ p) means keeping it there (*Giữ vững*).
 *
 * @example baseline 20, target 12, now 16 → 50 %
 */
export function judgeReduction(setting: Setting, reduction: Reduction): Verdict {
  const { value, target, baseline, milestone } = reduction;
  const judged = { judgedTarget: target, judgedBaseline: baseline };
  const plan = baseline.minus(target);
  if (plan.lte(0)) return { ...judgeKept(setting, value, target), ...judged };
  const expected = expectedOf(setting, plan, milestone && baseline.minus(milestone));
  if (!expected) return verdict('not-assessed', 'year-end-only', judged);
  return { ...judgePaced(setting, { done: baseline.minus(value), plan, expected }), ...judged };
}

/** There is no progress to divide, so a stock that grew is judged in whole units, as small targets are. */
function judgeKept(setting: Setting, value: Decimal, target: Decimal): Verdict {
  const spare = target.minus(value);
  const kept = spare.gte(0);
  if (setting.occasion.half === 2) {
    return verdict(kept ? 'met' : 'not-met', kept ? 'maintained' : 'year-end', { gapUnit: spare });
  }
  return verdict(bySchedule(spare), kept ? 'maintained' : 'schedule', { gapUnit: spare });
}
