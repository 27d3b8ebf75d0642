import type { OverviewDto } from '@tiendo/contract/overview';

import type { AssessedCell, IndicatorOfResults } from '../../../lib/results/assessed-cell.ts';
import { sortByAttention } from '../../../lib/results/by-attention.ts';
import { bareName } from '../../../lib/unit-name.ts';
import { hasSent } from './report-roll.ts';

/** How units are lined up: in the order of the deciding body, or by who needs attention. */
export type UnitOrder = 'official' | 'attention';

/** Why a row has no figure. */
export type Absence =
  | 'not-sent'
  | 'not-reported'
  | 'not-occurred'
  | 'not-applicable'
  | 'year-end-only';

/** One unit's result for the chosen indicator. */
export interface IndicatorRow {
  readonly id: string;
  /** Null for the parent's own row. */
  readonly unitCode: string | null;
  readonly name: string;
  readonly cell: AssessedCell | null;
  /** A unit that has not sent is not a unit that left a blank. */
  readonly sent: boolean;
}

/** Whether the units below report the indicator themselves; otherwise one body reports it for all. */
export const isReportedByUnits = (indicator: IndicatorOfResults): boolean =>
  indicator.reporterUnitId === null;

/** The rows of one indicator: a row a unit, or the parent alone when the units are not asked. */
export function indicatorRows(
  overview: OverviewDto,
  indicator: IndicatorOfResults,
  order: UnitOrder,
): readonly IndicatorRow[] {
  if (!isReportedByUnits(indicator)) {
    const cell = overview.totals[indicator.id] ?? null;
    const { id, shortName } = overview.parent;
    return [{ id, unitCode: null, name: shortName, cell, sent: true }];
  }
  const rows = overview.units.map((unit) => ({
    id: unit.id,
    unitCode: unit.code,
    name: bareName(unit),
    cell: overview.cells[unit.id]?.[indicator.id] ?? null,
    sent: hasSent(unit),
  }));
  return order === 'attention' ? sortByAttention(rows, ({ cell }) => cell) : rows;
}

/** The whole as one more row, for what is added up from the units' reports. */
export function wholeRow(
  overview: OverviewDto,
  indicator: IndicatorOfResults,
  name: string,
): IndicatorRow | null {
  const cell = overview.totals[indicator.id];
  if (!isReportedByUnits(indicator) || cell === undefined) return null;
  return { id: overview.parent.id, unitCode: null, name, cell, sent: true };
}

/** Why a row has no figure, or null when it has one. */
export function absenceOf({ cell, sent }: IndicatorRow): Absence | null {
  if (!sent) return 'not-sent';
  if (cell === null) return 'not-reported';
  if (cell.reason === 'year-end-only') return 'year-end-only';
  if ('coverage' in cell) return cell.actual === undefined ? 'not-reported' : null;
  return cell.state === 'reported' ? null : cell.state;
}
