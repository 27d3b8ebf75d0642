import type { Decimal } from '../shared/decimal.ts';

/**
 * What units add up to, as sums that can be undone: a parent changes by `− old + new` and never has
 * to be added up again. Everything a verdict on a parent needs is in the group, coverage and the
 * like-for-like base included, so nothing is ever extrapolated for a unit that did not report.
 */
export interface Tally {
  /** Units whose cell counts: reported or not occurred. */
  readonly reported: number;
  /** Units out of the count because the indicator does not apply to them. */
  readonly notApplicable: number;
  /** Units that met their target (`COUNT_UNITS_MET`: did the thing). */
  readonly met: number;
  /** Units that did it after the day it was due. */
  readonly late: number;
  /** Cells that are preliminary or an estimate. */
  readonly estimates: number;
  /** Cells submitted but not yet accepted. */
  readonly unaccepted: number;
  /** Σ value, in the indicator's unit of measure. */
  readonly total: Decimal;
  /** Σ numerator (weighted means: Σ value × weight). */
  readonly numerator: Decimal;
  /** Σ denominator (weighted means: Σ weight). */
  readonly denominator: Decimal;
  /** Σ year targets of the counted units (ratios: Σ target × denominator). */
  readonly targetTotal: Decimal;
  /** Counted units that have a target. */
  readonly targeted: number;
  /** Σ baselines of the counted units. */
  readonly baselineTotal: Decimal;
  /** Σ assigned six-month milestones of the counted units that have one. */
  readonly firstHalfTotal: Decimal;
  readonly firstHalfCount: number;
  /** Units that have both this half and the same half last year; the six sums below are theirs. */
  readonly compared: number;
  readonly comparedTotal: Decimal;
  readonly comparedNumerator: Decimal;
  readonly comparedDenominator: Decimal;
  readonly lastTotal: Decimal;
  readonly lastNumerator: Decimal;
  readonly lastDenominator: Decimal;
}
