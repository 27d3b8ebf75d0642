import type { Grade } from '../indicator/indicator.ts';
import type { IsoDate } from '../period/iso-date.ts';
import type { Decimal } from '../shared/decimal.ts';

/**
 * What a unit was given for one indicator and one plan year.
 *
 * `value` is in the indicator's unit of measure (ratios and growth: percent); a milestone or a
 * grade has none. `baseline` is the stock at the start of the year for `SNAP_LOW`. `firstHalf` is a
 * six-month milestone assigned in the same document (*mốc 6 tháng do … giao*).
 */
export interface Target {
  readonly value: Decimal | null;
  readonly grade: Grade | null;
  readonly baseline: Decimal | null;
  readonly firstHalf: Decimal | null;
  readonly stretch: Decimal | null;
  /** 1 when assigned, counting up with each revision by a decision. */
  readonly revision: number;
}

/** A later decision on a target (*điều chỉnh chỉ tiêu*): never without number, day and reason. */
export interface TargetDecision {
  readonly decisionNumber: string;
  readonly decidedOn: IsoDate;
  readonly reason: string;
}
