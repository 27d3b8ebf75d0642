import { type EntryWarningCode, turningPoints } from '@tiendo/domain/figure';
import { decimal, decimalText } from '@tiendo/domain/shared';

/** What every example is held against, as its sentence says: 200, and units around half of their targets. */
const AGAINST = {
  value: decimal('200'),
  peers: { units: 5, median: decimal('50'), deviation: decimal('5'), meanDeviation: null },
};

/** Between which values a rule changes its mind at a threshold, as decimal text. */
export function exampleOf(rule: EntryWarningCode, threshold: string) {
  const { low, high } = turningPoints(rule, decimal(threshold), AGAINST);
  return { low: low && decimalText(low), high: high && decimalText(high) };
}
