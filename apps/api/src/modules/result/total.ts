import type { TotalCell } from '@tiendo/contract/result';
import type { Indicator, PastYear } from '@tiendo/domain/indicator';
import { type HalfYear, halfOf, halfYearOf } from '@tiendo/domain/period';
import { RULE_H1, assessTotal } from '@tiendo/domain/result';
import type { Decimal } from '@tiendo/domain/shared';
import type { Tally } from '@tiendo/domain/tally';
import type { Target } from '@tiendo/domain/target';

import type { JudgedIndicator } from '../../rows/half-year-setting.ts';
import { totalCellOf } from './result-cell.ts';
import { runsByHistory, yearsBefore } from './result-source.ts';

/** What units below have added up to, and what it is measured by. */
export interface TotalInput {
  readonly tally: Tally;
  readonly folded: Decimal | null;
  /** Units asked to report below. */
  readonly expected: number;
  readonly target: Target | null;
  readonly history: readonly PastYear[];
}

/** Judges what units add up to, as it travels. */
export function judgeTotal(one: JudgedIndicator, input: TotalInput): TotalCell {
  const { indicator, occasion } = one;
  const { tally, folded, expected, target, history } = input;
  const assessment = assessTotal({
    indicator,
    occasion,
    rule: RULE_H1,
    history,
    tally,
    folded,
    target,
    expectedUnits: expected,
  });
  return totalCellOf({ assessment, indicator, tally, target, expected });
}

/** What units had added up to in an earlier half-year. */
export type PastTally = Pick<Tally, 'baselineTotal' | 'reported' | 'total'>;

/**
 * How earlier years ran above. A year in which not the same number of units answered at its half and
 * at its end says nothing of the pace, so it is left out.
 */
export function historyOfTotals(
  period: HalfYear,
  indicator: Indicator,
  past: (earlier: HalfYear) => PastTally | null,
): readonly PastYear[] {
  if (halfOf(period) === 2 || !runsByHistory(indicator)) return [];
  return yearsBefore(period).flatMap((year) => {
    const [half, end] = [past(halfYearOf(year, 1)), past(halfYearOf(year, 2))];
    if (!half || !end || half.reported === 0 || half.reported !== end.reported) return [];
    return [{ firstHalf: reached(indicator, half), fullYear: reached(indicator, end) }];
  });
}

function reached({ class: of }: Indicator, { total, baselineTotal }: PastTally): Decimal {
  return of === 'SNAP_LOW' ? baselineTotal.minus(total) : total;
}
