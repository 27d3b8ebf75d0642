import type { OverviewDto } from '@tiendo/contract/overview';

import { type ShownStatus, shownStatus } from '../../../lib/results/assessed-cell.ts';
import { countedIndicators } from './counted-indicators.ts';

/** In the order in which a leader hears them. */
const ORDER: readonly ShownStatus[] = [
  'exceeded',
  'met',
  'completed-early',
  'ahead',
  'on-pace',
  'watch',
  'at-risk',
  'alarm',
  'not-met',
  'reference',
  'no-data',
  'not-assessed',
];

/** How the indicators of the whole district stand. */
export interface DistrictStanding {
  readonly indicators: number;
  /** Statuses that occur, with the indicators that have them. */
  readonly statuses: readonly { readonly status: ShownStatus; readonly codes: readonly string[] }[];
  /** How many of the reporting units answered, over the indicators that all of them are asked. */
  readonly coverage: { readonly least: number; readonly most: number; readonly of: number } | null;
}

/** Counts the district's indicators by status; `isPublic` in print and on the wall. */
export function districtStanding(overview: OverviewDto, isPublic: boolean): DistrictStanding {
  const indicators = countedIndicators(overview);
  const statuses = ORDER.map((status) => ({
    status,
    codes: indicators
      .filter(({ id }) => {
        const total = overview.totals[id];
        return (total === undefined ? 'no-data' : shownStatus(total, isPublic)) === status;
      })
      .map(({ code }) => code),
  }));
  return {
    indicators: indicators.length,
    statuses: statuses.filter(({ codes }) => codes.length > 0),
    coverage: coverageOf(overview),
  };
}

function coverageOf(overview: OverviewDto): DistrictStanding['coverage'] {
  const of = overview.units.length;
  const answered = countedIndicators(overview).flatMap(({ id }) => {
    const total = overview.totals[id];
    // What is counted once a year was not asked of anybody yet.
    if (total === undefined || total.reason === 'year-end-only') return [];
    const { coverage } = total;
    return coverage.expected === of ? [coverage.reported + coverage.notApplicable] : [];
  });
  if (answered.length === 0) return null;
  return { least: Math.min(...answered), most: Math.max(...answered), of };
}
