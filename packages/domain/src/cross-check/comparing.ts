import type { ContentKind } from '../figure/content-kind.ts';
import type { PeriodState } from '../submission/closed-period.ts';
import { type CrossCheckVerdict, saysWhatDiffers } from './cross-check.ts';

/**
 * Why a verdict on a figure is not taken.
 *
 * - `period-not-open`: departments compare while the half-year is open
 * - `nothing-sent`: there is no figure that could be compared
 * - `superseded`: another revision was sent than the one the verdict is about
 * - `difference-missing`: it does not say what differs
 * - `value-not-asked`: a figure of one's own beside one that agrees
 * - `no-number`: what the cell holds is no one number that another could be held against
 */
export type CompareRefusal =
  | 'difference-missing'
  | 'no-number'
  | 'nothing-sent'
  | 'period-not-open'
  | 'superseded'
  | 'value-not-asked';

/** What a department says of a figure, of which revision by its number. */
export interface GivenVerdict {
  readonly verdict: CrossCheckVerdict;
  readonly revision: number;
  readonly value: string | null;
  readonly note: string | null;
}

/** Whether departments compare figures of a half-year now. */
export function isComparingOpen(period: PeriodState): boolean {
  return period === 'open';
}

/** Why the verdict is not taken now; null when it is. */
export function refusalToCompare(
  given: GivenVerdict,
  cell: {
    readonly period: PeriodState;
    /** The number of the revision others read now; null while there is none. */
    readonly sent: number | null;
    readonly contentKind: ContentKind;
  },
): CompareRefusal | null {
  if (!isComparingOpen(cell.period)) return 'period-not-open';
  if (cell.sent === null) return 'nothing-sent';
  if (cell.sent !== given.revision) return 'superseded';
  if (!saysWhatDiffers(given)) return 'difference-missing';
  if (given.value === null) return null;
  if (given.verdict === 'agrees') return 'value-not-asked';
  return isOneNumber(cell.contentKind) ? null : 'no-number';
}

/** Whether one number of the department's can be held against it; of a ratio it is the percentage. */
function isOneNumber(kind: ContentKind): boolean {
  return kind === 'value' || kind === 'ratio' || kind === 'weighted';
}
