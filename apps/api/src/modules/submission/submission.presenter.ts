import type { SendingDto, SubmissionDto } from '@tiendo/contract/submission';
import { instantOf } from '@tiendo/domain/period';
import { SUBMISSION_ACTIONS, SUBMISSION_STATES } from '@tiendo/domain/submission';

import type { SubmissionRepository } from './submission.repository.ts';

type SendingRow = Awaited<ReturnType<SubmissionRepository['sendings']>>[number];
type StepRow = Awaited<ReturnType<SubmissionRepository['steps']>>[number];
type StepDto = SubmissionDto['steps'][number];

const instant = (at: Date): string => instantOf(at.getTime());

export function presentSending(row: SendingRow): SendingDto {
  return {
    number: row.number,
    sentByName: row.sent_by_name,
    sentAt: instant(row.sent_at),
    dueAt: instant(row.due_at),
    late: row.late,
    lateWorkingDays: row.late_working_days,
    cells: row.cells,
    hash: row.hash,
  };
}

export function presentStep(row: StepRow): StepDto {
  return {
    action: known(SUBMISSION_ACTIONS, row.action),
    fromState: known(SUBMISSION_STATES, row.from_state),
    toState: known(SUBMISSION_STATES, row.to_state),
    actorName: row.actor_name,
    at: instant(row.at),
    reason: row.reason,
    // Written by this program alone, in this shape; the column says so in the database.
    remarks: row.remarks as StepDto['remarks'],
  };
}

function known<Word extends string>(words: readonly Word[], text: string): Word {
  const found = words.find((word) => word === text);
  if (found === undefined) throw new RangeError(`Not a word of reports: ${text}`);
  return found;
}
