import { type IsoDate, type Weekday, addDays, weekdayOf } from './iso-date.ts';

/**
 * When people work: the weekly rest days, the public holidays, and the make-up days
 * (*ngày làm bù*) that turn a rest day into a working one. Without the third, every count around
 * Tết and 2/9 is wrong.
 */
export interface WorkingCalendar {
  readonly weeklyRestDays: readonly Weekday[];
  readonly holidays: ReadonlySet<IsoDate>;
  readonly makeUpDays: ReadonlySet<IsoDate>;
}

/** A day that differs from its weekday: a holiday, or a rest day worked in exchange for another. */
export interface WorkingDayException {
  readonly day: IsoDate;
  readonly kind: 'holiday' | 'make-up';
}

const LONGEST_PAUSE = 366;

/** Saturdays and Sundays off, and the exceptions given. */
export function workingCalendar(exceptions: readonly WorkingDayException[]): WorkingCalendar {
  const days = (kind: WorkingDayException['kind']) =>
    new Set(exceptions.filter((exception) => exception.kind === kind).map(({ day }) => day));
  return { weeklyRestDays: [6, 7], holidays: days('holiday'), makeUpDays: days('make-up') };
}

/** Whether people work on `day`. A make-up day counts even where it is also listed as a holiday. */
export function isWorkingDay(calendar: WorkingCalendar, day: IsoDate): boolean {
  if (calendar.makeUpDays.has(day)) return true;
  return !calendar.holidays.has(day) && !calendar.weeklyRestDays.includes(weekdayOf(day));
}

/**
 * `day` itself when people work on it, else the first day after it when they do.
 *
 * @example Saturday 30/9/2017 → Monday 02/10/2017
 * @throws RangeError when nobody works for a year
 */
export function nextWorkingDay(calendar: WorkingCalendar, day: IsoDate): IsoDate {
  return seek(calendar, day, 1);
}

/**
 * The working day `count` working days after `day` (before it when negative); with 0, the first
 * working day from `day` on. *Trong 02 ngày làm việc* from 14/06/2017 is 16/06/2017.
 *
 * @throws RangeError for a fraction, or when nobody works for a year
 */
export function addWorkingDays(calendar: WorkingCalendar, day: IsoDate, count: number): IsoDate {
  if (!Number.isInteger(count)) throw new RangeError(`Not a number of working days: ${count}`);
  if (count === 0) return nextWorkingDay(calendar, day);
  const step = Math.sign(count) as 1 | -1;
  let at = day;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    at = seek(calendar, addDays(at, step), step);
  }
  return at;
}

/**
 * Working days after `after`, up to and including `until`; 0 when `until` is not later. Due on
 * Friday 16/06/2017 and now Thursday 22/06/2017: 4.
 */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  after: IsoDate,
  until: IsoDate,
): number {
  let count = 0;
  for (let day = addDays(after, 1); day <= until; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) count += 1;
  }
  return count;
}

function seek(calendar: WorkingCalendar, from: IsoDate, step: 1 | -1): IsoDate {
  for (let tried = 0; tried <= LONGEST_PAUSE; tried += 1) {
    const day = addDays(from, tried * step);
    if (isWorkingDay(calendar, day)) return day;
  }
  throw new RangeError(`The calendar has no working day near ${from}`);
}
