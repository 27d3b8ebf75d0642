import type { UnitOverviewDto } from '@tiendo/contract/overview';

import { halfYearParts } from '../../../lib/half-year.ts';

type History = UnitOverviewDto['rows'][number]['history'];

/** One half-year on the line; null is a gap. */
export interface HistoryPoint {
  readonly halfYear: string;
  readonly year: string;
  readonly half: 1 | 2;
  readonly actual: string | null;
  /** From the left and from above, 0…1; null in a gap. */
  readonly x: number;
  readonly y: number | null;
}

/** Earlier half-years prepared for a small line. */
export interface HistoryLine {
  readonly points: readonly HistoryPoint[];
  /** Runs of first halves without a gap, to be joined. */
  readonly runs: readonly (readonly HistoryPoint[])[];
}

/**
 * Places earlier half-years on a small line, the present first half at its end. Null when there are
 * fewer than two figures: one point is no history.
 */
export function historyLine(
  history: History,
  present: { readonly halfYear: string; readonly actual: string | null },
): HistoryLine | null {
  const all = [...history, present];
  const values = all.flatMap(({ actual }) => (actual === null ? [] : [Number(actual)]));
  if (values.length < 2) return null;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const points = all.flatMap(({ halfYear, actual }, at) => {
    const parts = halfYearParts(halfYear);
    if (parts === null) return [];
    const share = high === low ? 0.5 : (high - Number(actual)) / (high - low);
    const x = all.length > 1 ? at / (all.length - 1) : 0;
    return [{ halfYear, ...parts, actual, x, y: actual === null ? null : share }];
  });
  return { points, runs: runsOf(points.filter(({ half }) => half === 1)) };
}

function runsOf(points: readonly HistoryPoint[]): HistoryPoint[][] {
  const runs: HistoryPoint[][] = [[]];
  for (const point of points) {
    if (point.y === null) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 0);
}
