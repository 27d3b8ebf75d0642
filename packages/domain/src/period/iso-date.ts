import type { Brand } from '../shared/brand.ts';

/** A calendar day, `YYYY-MM-DD`, with no clock and no time zone. */
export type IsoDate = Brand<string, 'IsoDate'>;

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_MS = 86_400_000;
const WEEKDAYS: readonly Weekday[] = [7, 1, 2, 3, 4, 5, 6];

/**
 * Reads a calendar day, or throws when the text is not a real day.
 *
 * @example isoDate('2026-06-14')
 * @throws RangeError for `2026-02-30` or `14/06/2026`
 */
export function isoDate(text: string): IsoDate {
  const at = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text) {
    throw new RangeError(`Not a calendar day: ${text}`);
  }
  return text as IsoDate;
}

/** Whole days from `from` to `to`, both counted: one day is 1, not 0. */
export function daysInclusive(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
}

/** The day `days` after `day` (before it when negative). */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10) as IsoDate;
}

/**
 * The same day of the month `months` later; the month's last day where that day does not exist.
 *
 * @example addMonths(isoDate('2017-01-31'), 1) // 2017-02-28
 */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(index / 12), index % 12];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const at = new Date(Date.UTC(year, month, Math.min(Number(day.slice(8)), last)));
  return at.toISOString().slice(0, 10) as IsoDate;
}

/** Which day of the week it is. */
export function weekdayOf(day: IsoDate): Weekday {
  const weekday = WEEKDAYS[new Date(Date.parse(day)).getUTCDay()];
  if (weekday === undefined) throw new RangeError(`Not a calendar day: ${day}`);
  return weekday;
}

/** The later of two days. */
export function laterDay(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

/** The earlier of two days. */
export function earlierDay(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}

/** Sorts days, earliest first. */
export function compareDays(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : Number(a > b);
}
