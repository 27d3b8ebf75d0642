import type { OverviewDto } from '@tiendo/contract/overview';
import type { ResultCell } from '@tiendo/contract/result';
import { isBehind } from '@tiendo/domain/result';

import { type IndicatorOfResults, isReferenceOnly } from '../../../lib/results/assessed-cell.ts';
import { sortByAttention } from '../../../lib/results/by-attention.ts';
import { countedIndicators } from './counted-indicators.ts';

/** One unit's result that somebody has to say something about. */
export interface AttentionLine {
  readonly unit: OverviewDto['units'][number];
  readonly indicator: IndicatorOfResults;
  readonly cell: ResultCell;
}

/** What to put before the leaders. */
export interface Attention {
  /** At most {@link MOST_LINES}, the worst first. */
  readonly lines: readonly AttentionLine[];
  /** Results behind that found no place. */
  readonly more: number;
  /** Results behind a pace that only the software worked out: they may not be called late here. */
  readonly referenceOnly: number;
}

/** A leader takes in five. */
const MOST_LINES = 5;

/**
 * *Nội dung cần cho ý kiến*: the results that are furthest behind what was assigned or declared, in the
 * domain's order of attention.
 */
export function attentionLines(overview: OverviewDto): Attention {
  const indicators = countedIndicators(overview);
  const behind = overview.units.flatMap((unit) =>
    indicators.flatMap((indicator) => {
      const cell = overview.cells[unit.id]?.[indicator.id];
      return cell !== undefined && isBehind(cell.status) ? [{ unit, indicator, cell }] : [];
    }),
  );
  const sayable = behind.filter(({ cell }) => !isReferenceOnly(cell));
  return {
    lines: sortByAttention(sayable, ({ cell }) => cell).slice(0, MOST_LINES),
    more: Math.max(0, sayable.length - MOST_LINES),
    referenceOnly: behind.length - sayable.length,
  };
}

/** The indicator that most units are behind on; the first of those there are when none is. */
export function mostBehind(
  overview: OverviewDto,
  indicators: readonly IndicatorOfResults[],
): IndicatorOfResults | undefined {
  const behind = (id: string) =>
    overview.units.filter(({ id: unit }) => {
      const cell = overview.cells[unit]?.[id];
      return cell !== undefined && isBehind(cell.status) && !isReferenceOnly(cell);
    }).length;
  return indicators.toSorted((one, other) => behind(other.id) - behind(one.id))[0];
}
