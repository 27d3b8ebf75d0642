import { type Instant, instantAt, isBefore, localDay } from './instant.ts';
import type { IsoDate } from './iso-date.ts';
import type { ReportingWindow } from './reporting-window.ts';
import { type WorkingCalendar, addWorkingDays, workingDaysBetween } from './working-calendar.ts';

/**
 * When one level has to have sent its report (*thời hạn gửi báo cáo*). Reports of several levels
 * state a deadline for each (NĐ 09/2019 Điều 8.5.b).
 */
export interface Deadline {
  /** Who it is for; with units, their kind. */
  readonly level: string;
  readonly dueAt: Instant;
  /** Until then a sent figure may still be updated, corrected or supplemented. */
  readonly correctionsUntil: Instant;
}

/** The deadline of a level, or null when that level owes no report. @throws RangeError when it has two */
export function deadlineOf(deadlines: readonly Deadline[], level: string): Deadline | null {
  const found = deadlines.filter((deadline) => deadline.level === level);
  if (found.length > 1) throw new RangeError(`Two deadlines for ${level}`);
  return found[0] ?? null;
}

/**
 * A deadline counted from the cut-off: the hour of the day `workingDays` working days later.
 *
 * @example 02 working days after 14/06/2017 at 17:00 → 2017-06-16T17:00:00+07:00
 * @throws RangeError for fewer than one working day: NĐ 09/2019 Điều 8.5.b leaves at least one
 */
export function dueAfterCutOff(input: {
  readonly cutOff: IsoDate;
  readonly workingDays: number;
  readonly hour: string;
  readonly calendar: WorkingCalendar;
}): Instant {
  if (input.workingDays < 1) throw new RangeError('A deadline leaves at least one working day');
  return instantAt(addWorkingDays(input.calendar, input.cutOff, input.workingDays), input.hour);
}

/** What is wrong with a deadline as somebody set it. */
export type DeadlineProblem = 'no-working-day-after-cut-off' | 'corrections-before-due';

/**
 * Every fault of a deadline for the data of `window`. A due moment before the cut-off is allowed:
 * superiors ask for the report of June in early June, and its figures are then estimates.
 */
export function deadlineProblems(
  deadline: Deadline,
  window: ReportingWindow,
  calendar: WorkingCalendar,
): readonly DeadlineProblem[] {
  const dueOn = localDay(deadline.dueAt);
  const hurried = dueOn >= window.to && workingDaysBetween(calendar, window.to, dueOn) < 1;
  return [
    ...(hurried ? (['no-working-day-after-cut-off'] as const) : []),
    ...(isBefore(deadline.correctionsUntil, deadline.dueAt)
      ? (['corrections-before-due'] as const)
      : []),
  ];
}
