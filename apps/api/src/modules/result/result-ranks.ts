import type { Indicator, IndicatorClass } from '@tiendo/domain/indicator';
import { rankUnits, unrounded } from '@tiendo/domain/result';
import { decimal } from '@tiendo/domain/shared';

import type { RankRow } from './result-list.repository.ts';

/** Where a unit stands among those beside it, and how many of them are ranked. */
export interface Place {
  readonly rank: number | null;
  readonly rankOf: number | null;
}

const NOWHERE: Place = { rank: null, rankOf: null };

/** Ranks units among those of their kind below one parent; ties share a rank. */
export function ranksOf(
  rows: readonly RankRow[],
  indicators: ReadonlyMap<string, Pick<Indicator, 'class'>>,
): (unitId: string, indicatorId: string) => Place {
  const fields = Map.groupBy(
    rows,
    (row) => `${row.parent_id}/${row.unit_kind}/${row.indicator_id}`,
  );
  const places = new Map<string, Place>();
  for (const field of fields.values()) {
    const [first] = field;
    const indicator = first && indicators.get(first.indicator_id);
    if (!indicator) continue;
    const ranks = rankUnits(indicator.class, field.map(competitor(indicator.class)));
    const rankOf = ranks.filter((rank) => rank !== null).length;
    for (const [index, { unit_id, indicator_id }] of field.entries()) {
      const rank = ranks[index] ?? null;
      places.set(`${unit_id}/${indicator_id}`, rank === null ? NOWHERE : { rank, rankOf });
    }
  }
  return (unitId, indicatorId) => places.get(`${unitId}/${indicatorId}`) ?? NOWHERE;
}

const competitor = (of: IndicatorClass) => (row: RankRow) => ({
  assessment: {
    ...unrounded(of, {
      actual: number(row.actual),
      percentOfPlan: number(row.percent_of_plan),
      target: number(row.target),
      baseline: number(row.baseline),
      numerator: number(row.numerator),
      denominator: number(row.denominator),
    }),
    reason: row.reason,
  },
  complete: true,
});

const number = (text: string | null) => (text === null ? null : decimal(text));
