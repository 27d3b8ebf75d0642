import type { SubmissionRowDto } from '@tiendo/contract/submission';

import { ApiError } from '../../../lib/api-error.ts';
import type { Cell } from './cell-sync.ts';

/** What the server answers when a report was sent or locked, or its unit took the cell, while somebody wrote in it. */
const MOVED_ON: ReadonlySet<string> = new Set([
  'figure.report-sent',
  'figure.report-locked',
  'on-behalf.report-sent',
  'on-behalf.not-opened',
  'on-behalf.kept-by-unit',
]);

/** Whether a figure was refused because the report moved on, and the form does not know yet. */
export function isOvertaken(
  rows: readonly SubmissionRowDto[],
  cells: ReadonlyMap<string, Cell>,
): boolean {
  return rows.some(({ indicator, refusalToRecord }) => {
    const sync = cells.get(indicator.id)?.sync;
    if (refusalToRecord !== null || sync?.kind !== 'refused') return false;
    return sync.error instanceof ApiError && MOVED_ON.has(sync.error.code);
  });
}

/** Whether a cell holds something that a report which moved on takes only as a correction. */
export const isLeftBehind = ({ sync }: Cell): boolean =>
  sync.kind === 'editing' || sync.kind === 'refused' || sync.kind === 'conflict';
