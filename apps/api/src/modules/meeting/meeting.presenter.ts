import type { MeetingDto, MeetingListDto } from '@tiendo/contract/meeting';
import type { TaskDto } from '@tiendo/contract/task';

import type {
  ConclusionRow,
  MeetingHeadingRow,
  MeetingRow,
  RemarkRow,
} from './meeting.repository.ts';

type Heading = Omit<MeetingHeadingRow, 'sourceNote'>;

/** The heading of a meeting; an hour travels as `HH:mm`. */
function presentHeading(row: Heading) {
  const { id, kind, title, halfYear, heldOn, session, heldAt, place, chair, source } = row;
  const organiserName = row.organiserName ?? '';
  const hour = heldAt?.slice(0, 5) ?? null;
  const when = { heldOn, session, heldAt: hour };
  return { id, kind, title, halfYear, organiserName, ...when, place, chair, source };
}

/** A meeting in a list: its heading and what came of it. */
export function presentMeetingSummary(row: MeetingRow): MeetingListDto['items'][number] {
  const { tasks, tasksCompleted, conclusions } = row;
  return { ...presentHeading(row), tasks, tasksCompleted, conclusions };
}

/** What was read of a meeting, each list in its order. */
export interface MeetingParts {
  readonly heading: MeetingHeadingRow;
  readonly participants: MeetingDto['participants'];
  readonly remarks: readonly RemarkRow[];
  readonly notices: MeetingDto['notices'];
  readonly conclusions: readonly ConclusionRow[];
  readonly directives: MeetingDto['directives'];
  readonly tasks: TaskDto[];
}

/** A whole meeting; conclusions and remarks name the tasks that came of them. */
export function presentMeeting(parts: MeetingParts): MeetingDto {
  const { heading, participants, notices, directives, tasks } = parts;
  const idsOf = (stands: (basis: TaskDto['basis']) => boolean) =>
    tasks.filter(({ basis }) => stands(basis)).map(({ id }) => id);
  return {
    ...presentHeading(heading),
    sourceNote: heading.sourceNote,
    participants,
    remarks: parts.remarks.map((remark) => ({
      ...remark,
      taskIds: idsOf(({ remarkId }) => remarkId === remark.id),
    })),
    notices,
    conclusions: parts.conclusions.map((conclusion) => ({
      ...conclusion,
      taskIds: idsOf(({ conclusionId }) => conclusionId === conclusion.id),
    })),
    directives,
    tasks,
  };
}
