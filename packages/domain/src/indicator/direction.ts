import type { IndicatorClass } from './indicator.ts';

/** Which way is better: *càng cao càng tốt* or *càng thấp càng tốt*. */
export type Direction = 'higher' | 'lower';

const DIRECTIONS: Readonly<Record<IndicatorClass, Direction>> = {
  CUM_HIGH: 'higher',
  CUM_LOW: 'lower',
  ZERO: 'lower',
  SNAP_HIGH: 'higher',
  SNAP_LOW: 'lower',
  RATIO_HIGH: 'higher',
  RATIO_LOW: 'lower',
  GROWTH: 'higher',
  MILESTONE: 'higher',
  QUALITATIVE: 'higher',
};

/** Which way is better for a class of indicators. @example directionOf('CUM_LOW') // 'lower' */
export function directionOf(of: IndicatorClass): Direction {
  return DIRECTIONS[of];
}

/** Whether the value counts up within the plan year, so that the value at H2 is the whole year (*lũy kế*). */
export function isCumulative(of: IndicatorClass): boolean {
  return of === 'CUM_HIGH' || of === 'CUM_LOW' || of === 'ZERO' || of === 'GROWTH';
}

/** Whether the indicator is a ratio, compared in percentage points and never in percent of percent. */
export function isRatio(of: IndicatorClass): boolean {
  return of === 'RATIO_HIGH' || of === 'RATIO_LOW';
}

/**
 * Whether a pace leads to the year target: of what is counted up and of what is brought down. A stock, a
 * rate, a day or a mark stands where it stands; it is held against its milestone or the target itself (§3.3).
 */
export function isPaced(of: IndicatorClass): boolean {
  return of === 'CUM_HIGH' || of === 'CUM_LOW' || of === 'SNAP_LOW';
}
