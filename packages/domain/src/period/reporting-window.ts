import { Decimal } from '../shared/decimal.ts';
import { type IsoDate, addDays, daysInclusive } from './iso-date.ts';

/** First and last day whose data belong to a reporting period, both included (*thời gian chốt số liệu*). */
export interface ReportingWindow {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Whether `day` lies inside, both ends included. */
export function isInside(window: ReportingWindow, day: IsoDate): boolean {
  return window.from <= day && day <= window.to;
}

/** Days of the window, both ends counted: 182 for 15/12/2016 → 14/06/2017. */
export function lengthInDays(window: ReportingWindow): number {
  return daysInclusive(window.from, window.to);
}

/**
 * Share of the window behind us at the end of `day`, clamped to 0…1. It is how much of the time has
 * passed, never how much of the plan is expected: that is the indicator's pace.
 *
 * @example elapsedShare({ from: isoDate('2017-01-01'), to: isoDate('2017-06-30') }, isoDate('2017-06-30')) // 1
 */
export function elapsedShare(window: ReportingWindow, day: IsoDate): Decimal {
  if (day < window.from) return new Decimal(0);
  if (day >= window.to) return new Decimal(1);
  return new Decimal(daysInclusive(window.from, day)).div(lengthInDays(window));
}

/** How the second of two windows follows the first: without a day missing or counted twice, or not. */
export type Join = 'consecutive' | 'gap' | 'overlap';

/** Compares the end of `first` with the start of `second`. */
export function joinOf(first: ReportingWindow, second: ReportingWindow): Join {
  const next = addDays(first.to, 1);
  if (second.from === next) return 'consecutive';
  return second.from > next ? 'gap' : 'overlap';
}
