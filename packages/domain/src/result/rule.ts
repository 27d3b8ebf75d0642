import type { SmallTargetRule } from '../indicator/small-target.ts';
import { Decimal } from '../shared/decimal.ts';
import type { MidYearStatus } from './assessment.ts';

/** Least gap in percentage points for a status; below `alarm` it is *Nguy cơ không hoàn thành*. */
export interface Thresholds {
  /** From here *Vượt tiến độ*. */
  readonly ahead: number;
  /** From here *Đúng tiến độ*, below it *Cần chú ý*. */
  readonly watch: number;
  /** From here *Cần chú ý*, below it *Chậm tiến độ*. */
  readonly atRisk: number;
  /** From here *Chậm tiến độ*, below it *Nguy cơ không hoàn thành*. */
  readonly alarm: number;
}

/** How results are judged. Local custom and not law, so it is versioned and configurable (§3.5). */
export interface Rule {
  readonly version: string;
  /** For what is done bit by bit: cumulative values, stocks, reductions. */
  readonly thresholds: Thresholds;
  /** For ratios and growth, which stand at their target or do not. */
  readonly ratioThresholds: Thresholds;
  readonly smallTarget: SmallTargetRule;
}

/** The rule of the 2017 reviews. */
export const RULE_H1: Rule = {
  version: 'h1-2017.1',
  thresholds: { ahead: 3, watch: -3, atRisk: -8, alarm: -15 },
  ratioThresholds: { ahead: 3, watch: 0, atRisk: -3, alarm: -8 },
  smallTarget: { units: 5, points: 8 },
};

/** A band of the scale between `ahead` and `alarm`. */
export type Band = Extract<MidYearStatus, 'ahead' | 'alarm' | 'at-risk' | 'on-pace' | 'watch'>;

/**
 * The band of a lead over what was expected, where `plan` is the amount that 100 points are worth.
 *
 * `lead / plan × 100 ≥ threshold` is asked as `lead × 100 ≥ threshold × plan`: nothing is divided, so
 * no rounding can move a verdict across a threshold.
 *
 * @param plan greater than zero
 */
export function bandOf(lead: Decimal, plan: Decimal, thresholds: Thresholds): Band {
  const points = lead.times(100);
  const reaches = (threshold: number): boolean => points.gte(plan.times(new Decimal(threshold)));
  if (reaches(thresholds.ahead)) return 'ahead';
  if (reaches(thresholds.watch)) return 'on-pace';
  if (reaches(thresholds.atRisk)) return 'watch';
  return reaches(thresholds.alarm) ? 'at-risk' : 'alarm';
}
