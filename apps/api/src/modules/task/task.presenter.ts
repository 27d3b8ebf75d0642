import type { TaskDto } from '@tiendo/contract/task';
import { isoDate } from '@tiendo/domain/period';
import { type TaskDue, type TimeView, dueOnWorkingDay, timeStatus } from '@tiendo/domain/task';

import type { TaskRow } from './task.repository.ts';

/** What a task's row points at, with the names of its half-year. */
export type TaskSurroundings = Pick<TaskDto, 'lead' | 'coUnits' | 'indicators'>;

/** A task as it stands on the day of `view`. */
export function presentTask(row: TaskRow, around: TaskSurroundings, view: TimeView): TaskDto {
  const { id, halfYear, stage, state, content, deliverable, firstDueOn, dueOn, continuing } = row;
  const { priority, responsible, claimedOn, confirmedOn, outcome, obstacle, source } = row;
  const due = dueOf(row);
  const claimed = claimedOn === null ? null : isoDate(claimedOn);
  return {
    id,
    halfYear,
    stage,
    state,
    timeStatus: timeStatus({ stage, state, due, claimedOn: claimed }, view),
    content,
    ...around,
    deliverable,
    firstDueOn,
    dueOn,
    dueOnWorkingDay: dueOnWorkingDay(due, view.calendar)?.actOn ?? null,
    continuing,
    priority,
    responsible,
    claimedOn,
    confirmedOn,
    outcome,
    obstacle,
    basis: basisOf(row),
    source,
  };
}

function basisOf(row: TaskRow): TaskDto['basis'] {
  const { meetingId, meetingTitle, noticeNumber, conclusionId, conclusionItem } = row;
  const { remarkId, directiveId, directiveTitle } = row;
  const said = { meetingId, meetingTitle, noticeNumber, conclusionId, conclusionItem };
  return { ...said, remarkId, directiveId, directiveTitle };
}

/** The row keeps the first date and the one in force; which extensions led there is not kept yet. */
const dueOf = ({ dueOn }: TaskRow): TaskDue =>
  dueOn === null ? { kind: 'continuing' } : { kind: 'date', first: isoDate(dueOn), extensions: [] };
