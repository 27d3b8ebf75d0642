import type { OverviewDto, OverviewIndicatorDto, UnitOverviewDto } from '@tiendo/contract/overview';
import type { IndicatorDto } from '@tiendo/contract/indicator';
import { type Instant, type WorkingCalendar, instantOf, isoDate } from '@tiendo/domain/period';
import { SUBMISSION_STATES, notSentYet } from '@tiendo/domain/submission';
import { type TaskDue, type TimeView, timeStatus } from '@tiendo/domain/task';

import { codeOf } from '../unit/unit-code.ts';
import type {
  HeadRow,
  MeetingRow,
  OpenTaskRow,
  SendingRow,
  StandingRow,
} from './overview.repository.ts';

/** When a screen is read: the business clock and the calendar that working days are counted in. */
export interface Moment {
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
}

type Standing = UnitOverviewDto['report'];

/** What both result screens begin with. */
export function presentHeading(
  head: HeadRow,
  units: readonly StandingRow[],
  periods: readonly string[],
) {
  const asked = units.find((unit) => unit.due_at !== null);
  return {
    halfYear: head.half_year,
    window: { from: head.from_date, to: head.to_date },
    periodState: head.state,
    dueAt: asked?.due_at ? textOf(asked.due_at) : null,
    correctionsUntil: asked?.corrections_until ? textOf(asked.corrections_until) : null,
    periods: [...periods],
    illustrative: head.illustrative,
  };
}

/** A unit below the one looked at. */
export function presentUnitBelow(row: StandingRow, moment: Moment): OverviewDto['units'][number] {
  return {
    id: row.id,
    code: codeOf({ officialCode: row.official_code, ownCode: row.own_code }),
    name: row.name,
    shortName: row.short_name,
    report: presentStanding(row, moment),
  };
}

/** How a unit's report stands; null where it owes none. Lateness is as fixed at sending. */
export function presentStanding(row: StandingRow, moment: Moment): Standing {
  const state = SUBMISSION_STATES.find((known) => known === row.state);
  if (!state) return null;
  return {
    state,
    sentAt: row.sent_at && textOf(row.sent_at),
    late: row.late ?? false,
    lateWorkingDays: row.late_working_days ?? 0,
    overdueWorkingDays: row.sent_at ? null : overdueOf(row, moment),
    extensionRequestedUntil: row.extension_requested_until,
  };
}

function overdueOf({ due_at, extended_to }: StandingRow, { now, calendar }: Moment): number | null {
  if (!due_at) return null;
  const extendedTo = extended_to && textOf(extended_to);
  const standing = notSentYet({ dueAt: textOf(due_at), extendedTo, calendar, now });
  return standing.kind === 'overdue' ? standing.workingDays : null;
}

/** A sending as it was fixed when it happened. */
export function presentSending(row: SendingRow): UnitOverviewDto['sendings'][number] {
  return {
    number: row.number,
    sentByName: row.sent_by_name,
    sentAt: textOf(row.sent_at),
    dueAt: textOf(row.due_at),
    late: row.late,
    lateWorkingDays: row.late_working_days,
    cells: row.cells,
    hash: row.hash,
  };
}

/** An indicator without what only its own page says. */
export function presentOverviewIndicator(indicator: IndicatorDto): OverviewIndicatorDto {
  const { definition: _, purpose: __, validFrom: ___, validTo: ____, ...shown } = indicator;
  return shown;
}

/** Tasks by how they stand on the day; a finished one is in no count, a draft only among drafts. */
export function presentTaskCounts(
  tasks: readonly OpenTaskRow[],
  view: TimeView,
): OverviewDto['tasks'] {
  const assigned = tasks.filter((task) => task.stage === 'assigned');
  const standing = assigned.map((task) => timeStatus(asTask(task), view));
  return {
    overdue: standing.filter((status) => status === 'overdue').length,
    dueSoon: standing.filter((status) => status === 'due-soon').length,
    open: assigned.length,
    drafts: tasks.length - assigned.length,
  };
}

function asTask({
  stage,
  state,
  due_on,
  claimed_on,
}: OpenTaskRow): Parameters<typeof timeStatus>[0] {
  const due: TaskDue =
    due_on === null
      ? { kind: 'continuing' }
      : { kind: 'date', first: isoDate(due_on), extensions: [] };
  return { stage, state, due, claimedOn: claimed_on === null ? null : isoDate(claimed_on) };
}

/** The conference of this half-year, and the one before it with what became of its conclusions. */
export function presentMeetings(
  halfYear: string,
  rows: readonly MeetingRow[],
): Pick<OverviewDto, 'meeting' | 'previousMeeting'> {
  const own = rows.find((row) => row.half_year === halfYear);
  const previous = rows.find((row) => row.half_year < halfYear);
  return {
    meeting: own ? { id: own.id, title: own.title, heldOn: own.held_on } : null,
    previousMeeting: previous
      ? {
          id: previous.id,
          title: previous.title,
          heldOn: previous.held_on,
          tasks: previous.tasks,
          tasksCompleted: previous.tasks_completed,
        }
      : null,
  };
}

const textOf = (at: Date): Instant => instantOf(at.getTime());
