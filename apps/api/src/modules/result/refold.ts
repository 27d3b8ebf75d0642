import type { TotalCell } from '@tiendo/contract/result';
import type { HalfYear } from '@tiendo/domain/period';
import { Decimal } from '@tiendo/domain/shared';
import {
  type Folded,
  type Tally,
  addTally,
  emptyTally,
  foldValues,
  isFolding,
} from '@tiendo/domain/tally';
import type { Target } from '@tiendo/domain/target';

import { expectedOf } from './ancestor-judge.ts';
import type { JudgedIndicator } from '../../rows/half-year-setting.ts';
import type { AskedRow } from './result.repository.ts';
import type { Contribution, Sheet } from './sheet.ts';
import { type PastTally, historyOfTotals, judgeTotal } from './total.ts';

/** Who stands above whom in one half-year. */
export interface AboveRow {
  readonly unit_id: string;
  readonly ancestor_id: string;
}

/** The result of a unit above others, folded from the sheets below. */
export interface Total {
  readonly unitId: string;
  readonly indicatorId: string;
  readonly tally: Tally;
  readonly fold: Decimal | null;
  readonly assessment: TotalCell;
}

/** What totals are judged by besides the sums. */
export interface TotalMeasures {
  readonly period: HalfYear;
  readonly indicators: readonly JudgedIndicator[];
  readonly asked: readonly AskedRow[];
  target(unit: string, indicator: string): Target | null;
  past(unit: string, indicator: string, earlier: HalfYear): PastTally | null;
}

/** Sums of one ancestor: indicator → what came together. */
type Sums = Map<string, { tally: Tally; folded: Folded[] }>;

/** Adds up sheets into the units above them, a batch at a time; order and batches do not matter. */
export class Refold {
  readonly #above: ReadonlyMap<string, readonly AboveRow[]>;
  readonly #sums = new Map<string, Sums>();

  constructor(above: readonly AboveRow[]) {
    this.#above = Map.groupBy(above, (row) => row.unit_id);
  }

  add(sheet: Sheet): void {
    for (const { ancestor_id: ancestor } of this.#above.get(sheet.unitId) ?? []) {
      const sums: Sums = this.#sums.get(ancestor) ?? new Map();
      this.#sums.set(ancestor, sums);
      for (const [indicator, part] of sheet.contributions) addPart(sums, indicator, part);
    }
  }

  /** Every unit above with its judgement. */
  totals(measures: TotalMeasures): readonly Total[] {
    return [...this.#sums].flatMap(([unitId, sums]) =>
      measures.indicators.flatMap((one): Total[] => {
        const sum = sums.get(one.indicator.id);
        return sum ? [judge(one, { unitId, ...sum }, measures)] : [];
      }),
    );
  }
}

function addPart(sums: Sums, indicator: string, { tally, fold }: Contribution): void {
  const sum = sums.get(indicator) ?? { tally: emptyTally, folded: [] };
  sum.tally = addTally(sum.tally, tally);
  if (fold) sum.folded.push({ value: new Decimal(fold.value), at: fold.at });
  sums.set(indicator, sum);
}

function judge(
  one: JudgedIndicator,
  sum: { readonly unitId: string; readonly tally: Tally; readonly folded: readonly Folded[] },
  measures: TotalMeasures,
): Total {
  const { indicator } = one;
  const { unitId, tally } = sum;
  const fold = isFolding(indicator.rollUp) ? foldValues(indicator.rollUp, sum.folded) : null;
  const assessment = judgeTotal(one, {
    tally,
    folded: fold,
    expected: expectedOf(one, unitId, measures.asked),
    target: measures.target(unitId, indicator.id),
    history: historyOfTotals(measures.period, indicator, (earlier) =>
      measures.past(unitId, indicator.id, earlier),
    ),
  });
  return { unitId, indicatorId: indicator.id, tally, fold, assessment };
}
