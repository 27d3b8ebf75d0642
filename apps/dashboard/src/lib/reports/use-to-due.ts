import type { SubmissionDto } from '@tiendo/contract/submission';
import { instant, isoDate, localDay, workingCalendar } from '@tiendo/domain/period';
import { notSentYet } from '@tiendo/domain/submission';

import { usePhrases } from '../../i18n/phrases.tsx';

/** How far the deadline of a report is away at `now`, in working days: *còn 03 ngày làm việc*, *quá hạn …*. */
export function useToDue(
  { dueAt: due, workDayExceptions }: Pick<SubmissionDto, 'dueAt' | 'workDayExceptions'>,
  at: string,
): { readonly isPast: boolean; readonly text: string } {
  const { time } = usePhrases().words;
  const [dueAt, now] = [instant(due), instant(at)];
  const days = workDayExceptions.map(({ day, kind }) => ({ day: isoDate(day), kind }));
  const calendar = workingCalendar(days);
  const { kind, workingDays } = notSentYet({ dueAt, extendedTo: null, calendar, now });
  if (kind === 'overdue') return { isPast: true, text: time.overdue(workingDays) };
  const isToday = localDay(dueAt) === localDay(now);
  return { isPast: false, text: isToday ? time.dueToday : time.left(workingDays) };
}
