import { contentKindOf } from '../figure/content-kind.ts';
import type { Reading } from '../figure/figure.ts';
import { isCounted } from '../figure/reading-as-number.ts';
import type { RollUp } from '../indicator/indicator.ts';
import type { IsoDate } from '../period/iso-date.ts';
import { Decimal, ZERO } from '../shared/decimal.ts';
import { emptyTally } from './add-tally.ts';
import { isFolding } from './fold-values.ts';
import { type Measured, measuredOf } from './measured.ts';
import { type UnitCell, meetsTarget } from './meets-target.ts';
import type { Tally } from './tally.ts';

const ONE = new Decimal(1);

/** One unit's cell as it enters the tallies above it. */
export interface ContributingCell extends UnitCell {
  /** Whether the report that carries the cell was accepted (*đã tiếp nhận*). */
  readonly accepted: boolean;
  /** The day a milestone falls due, `milestoneDueOn(...)`; null for every other class. */
  readonly milestoneDue: IsoDate | null;
}

/**
 * What one unit adds to its ancestors for one indicator and half-year.
 *
 * A blank adds nothing at all, *không áp dụng* only takes the unit out of the count. A target counts
 * only together with the figure it belongs to, last year only when both halves are there.
 *
 * @throws RangeError when a cell holds content of another kind than the indicator's
 */
export function contribution(cell: ContributingCell): Tally {
  const { indicator, reading } = cell;
  if (reading.state === 'not-applicable') return { ...emptyTally, notApplicable: 1 };
  if (!isCounted(reading)) return emptyTally;
  const is = measuredOf(indicator, reading);
  const sums = addsUp(indicator.rollUp)
    ? { ...is, ...targeted(cell, is), ...compared(cell, is) }
    : {};
  return {
    ...emptyTally,
    ...sums,
    reported: 1,
    met: meetsTarget(cell) ? 1 : 0,
    late: isLate(reading, cell.milestoneDue) ? 1 : 0,
    estimates: reading.state === 'reported' && reading.quality !== 'official' ? 1 : 0,
    unaccepted: cell.accepted ? 0 : 1,
  };
}

/** What folds, counts or is written up by hand keeps only its counts; a sum of it would mean nothing. */
function addsUp(rollUp: RollUp): boolean {
  return !isFolding(rollUp) && rollUp !== 'COUNT_UNITS_MET' && rollUp !== 'MANUAL';
}

/** Whether a milestone was done after the day it was due. */
export function isLate(reading: Reading, due: IsoDate | null): boolean {
  if (reading.state !== 'reported' || reading.content.kind !== 'milestone') return false;
  const { achievedOn } = reading.content;
  return due !== null && achievedOn !== null && achievedOn > due;
}

type Targeted = Pick<
  Tally,
  'targetTotal' | 'targeted' | 'baselineTotal' | 'firstHalfTotal' | 'firstHalfCount'
>;

/** Rates are weighed by what they stand on, so that Σ target ÷ Σ base is the covered units' own target. */
function targeted(cell: ContributingCell, is: Measured): Partial<Targeted> {
  const { indicator, target } = cell;
  const weight = weightOf(cell, is);
  if (!target?.value || !weight) return {};
  if (indicator.class === 'SNAP_LOW' && !target.baseline) return {};
  return {
    targeted: 1,
    targetTotal: target.value.times(weight),
    baselineTotal: target.baseline ?? ZERO,
    firstHalfTotal: target.firstHalf?.times(weight) ?? ZERO,
    firstHalfCount: target.firstHalf ? 1 : 0,
  };
}

function weightOf(cell: ContributingCell, is: Measured): Decimal | null {
  if (cell.indicator.class === 'GROWTH') return comparable(cell)?.total ?? null;
  return contentKindOf(cell.indicator) === 'value' ? ONE : is.denominator;
}

type Compared = Pick<
  Tally,
  | 'compared'
  | 'comparedTotal'
  | 'comparedNumerator'
  | 'comparedDenominator'
  | 'lastTotal'
  | 'lastNumerator'
  | 'lastDenominator'
>;

function compared(cell: ContributingCell, is: Measured): Partial<Compared> {
  const last = comparable(cell);
  if (!last) return {};
  return {
    compared: 1,
    comparedTotal: is.total,
    comparedNumerator: is.numerator,
    comparedDenominator: is.denominator,
    lastTotal: last.total,
    lastNumerator: last.numerator,
    lastDenominator: last.denominator,
  };
}

/** Last year's parts when like can be compared with like: both counted, and a ratio of something. */
function comparable({ indicator, reading, lastYear }: UnitCell): Measured | null {
  const kind = contentKindOf(indicator);
  if (!lastYear || !isCounted(lastYear) || kind === 'milestone' || kind === 'grade') return null;
  const last = measuredOf(indicator, lastYear);
  if (kind === 'value') return last;
  const sides = [measuredOf(indicator, reading), last];
  return sides.some((side) => side.denominator.isZero()) ? null : last;
}
