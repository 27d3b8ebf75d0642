import type { ResultCell } from '@tiendo/contract/result';

import { RESULT_TONES } from '../result-tone.ts';
import {
  type IndicatorOfResults,
  type ResultStatus,
  type ShownStatus,
  shownStatus,
} from './assessed-cell.ts';

/** How many of a unit's indicators have a status. */
export interface StatusCount {
  readonly status: ShownStatus;
  readonly count: number;
}

/** An indicator of a unit and how it stands. */
export interface TalliedRow {
  readonly indicator: Pick<IndicatorOfResults, 'ofWhichId'>;
  readonly cell: ResultCell | null;
}

/** In the order in which the statuses are told, best first. */
const ORDER: readonly ShownStatus[] = [
  ...(Object.keys(RESULT_TONES) as ResultStatus[]),
  'done-late',
  'reference',
];

/**
 * Counts a unit's indicators by status; a *trong đó* row is part of another, a report not sent counts
 * nothing. In public a reference pace calls nobody late here either.
 */
export function statusTally(rows: readonly TalliedRow[], isPublic: boolean): StatusCount[] {
  const shown = rows
    .filter(({ indicator }) => indicator.ofWhichId === null)
    .map(({ cell }) => cell && shownStatus(cell, isPublic));
  return ORDER.map((status) => ({
    status,
    count: shown.filter((one) => one === status).length,
  })).filter(({ count }) => count > 0);
}
