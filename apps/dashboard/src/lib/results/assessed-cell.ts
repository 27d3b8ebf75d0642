import type { OverviewIndicatorDto } from '@tiendo/contract/overview';
import type { ResultCell, TotalCell } from '@tiendo/contract/result';
import { isReferenceOnly as isForReference } from '@tiendo/domain/result';

/** A result of a unit, or of a unit above others. */
export type AssessedCell = ResultCell | TotalCell;

/** The statuses of a result, and what a cell without one is. */
export type ResultStatus = ResultCell['status'];

/** An indicator as the result screens get it. */
export type IndicatorOfResults = OverviewIndicatorDto;

/** Whether the cell adds up what units below reported. */
export const isTotal = (cell: AssessedCell): cell is TotalCell => 'coverage' in cell;

/** The units that a total counts: those to which the indicator does not apply are not among them. */
export const askedOf = ({ expected, notApplicable }: TotalCell['coverage']): number =>
  expected - notApplicable;

/** Whether a total was judged on the units that reported, because others are missing. */
export const isOnCovered = (cell: AssessedCell): cell is TotalCell =>
  isTotal(cell) && cell.judgedOnCovered;

/** The percent that the status was judged on: of a total that misses units, percent of the others' own targets. */
export const percentOfJudged = (cell: AssessedCell): string | undefined =>
  isOnCovered(cell) ? cell.percentOfCovered : cell.percentOfPlan;

/** How many of the units answered, of all that were asked. */
export const answeredOf = ({ coverage }: TotalCell) => ({
  answered: coverage.reported + coverage.notApplicable,
  expected: coverage.expected,
});

/** Whether a bad status rests on a pace that only the software worked out: the rule of the domain, for a packed cell. */
export const isReferenceOnly = (
  cell: Pick<AssessedCell, 'expectedBasis' | 'reason' | 'status'>,
): boolean => isForReference({ ...cell, expectedBasis: cell.expectedBasis ?? null });

/** A status as it is shown: `reference` instead of late by a reference pace, `done-late` for a milestone kept after its day. */
export type ShownStatus = ResultStatus | 'done-late' | 'reference';

/** The status to show; `isPublic` in print, in pictures and on the wall. */
export function shownStatus(cell: AssessedCell, isPublic: boolean): ShownStatus {
  if (isPublic && isReferenceOnly(cell)) return 'reference';
  return !isTotal(cell) && cell.reason === 'milestone-late' ? 'done-late' : cell.status;
}
