import { type IsoDate, addDays, isoDate } from '../period/iso-date.ts';
import type { Indicator } from './indicator.ts';

/** First and last day of a plan year under its scheme, e.g. 2016-12-15 → 2017-12-14. */
export interface PlanYear {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * The calendar day on which a milestone falls due in one plan year, or null when none was set.
 *
 * An administrative year opens in December of the year before, so 20 December belongs to its start.
 * 29 February falls on the 28th in other years.
 *
 * @example milestoneDueOn({ milestoneDue: { month: 3, day: 31 } }, year2017) // 2017-03-31
 */
export function milestoneDueOn(
  indicator: Pick<Indicator, 'milestoneDue'>,
  year: PlanYear,
): IsoDate | null {
  if (!indicator.milestoneDue) return null;
  const { month, day } = indicator.milestoneDue;
  const closing = Number(year.to.slice(0, 4));
  const due = dayOf(closing, month, day);
  return due > year.to ? dayOf(closing - 1, month, day) : due;
}

function dayOf(year: number, month: number, day: number): IsoDate {
  if (month === 2 && day === 29) return addDays(isoDate(`${year}-03-01`), -1);
  return isoDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}
