import type { Decimal } from '../shared/decimal.ts';
import type { Indicator } from './indicator.ts';

/**
 * Whether a report owes this row now. What is counted once a year is owed at mid-year only when a
 * six-month milestone was assigned; a *trong đó* row belongs to its whole and is never owed by itself.
 *
 * @param milestone the assigned six-month milestone, null when there is none
 */
export function isOwed(
  indicator: Pick<Indicator, 'ofWhich' | 'pace'>,
  half: 1 | 2,
  milestone: Decimal | null,
): boolean {
  if (indicator.ofWhich !== null) return false;
  return half === 2 || indicator.pace?.kind !== 'year-end-only' || milestone !== null;
}
