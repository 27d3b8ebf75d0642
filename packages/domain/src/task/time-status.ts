import { type IsoDate, addDays } from '../period/iso-date.ts';
import { type WorkingCalendar, nextWorkingDay } from '../period/working-calendar.ts';
import { type Task, type TaskDue, dueDateInForce } from './task.ts';

/** Trong hạn · sắp quá hạn · quá hạn · không hạn. Derived when read, never stored. */
export const TIME_STATUSES = ['on-time', 'due-soon', 'overdue', 'no-deadline'] as const;
export type TimeStatus = (typeof TIME_STATUSES)[number];

/** Calendar days before the due day from which a task is *sắp quá hạn*: a local rule, so a setting. */
export const DUE_SOON_DAYS = 3;

/** The due date as decided and the day work may still be handed in. */
export interface DueOnWorkingDay {
  /** As written in the notice. */
  readonly dueOn: IsoDate;
  /** The next working day where `dueOn` is a day off: Saturday 30/9/2017 → Monday 02/10/2017. */
  readonly actOn: IsoDate;
  readonly isShifted: boolean;
}

/** Both dates of a task, so that a shifted one is never shown without the one decided; null when continuing. */
export function dueOnWorkingDay(due: TaskDue, calendar: WorkingCalendar): DueOnWorkingDay | null {
  const dueOn = dueDateInForce(due);
  if (dueOn === null) return null;
  const actOn = nextWorkingDay(calendar, dueOn);
  return { dueOn, actOn, isShifted: actOn !== dueOn };
}

/** The day it is read on, and the rules of counting. */
export interface TimeView {
  readonly today: IsoDate;
  readonly calendar: WorkingCalendar;
  /** Default {@link DUE_SOON_DAYS}. */
  readonly dueSoonDays?: number;
}

/**
 * How a task stands against its date; null while it is a draft, paused or declined, which have no
 * time of their own. Once done is claimed, the claim day counts, and waiting for confirmation costs
 * the lead nothing.
 */
export function timeStatus(
  task: Pick<Task, 'stage' | 'state' | 'due' | 'claimedOn'>,
  view: TimeView,
): TimeStatus | null {
  if (task.stage === 'draft' || task.state === 'paused' || task.state === 'declined') return null;
  const due = dueOnWorkingDay(task.due, view.calendar);
  if (due === null) return 'no-deadline';
  if (task.state === 'awaiting-confirmation' || task.state === 'completed') {
    return (task.claimedOn ?? view.today) > due.actOn ? 'overdue' : 'on-time';
  }
  if (view.today > due.actOn) return 'overdue';
  const soonFrom = addDays(due.actOn, -(view.dueSoonDays ?? DUE_SOON_DAYS));
  return view.today >= soonFrom ? 'due-soon' : 'on-time';
}
