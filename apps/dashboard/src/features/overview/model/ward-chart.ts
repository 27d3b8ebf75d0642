import { isRatio } from '@tiendo/domain/indicator';

import {
  type AssessedCell,
  type IndicatorOfResults,
  type ShownStatus,
  isTotal,
  shownStatus,
} from '../../../lib/results/assessed-cell.ts';
import { type Absence, type IndicatorRow, absenceOf } from './indicator-rows.ts';
import { type Axis, niceAxis } from './nice-axis.ts';

/** One row of the drawing, on the chart's axis. Null is "not known", never zero. */
export interface WardMark {
  readonly id: string;
  readonly name: string;
  readonly absence: Absence | null;
  readonly value: number | null;
  /** The value runs off the axis; its number has to be written. */
  readonly overflows: boolean;
  readonly estimated: boolean;
  readonly target: number | null;
  readonly milestone: number | null;
  readonly status: ShownStatus;
  readonly cell: AssessedCell | null;
}

/** A drawing of one indicator over units. */
export interface WardChart {
  /**
   * What the axis measures: percent of each unit's own plan (or ceiling, or reduction), the value
   * itself in percent, or the value in its unit of measure.
   */
  readonly scale: 'plan' | 'ceiling' | 'reduction' | 'percent' | 'amount';
  /** Ratios lie close together: dots need no zero, bars do. */
  readonly marks: 'bar' | 'dot';
  readonly axis: Axis;
  readonly rows: readonly WardMark[];
}

/** A value beyond so many times the largest reference would press all others into a corner. */
const OUTLIER = 2;

const SCALES = {
  CUM_HIGH: 'plan',
  SNAP_HIGH: 'plan',
  CUM_LOW: 'ceiling',
  SNAP_LOW: 'reduction',
  RATIO_HIGH: 'percent',
  RATIO_LOW: 'percent',
  GROWTH: 'percent',
  ZERO: 'amount',
  MILESTONE: null,
  QUALITATIVE: null,
} as const;

/**
 * Prepares the drawing; null for days and marks, which have no axis.
 *
 * Units of different size are compared on percent of their own plan, so that one line is everybody's
 * target. Growth in percent is never put on an axis with last year's level.
 */
export function wardChart(
  indicator: IndicatorOfResults,
  rows: readonly IndicatorRow[],
  isPublic: boolean,
): WardChart | null {
  const scale = SCALES[indicator.class];
  if (scale === null) return null;
  const marks = rows.map((row) => markOf(row, scale, isPublic));
  const dots = isRatio(indicator.class);
  const references = marks.flatMap(({ target, milestone }) => [target, milestone]).filter(isKnown);
  const values = marks.map(({ value }) => value).filter(isKnown);
  const reach = OUTLIER * Math.max(0, ...references);
  const cut = reach > 0 && !dots && scale !== 'amount' ? reach : Number.POSITIVE_INFINITY;
  const held = [...references, ...values.filter((value) => value <= cut)];
  if (!dots) held.push(0);
  // Room for the broken end and its number beyond the last reference.
  if (values.some((value) => value > cut)) held.push(Math.max(...references) * 1.4);
  const axis = niceAxis(
    Math.min(...held, ...(held.length ? [] : [0])),
    Math.max(...held, ...(held.length ? [] : [1])),
    // Half a report is none.
    scale === 'amount' && indicator.countsWholeUnits ? 1 : 0,
  );
  return {
    scale,
    marks: dots ? 'dot' : 'bar',
    axis,
    rows: marks.map((mark) => ({
      ...mark,
      overflows: mark.value !== null && mark.value > axis.max,
    })),
  };
}

const isKnown = (value: number | null): value is number => value !== null;

function markOf(row: IndicatorRow, scale: WardChart['scale'], isPublic: boolean): WardMark {
  const { id, name, cell } = row;
  const absence = absenceOf(row);
  const silent = absence !== null && absence !== 'not-occurred';
  return {
    id,
    name,
    absence,
    value: silent ? null : valueOf(cell, scale),
    overflows: false,
    estimated: cell !== null && !isTotal(cell) && (cell.quality ?? 'official') !== 'official',
    ...referencesOf(cell, scale),
    status: cell === null ? 'no-data' : shownStatus(cell, isPublic),
    cell,
  };
}

/** Positions on an axis may be floats; what is written beside them never is. */
const position = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text);

function valueOf(cell: AssessedCell | null, scale: WardChart['scale']): number | null {
  const onPlan = scale === 'plan' || scale === 'ceiling' || scale === 'reduction';
  return position(onPlan ? cell?.percentOfPlan : cell?.actual);
}

function referencesOf(cell: AssessedCell | null, scale: WardChart['scale']) {
  if (cell === null) return { target: null, milestone: null };
  const basis = cell.expectedBasis !== undefined;
  const milestone = basis ? position(cell.expectedPercent) : null;
  if (scale === 'percent' || scale === 'amount') {
    return { target: position(cell.target), milestone: scale === 'amount' ? null : milestone };
  }
  return { target: cell.target === undefined ? null : 100, milestone };
}
