import type { OverviewIndicatorDto } from '@tiendo/contract/overview';
import type { ResultCell, TotalCell } from '@tiendo/contract/result';
import { mayJudgeInPrint } from '@tiendo/domain/result';

/** A result of a unit, or of a unit above others. */
export type AssessedCell = ResultCell | TotalCell;

/** The statuses of a result, and what a cell without one is. */
export type ResultStatus = ResultCell['status'];

/** An indicator as the result screens get it. */
export type IndicatorOfResults = OverviewIndicatorDto;

/** Whether the cell adds up what units below reported. */
export const isTotal = (cell: AssessedCell): cell is TotalCell => 'coverage' in cell;

/** Statuses that say a unit is behind, the worst first. */
export const BEHIND: readonly ResultStatus[] = ['alarm', 'not-met', 'at-risk', 'watch'];

const isBehind = (status: ResultStatus): boolean => BEHIND.includes(status);

/**
 * Whether a bad status rests on a pace that only the software worked out. Such a status guides on the
 * screen; in print, in a picture and on the wall of a conference it may not call anybody late. A
 * ceiling that was broken is a fact and no pace.
 */
export function isReferenceOnly(cell: Pick<AssessedCell, 'expectedBasis' | 'reason' | 'status'>) {
  const byPace = cell.reason === 'gap' || cell.reason === 'schedule';
  return byPace && isBehind(cell.status) && !mayJudgeInPrint(cell.expectedBasis ?? null);
}

/** What a status may be called before everybody: `reference` instead of late by a reference pace. */
export type ShownStatus = ResultStatus | 'reference';

/** The status to show; `isPublic` in print, in pictures and on the wall. */
export const shownStatus = (cell: AssessedCell, isPublic: boolean): ShownStatus =>
  isPublic && isReferenceOnly(cell) ? 'reference' : cell.status;
