import type { UnitOverviewDto } from '@tiendo/contract/overview';

import type { ResultStatus } from '../../../lib/results/assessed-cell.ts';
import { RESULT_TONES } from '../../../lib/result-tone.ts';

/** How many of a unit's indicators have a status. */
export interface StatusCount {
  readonly status: ResultStatus;
  readonly count: number;
}

/** In the order in which the statuses are told, best first. */
const ORDER = Object.keys(RESULT_TONES) as ResultStatus[];

/** Counts a unit's indicators by status; a *trong đó* row is part of another, a report not sent counts nothing. */
export function statusTally({ rows }: UnitOverviewDto): readonly StatusCount[] {
  const counted = rows.filter(({ indicator }) => indicator.ofWhichId === null);
  return ORDER.map((status) => ({
    status,
    count: counted.filter(({ cell }) => cell?.status === status).length,
  })).filter(({ count }) => count > 0);
}
