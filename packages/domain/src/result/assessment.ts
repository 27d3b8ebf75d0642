import type { ExpectedBasis } from '../indicator/expected-share.ts';
import type { Decimal } from '../shared/decimal.ts';

/** At mid-year (§1.4): hoàn thành sớm · vượt · đúng tiến độ · cần chú ý · chậm · nguy cơ · chưa có số liệu · không đánh giá. */
export const MID_YEAR_STATUSES = [
  'completed-early',
  'ahead',
  'on-pace',
  'watch',
  'at-risk',
  'alarm',
  'no-data',
  'not-assessed',
] as const;
/** At year end: vượt · đạt · không đạt · chưa có số liệu · không đánh giá. */
export const YEAR_END_STATUSES = ['exceeded', 'met', 'not-met', 'no-data', 'not-assessed'] as const;
export type MidYearStatus = (typeof MID_YEAR_STATUSES)[number];
export type YearEndStatus = (typeof YEAR_END_STATUSES)[number];
export type Status = MidYearStatus | YearEndStatus;

/**
 * Which sentence explains the status. One code per branch of the rules, so the screen can say why
 * in one sentence with the numbers of this very assessment.
 */
export const REASONS = [
  'completed',
  'gap',
  'schedule',
  'ceiling-breached',
  'none-occurred',
  'occurred',
  'maintained',
  'ratio-gap',
  'rate-schedule',
  'growth-gap',
  'milestone-on-time',
  'milestone-late',
  'milestone-pending',
  'milestone-passed',
  'grade',
  'year-end-only',
  'no-target',
  'no-base',
  'not-applicable',
  'not-reported',
  'not-rolled-up',
  'year-end',
] as const;
export type Reason = (typeof REASONS)[number];

/**
 * A verdict and everything needed to recompute it by hand. All percentages unclamped, unrounded.
 *
 * The status was judged on `judgedTarget`. For a parent that misses units this is the sum of the
 * covered units' own targets, while `percentOfPlan` stays against the parent's full target.
 */
export interface Assessment {
  readonly status: Status;
  readonly reason: Reason;
  /** The version of the rule that said so, e.g. `h1-2017.1`. */
  readonly rule: string;
  /** The figure as one number in the indicator's unit (ratios and growth: percent; a milestone: 1 or 0). */
  readonly actual: Decimal | null;
  /** The year target that the status was judged on, in the unit of `actual`. */
  readonly judgedTarget: Decimal | null;
  /** The stock at the start of the year that a reduction was judged from (`SNAP_LOW`). */
  readonly judgedBaseline: Decimal | null;
  /** `SNAP_LOW`: progress of the reduction; ceilings: share used; `ZERO`, growth, marks: null. */
  readonly percentOfPlan: Decimal | null;
  /** What was expected by the cut-off: percent of the plan; for ratios and growth the value asked, in percent. */
  readonly expectedPercent: Decimal | null;
  /** Null when the value was compared with the year target itself. */
  readonly expectedBasis: ExpectedBasis | null;
  /** Percentage points on the good side (+) or the bad side (−) of what was expected. */
  readonly gapPoints: Decimal | null;
  /**
   * The same gap in the unit of measure; under reason `schedule` in whole units, under `rate-schedule` in
   * the things that are counted. Null for other ratios and growth.
   */
  readonly gapUnit: Decimal | null;
  /** Same half last year, in the indicator's unit (growth: the level that the growth stands on). */
  readonly lastYear: Decimal | null;
  /** Change on last year: percent, or points for ratios. Null prints as “–”. */
  readonly yearOnYear: Decimal | null;
}
