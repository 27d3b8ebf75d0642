import type { RollUp } from '../indicator/indicator.ts';
import { Decimal } from '../shared/decimal.ts';

/** Roll-ups without an inverse: taking a unit away means folding the others again. */
export const FOLDING_ROLL_UPS = ['MAX', 'MIN', 'LATEST'] as const satisfies readonly RollUp[];
/** A roll-up that must be folded again when a unit changes. */
export type FoldingRollUp = (typeof FOLDING_ROLL_UPS)[number];

/** One unit's number and when it was reported; `at` is any text that sorts by time (ISO 8601, UTC). */
export interface Folded {
  readonly value: Decimal;
  readonly at: string;
}

/** Whether a roll-up has no inverse, so that deltas cannot maintain it. */
export function isFolding(rollUp: RollUp): rollUp is FoldingRollUp {
  return FOLDING_ROLL_UPS.some((folding) => folding === rollUp);
}

/**
 * The largest, smallest or latest of the units' numbers, or null when there is none.
 *
 * Of two that are equally late the larger stands, so the order of units never matters.
 */
export function foldValues(rollUp: FoldingRollUp, cells: readonly Folded[]): Decimal | null {
  const values = (rollUp === 'LATEST' ? latest(cells) : cells).map((cell) => cell.value);
  if (values.length === 0) return null;
  return rollUp === 'MIN' ? Decimal.min(...values) : Decimal.max(...values);
}

function latest(cells: readonly Folded[]): readonly Folded[] {
  const last = cells.reduce((at, cell) => (cell.at > at ? cell.at : at), '');
  return cells.filter((cell) => cell.at === last);
}
