import { Injectable } from '@nestjs/common';

import { type HalfYear, halfOf, halfYearOf } from '@tiendo/domain/period';
import { Decimal } from '@tiendo/domain/shared';
import { foldValues, isFolding } from '@tiendo/domain/tally';

import type { JudgedIndicator } from '../../rows/half-year-setting.ts';
import { runsByHistory, targetOfRow, yearsBefore } from './result-source.ts';
import {
  type AncestorRow,
  type AncestorTargetRow,
  type AskedRow,
  type FoldRow,
  type PastRow,
  type Place,
  ResultRepository,
} from './result.repository.ts';
import { tallyOfRow } from './tally-rows.ts';
import { historyOfTotals, judgeTotal } from './total.ts';

/** What totals are measured by, read before their rows are held. */
export interface Measures {
  readonly targets: readonly AncestorTargetRow[];
  readonly asked: readonly AskedRow[];
  readonly past: readonly PastRow[];
}

/** Judges the rows above a unit, which the caller holds, and writes the judgement. */
@Injectable()
export class AncestorJudge {
  constructor(private readonly results: ResultRepository) {}

  /** Reads what nobody changes meanwhile, so that rows which siblings share are held briefly. */
  async measures(
    place: Place,
    indicators: readonly JudgedIndicator[],
    touched: ReadonlySet<string>,
  ): Promise<Measures> {
    const paced = indicators
      .filter(({ indicator }) => touched.has(indicator.id) && runsByHistory(indicator))
      .map(({ indicator }) => indicator.id);
    const looksBack = halfOf(place.period) === 1 && paced.length > 0;
    const earlier = yearsBefore(place.period).flatMap((y) => [halfYearOf(y, 1), halfYearOf(y, 2)]);
    return {
      targets: await this.results.ancestorTargets(place),
      asked: await this.results.unitsAsked(place),
      past: looksBack ? await this.results.ancestorHistory(place, paced, earlier) : [],
    };
  }

  /** What has no inverse is folded here, once the rows are held: no sibling can change it now. */
  async judge(
    place: Place,
    indicators: readonly JudgedIndicator[],
    held: { readonly rows: readonly AncestorRow[]; readonly by: Measures },
  ): Promise<void> {
    const { rows, by } = held;
    if (rows.length === 0) return;
    const byId = new Map(indicators.map((one) => [one.indicator.id as string, one]));
    const folding = new Set(
      rows
        .map((row) => row.indicator_id)
        .filter((id) => isFolding(byId.get(id)?.indicator.rollUp ?? 'SUM')),
    );
    const folds = folding.size > 0 ? await this.results.folds(place, [...folding]) : [];
    const judged = rows.flatMap((row) => {
      const one = byId.get(row.indicator_id);
      return one ? [judgeRow(place.period, one, row, { ...by, folds })] : [];
    });
    await this.results.writeAssessments(place, judged);
  }
}

function judgeRow(
  period: HalfYear,
  one: JudgedIndicator,
  row: AncestorRow,
  by: Measures & { readonly folds: readonly FoldRow[] },
) {
  const { indicator } = one;
  const here = (of: { readonly unit_id: string; readonly indicator_id: string }) =>
    of.unit_id === row.unit_id && of.indicator_id === row.indicator_id;
  const target = by.targets.find(here);
  const folded = isFolding(indicator.rollUp)
    ? foldValues(
        indicator.rollUp,
        by.folds.filter(here).map(({ value, at }) => ({ value: new Decimal(value), at })),
      )
    : null;
  const total = judgeTotal(one, {
    tally: tallyOfRow(row),
    folded,
    expected: expectedOf(one, row.unit_id, by.asked),
    target: target ? targetOfRow(target) : null,
    history: historyOfTotals(period, indicator, (earlier) => {
      const past = by.past.find((of) => here(of) && of.half_year === earlier);
      return past ? pastTally(past) : null;
    }),
  });
  return {
    unitId: row.unit_id,
    indicatorId: row.indicator_id,
    assessment: total,
    fold: folded && folded.toFixed(),
  };
}

/** A row that one named unit fills waits for that unit alone. */
export function expectedOf(
  { indicator }: JudgedIndicator,
  ancestor: string,
  asked: readonly AskedRow[],
): number {
  const { reporters } = indicator;
  if (reporters.kind === 'unit') return 1;
  const here = asked.find(
    (row) => row.ancestor_id === ancestor && row.unit_kind === reporters.unitKind,
  );
  return here?.units ?? 0;
}

/** What an earlier total says to the rule that compares with it. */
export const pastTally = (row: Pick<PastRow, 'baseline_total' | 'reported' | 'total'>) => ({
  reported: row.reported,
  total: new Decimal(row.total),
  baselineTotal: new Decimal(row.baseline_total),
});
