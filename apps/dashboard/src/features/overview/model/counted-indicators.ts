import type { OverviewDto } from '@tiendo/contract/overview';
import type { UnitKind } from '@tiendo/domain/unit';

import type { IndicatorOfResults } from '../../../lib/results/assessed-cell.ts';

/** A block of indicators, or all of them. */
export type Block = 'A' | 'B';

/** Indicators that count as one each: a *trong đó* row is part of another. */
export const countedIndicators = (
  overview: Pick<OverviewDto, 'indicators'>,
  block?: Block,
): readonly IndicatorOfResults[] =>
  overview.indicators.filter(
    (indicator) =>
      indicator.ofWhichId === null && (block === undefined || indicator.block === block),
  );

/** What the reporting units are: the kind that most indicators ask. */
export function reporterKind(overview: Pick<OverviewDto, 'indicators'>): UnitKind {
  const kinds = overview.indicators.flatMap(({ reporterUnitKind: kind }) => kind ?? []);
  const times = (kind: UnitKind) => kinds.filter((one) => one === kind).length;
  return kinds.toSorted((one, other) => times(other) - times(one))[0] ?? 'ward-committee';
}
