import { isRatio } from '../indicator/direction.ts';
import type { IndicatorClass } from '../indicator/indicator.ts';
import type { Decimal } from '../shared/decimal.ts';

/**
 * Change on the same half last year (*so cùng kỳ*): percent, or percentage points for ratios.
 *
 * Null, printed as “–”, when either side is missing or last year was nought or less: there is no
 * percent of nothing.
 *
 * @example yearOnYear('CUM_HIGH', 1534, 1420) // +8,028…
 */
export function yearOnYear(
  of: IndicatorClass,
  now: Decimal | null,
  lastYear: Decimal | null,
): Decimal | null {
  if (!now || !lastYear) return null;
  if (isRatio(of)) return now.minus(lastYear);
  return lastYear.lte(0) ? null : now.minus(lastYear).times(100).div(lastYear);
}

/** A change in percent as a table prints it: *bằng 103,5 % cùng kỳ*. Points have no index. */
export function yearOnYearIndex(change: Decimal): Decimal {
  return change.plus(100);
}
