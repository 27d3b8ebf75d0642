import { directionOf } from '@tiendo/domain/indicator';

import type { AssessedCell, IndicatorOfResults } from '../../../lib/results/assessed-cell.ts';
import { type IndicatorRow, absenceOf, isReportedByUnits } from './indicator-rows.ts';

/** What the chart of one indicator found, for the title to say. */
export type Finding =
  | { readonly kind: 'no-data' }
  | { readonly kind: 'not-assessed' }
  /** One body reports for all. */
  | { readonly kind: 'parent'; readonly cell: AssessedCell }
  | {
      readonly kind: 'none-occurred';
      readonly clean: number;
      readonly of: number;
      readonly most: Extreme | null;
    }
  | {
      readonly kind: 'milestone';
      readonly done: number;
      readonly late: number;
      readonly of: number;
    }
  | { readonly kind: 'grades'; readonly good: number; readonly of: number }
  | {
      readonly kind: 'pace';
      readonly good: number;
      readonly of: number;
      readonly lower: boolean;
      /** The year has ended: judged against the target, not against a pace. */
      readonly yearEnd: boolean;
      readonly worst: Extreme | null;
    };

/** The units at the far end, and one of their cells. */
export interface Extreme {
  readonly names: readonly string[];
  readonly cell: AssessedCell;
}

const GOOD = new Set<AssessedCell['status']>([
  'on-pace',
  'ahead',
  'completed-early',
  'met',
  'exceeded',
]);

const YEAR_END = new Set<AssessedCell['status']>(['met', 'exceeded', 'not-met']);

/** Finds what the chart says: how many are on pace, and who is furthest from it. */
export function findingOf(indicator: IndicatorOfResults, rows: readonly IndicatorRow[]): Finding {
  const answered = rows.filter((row) => {
    const absence = absenceOf(row);
    return absence === null || absence === 'not-occurred';
  });
  const cells = answered.flatMap(({ name, cell }) => (cell === null ? [] : [{ name, cell }]));
  const [first] = cells;
  if (!isReportedByUnits(indicator) && first) return { kind: 'parent', cell: first.cell };
  const judged = cells.filter(({ cell }) => cell.status !== 'not-assessed');
  if (judged.length === 0) {
    const known = rows.some(({ cell }) => cell?.status === 'not-assessed');
    return { kind: known ? 'not-assessed' : 'no-data' };
  }
  const of = judged.length;
  const good = judged.filter(({ cell }) => GOOD.has(cell.status)).length;
  switch (indicator.class) {
    case 'MILESTONE': {
      const late = judged.filter(({ cell }) => cell.reason === 'milestone-late').length;
      const done = judged.filter(({ cell }) => cell.actual === '1').length;
      return { kind: 'milestone', done, late, of };
    }
    case 'QUALITATIVE':
      return { kind: 'grades', good, of };
    case 'ZERO':
      return { kind: 'none-occurred', clean: good, of, most: farthest(judged, 'actual', true) };
    case 'CUM_HIGH':
    case 'CUM_LOW':
    case 'SNAP_HIGH':
    case 'SNAP_LOW':
    case 'RATIO_HIGH':
    case 'RATIO_LOW':
    case 'GROWTH': {
      const lower = directionOf(indicator.class) === 'lower' && indicator.class !== 'SNAP_LOW';
      const by = measureOf(indicator);
      const yearEnd = judged.some(({ cell }) => YEAR_END.has(cell.status));
      return { kind: 'pace', good, of, lower, yearEnd, worst: farthest(judged, by, lower) };
    }
  }
}

const measureOf = ({ class: of }: IndicatorOfResults) =>
  of === 'RATIO_HIGH' || of === 'RATIO_LOW' || of === 'GROWTH' ? 'actual' : 'percentOfPlan';

type Judged = readonly { readonly name: string; readonly cell: AssessedCell }[];

/** Null when all stand at the same place: then nobody is far from anybody. */
function farthest(
  judged: Judged,
  by: 'actual' | 'percentOfPlan',
  highest: boolean,
): Extreme | null {
  const values = judged.flatMap(({ name, cell }) =>
    cell[by] === undefined ? [] : [{ name, cell, value: Number(cell[by]) }],
  );
  const ends = values.map(({ value }) => value);
  const end = highest ? Math.max(...ends) : Math.min(...ends);
  const [first, ...others] = values.filter(({ value }) => value === end);
  if (first === undefined || others.length + 1 === values.length) return null;
  return { names: [first, ...others].map(({ name }) => name), cell: first.cell };
}
