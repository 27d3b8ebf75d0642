import type { OverviewDto, OverviewIndicatorDto, UnitOverviewDto } from '@tiendo/contract/overview';
import type { IndicatorDto } from '@tiendo/contract/indicator';
import {
  type Instant,
  type WorkingCalendar,
  instant,
  instantOf,
  isoDate,
  localDay,
} from '@tiendo/domain/period';
import { signingOf } from '@tiendo/domain/signed-paper';
import { SUBMISSION_STATES, notSentYet } from '@tiendo/domain/submission';
import { type TaskDue, timeStatus } from '@tiendo/domain/task';

import { codeOf } from '../unit/unit-code.ts';
import type { HalfYearFrame } from './frame.service.ts';
import type {
  MeetingRow,
  OpenTaskRow,
  PlacedRow,
  SendingRow,
  SheetRow,
} from './overview.repository.ts';

/** When a screen is read: the business clock and the calendar that working days are counted in. */
export interface Moment {
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
}

type Standing = UnitOverviewDto['report'];

/** What both result screens begin with. */
export function presentHeading(frame: HalfYearFrame, units: readonly PlacedRow[]) {
  const { period, periods } = frame;
  const deadline = units.map((unit) => deadlineOf(unit, frame)).find((one) => one !== undefined);
  return {
    halfYear: period.halfYear,
    window: period.window,
    periodState: period.state,
    dueAt: deadline?.dueAt ?? null,
    correctionsUntil: deadline?.correctionsUntil ?? null,
    periods: [...periods],
    illustrative: period.source === 'illustrative',
  };
}

const deadlineOf = ({ unit_kind }: PlacedRow, { period }: HalfYearFrame) =>
  period.deadlines.find(({ unitKind }) => unitKind === unit_kind);

/** A unit below the one looked at. */
export function presentUnitBelow(
  row: PlacedRow,
  report: SheetRow | undefined,
  frame: HalfYearFrame,
  moment: Moment,
): OverviewDto['units'][number] {
  return {
    id: row.id,
    code: codeOf({ officialCode: row.official_code, ownCode: row.own_code }),
    name: row.name,
    shortName: row.short_name,
    report: presentStanding(row, report, frame, moment),
  };
}

/**
 * How a unit's report stands; null where it owes none. One that nobody has begun is an empty draft, so
 * that beginning it tells others nothing. Lateness is as fixed at sending.
 */
export function presentStanding(
  unit: PlacedRow,
  report: SheetRow | undefined,
  frame: HalfYearFrame,
  moment: Moment,
): Standing {
  const dueAt = deadlineOf(unit, frame)?.dueAt ?? null;
  const begun = SUBMISSION_STATES.find((known) => known === report?.state);
  const state = begun ?? (dueAt === null ? null : 'draft');
  if (!report || !state) return null;
  return {
    state,
    sentAt: report.sent_at && textOf(report.sent_at),
    late: report.late ?? false,
    lateWorkingDays: report.late_working_days ?? 0,
    overdueWorkingDays: report.sent_at || !dueAt ? null : overdueOf(report, instant(dueAt), moment),
    extensionRequestedUntil: report.extension_requested_until,
    signing: signingOf({ sendings: report.sendings ?? 0, hasFile: report.is_signed ?? false }),
  };
}

function overdueOf(
  { extended_to }: SheetRow,
  dueAt: Instant,
  { now, calendar }: Moment,
): number | null {
  const extendedTo = extended_to && textOf(extended_to);
  const standing = notSentYet({ dueAt, extendedTo, calendar, now });
  return standing.kind === 'overdue' ? standing.workingDays : null;
}

/** A sending as it was fixed when it happened. */
export function presentSending(row: SendingRow): UnitOverviewDto['sendings'][number] {
  return {
    number: row.number,
    sentByName: row.sent_by_name,
    sentAt: textOf(row.sent_at),
    dueAt: textOf(row.due_at),
    firstDueAt: textOf(row.first_due_at ?? row.due_at),
    late: row.late,
    lateWorkingDays: row.late_working_days,
    cells: row.cells,
    hash: row.hash,
  };
}

/** An indicator without what only its own page says. */
export function presentOverviewIndicator(indicator: IndicatorDto): OverviewIndicatorDto {
  const { definition: _, purpose: __, validFrom: ___, validTo: ____, ...rest } = indicator;
  const { decimals: _1, minimum: _2, maximum: _3, partsAddUp: _4, ...shown } = rest;
  return shown;
}

/** Tasks by how they stand on the day; a finished one is in no count, a draft only among drafts. */
export function presentTaskCounts(
  tasks: readonly OpenTaskRow[],
  { now, calendar }: Moment,
): OverviewDto['tasks'] {
  const view = { today: localDay(now), calendar };
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
