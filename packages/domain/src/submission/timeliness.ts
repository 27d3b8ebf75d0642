import { type Instant, isBefore, laterInstant, localDay } from '../period/instant.ts';
import { type WorkingCalendar, workingDaysBetween } from '../period/working-calendar.ts';

/** The deadline of one report and the calendar it is counted by. */
export interface Due {
  readonly dueAt: Instant;
  /** A granted extension; the first deadline is kept beside it. */
  readonly extendedTo: Instant | null;
  readonly calendar: WorkingCalendar;
}

/**
 * Whether a report came in time. `dueAt` is the deadline then in force, `firstDueAt` the one set before
 * any extension. Days are working days, everywhere (§6.3): a report of
 * Friday sent on Saturday is late by 0 of them.
 */
export type Timeliness =
  | { readonly kind: 'on-time'; readonly dueAt: Instant; readonly firstDueAt: Instant }
  | {
      readonly kind: 'late';
      readonly dueAt: Instant;
      readonly firstDueAt: Instant;
      readonly workingDays: number;
    };

/**
 * Judges a sending (*đúng hạn*, *gửi muộn*). Compute it once, when the report is sent, and keep it: a
 * calendar edited later must not make a report late.
 */
export function timeliness(due: Due & { readonly sentAt: Instant }): Timeliness {
  const dueAt = deadlineInForce(due);
  const deadlines = { dueAt, firstDueAt: due.dueAt };
  return isBefore(dueAt, due.sentAt)
    ? { kind: 'late', ...deadlines, workingDays: lateness(due, due.sentAt) }
    : { kind: 'on-time', ...deadlines };
}

/**
 * Judges a report that was sent before: what came late stays late when it is sent again, also within an
 * extension that was granted since. It was late by as much as it was the first time.
 */
export function timelinessAgain(
  due: Due & { readonly sentAt: Instant },
  firstLate: { readonly workingDays: number } | null,
): Timeliness {
  const judged = timeliness(due);
  if (firstLate === null || judged.kind === 'late') return judged;
  return { ...judged, kind: 'late', workingDays: firstLate.workingDays };
}

/** How a report that was not sent stands against its deadline. */
export type NotSentYet =
  | {
      readonly kind: 'days-left';
      readonly dueAt: Instant;
      readonly workingDays: number;
    }
  | {
      readonly kind: 'overdue';
      readonly dueAt: Instant;
      readonly workingDays: number;
    };

/**
 * Days left or *quá hạn … ngày làm việc*. Derived when read, never kept.
 *
 * @example due 16/06/2017 17:00, now 22/06/2017 10:34 → 4 working days overdue
 */
export function notSentYet(due: Due & { readonly now: Instant }): NotSentYet {
  const dueAt = deadlineInForce(due);
  if (isBefore(dueAt, due.now)) {
    return { kind: 'overdue', dueAt, workingDays: lateness(due, due.now) };
  }
  const [today, last] = [localDay(due.now), localDay(dueAt)];
  return {
    kind: 'days-left',
    dueAt,
    workingDays: workingDaysBetween(due.calendar, today, last),
  };
}

/** The due moment, or the granted extension where that is later. */
export function deadlineInForce(due: Pick<Due, 'dueAt' | 'extendedTo'>): Instant {
  return due.extendedTo ? laterInstant(due.dueAt, due.extendedTo) : due.dueAt;
}

function lateness(due: Due, at: Instant): number {
  return workingDaysBetween(due.calendar, localDay(deadlineInForce(due)), localDay(at));
}
