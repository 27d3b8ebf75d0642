import type { OverviewDto } from '@tiendo/contract/overview';
import { directionOf } from '@tiendo/domain/indicator';

import { countedIndicators } from './counted-indicators.ts';

/** How the district's indicators moved against the same half last year. Up is not yet better. */
export interface YearOnYearCounts {
  readonly up: number;
  readonly down: number;
  readonly same: number;
  /** Nothing to compare with, or nothing that can be compared. */
  readonly notComparable: number;
  readonly better: number;
  readonly worse: number;
}

/** Counts movements, and apart from them which of them are good. */
export function yearOnYearCounts(overview: OverviewDto): YearOnYearCounts {
  const counts = { up: 0, down: 0, same: 0, notComparable: 0, better: 0, worse: 0 };
  for (const indicator of countedIndicators(overview)) {
    const change = overview.totals[indicator.id]?.yearOnYear;
    if (change === undefined) counts.notComparable += 1;
    else if (!/[1-9]/u.test(change)) counts.same += 1;
    else {
      const up = !change.startsWith('-');
      const good = up === (directionOf(indicator.class) === 'higher');
      counts[up ? 'up' : 'down'] += 1;
      counts[good ? 'better' : 'worse'] += 1;
    }
  }
  return counts;
}
