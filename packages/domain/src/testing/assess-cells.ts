import type { Reading } from '../figure/figure.ts';
import { milestoneDueOn } from '../indicator/milestone-due.ts';
import type { Indicator } from '../indicator/indicator.ts';
import { type TotalAssessment, assessTotal } from '../result/assess-total.ts';
import { RULE_H1 } from '../result/rule.ts';
import { foldTally } from '../tally/add-tally.ts';
import { contribution } from '../tally/contribution.ts';
import type { Target } from '../target/target.ts';
import { anIndicator, d, midYear } from './samples.ts';

/** What one unit answered, with what it was given and what it had a year ago. */
export interface Cell {
  readonly is: Reading;
  readonly target?: Target | null;
  readonly last?: Reading | null;
}

/** The units below one parent, and what the parent itself was given. */
interface Case {
  readonly of?: Partial<Indicator>;
  readonly cells: readonly Cell[];
  readonly target?: Target | null;
  readonly folded?: number;
}

/** The verdict on the parent of these units at mid-year. */
export function assessCells({ of = {}, cells, target = null, folded }: Case): TotalAssessment {
  const indicator = anIndicator(of);
  const milestoneDue = milestoneDueOn(indicator, midYear.year);
  const parts = cells.map((cell) =>
    contribution({
      indicator,
      reading: cell.is,
      target: cell.target ?? null,
      lastYear: cell.last ?? null,
      accepted: true,
      milestoneDue,
    }),
  );
  return assessTotal({
    indicator,
    occasion: midYear,
    rule: RULE_H1,
    history: [],
    tally: foldTally(parts),
    expectedUnits: cells.length,
    target,
    folded: folded === undefined ? null : d(folded),
  });
}
