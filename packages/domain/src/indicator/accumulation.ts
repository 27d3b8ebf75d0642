import { isCumulative, isRatio } from './direction.ts';
import type { IndicatorClass } from './indicator.ts';

/**
 * How time adds up in a value, for the label beside it: `year-to-date` *lũy kế từ đầu năm*,
 * `in-period` *trong kỳ*, `as-at` *tại thời điểm*.
 */
export const ACCUMULATIONS = ['year-to-date', 'in-period', 'as-at'] as const;
export type Accumulation = (typeof ACCUMULATIONS)[number];

/** How the values of a class accumulate. @example accumulationOf('SNAP_LOW') // 'as-at' */
export function accumulationOf(of: IndicatorClass): Accumulation {
  if (isCumulative(of)) return 'year-to-date';
  return isRatio(of) ? 'in-period' : 'as-at';
}
