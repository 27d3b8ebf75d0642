import type { MeetingDto } from '@tiendo/contract/meeting';
import type { TaskDto } from '@tiendo/contract/task';

/** A remark of a conference with the directive it names and the tasks that follow from it. */
export interface MeetingRemark {
  readonly remark: MeetingDto['remarks'][number];
  readonly directive: MeetingDto['directives'][number] | null;
  readonly tasks: readonly TaskDto[];
}

/** A conclusion with the notice that carries it and its tasks. */
export interface MeetingConclusion {
  readonly conclusion: MeetingDto['conclusions'][number];
  readonly notice: MeetingDto['notices'][number] | null;
  readonly tasks: readonly TaskDto[];
}

type Block = MeetingDto['participants'][number]['block'];

/** Participants of one block, in the order of the record. */
export interface ParticipantBlock {
  readonly block: Block;
  readonly participants: readonly MeetingDto['participants'][number][];
}

/** A conference in the order in which one reads it. */
export interface PreparedMeeting {
  readonly blocks: readonly ParticipantBlock[];
  readonly results: readonly MeetingRemark[];
  readonly commendations: readonly MeetingRemark[];
  readonly directing: readonly MeetingRemark[];
  /** The directing remarks stand in the published record, so their heading names it. */
  readonly directingIsRecord: boolean;
  readonly conclusions: readonly MeetingConclusion[];
  /** Tasks that rest on no remark or conclusion of the conference. */
  readonly otherTasks: readonly TaskDto[];
}

const BLOCKS: readonly Block[] = [
  'attended-and-directed',
  'standing-committee-members',
  'party-board-heads',
  'ward-committees',
  'departments-and-organisations',
];

/** Puts a conference in reading order and ties remarks and conclusions to their tasks. */
export function prepareMeeting(meeting: MeetingDto): PreparedMeeting {
  const tasks = new Map(meeting.tasks.map((task) => [task.id, task]));
  const tasksOf = (ids: readonly string[]) =>
    ids.map((id) => tasks.get(id)).filter((task) => task !== undefined);
  const remarks = (kind: MeetingRemark['remark']['kind']): MeetingRemark[] =>
    meeting.remarks
      .filter((remark) => remark.kind === kind)
      .map((remark) => ({
        remark,
        directive: meeting.directives.find(({ id }) => id === remark.directiveId) ?? null,
        tasks: tasksOf(remark.taskIds),
      }));
  const tied = new Set(
    [...meeting.remarks, ...meeting.conclusions].flatMap((source) => source.taskIds),
  );
  const directing = remarks('directing-remark');
  return {
    blocks: BLOCKS.map((block) => ({
      block,
      participants: meeting.participants.filter((one) => one.block === block),
    })).filter(({ participants }) => participants.length > 0),
    results: remarks('reviewed-result'),
    commendations: remarks('commendation'),
    directing,
    directingIsRecord: directing.some(({ remark }) => remark.source === 'record'),
    conclusions: meeting.conclusions.map((conclusion) => ({
      conclusion,
      notice: meeting.notices.find(({ id }) => id === conclusion.noticeId) ?? null,
      tasks: tasksOf(conclusion.taskIds),
    })),
    otherTasks: meeting.tasks.filter((task) => !tied.has(task.id)),
  };
}
