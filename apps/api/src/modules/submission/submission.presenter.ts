import type { OnBehalfOpeningDto } from '@tiendo/contract/on-behalf';
import type { SendingDto, SubmissionDto } from '@tiendo/contract/submission';
import type { UnitOpinionDto } from '@tiendo/contract/unit-opinion';
import { type EntryWarning, factsText } from '@tiendo/domain/figure';
import { instantOf } from '@tiendo/domain/period';
import { SUBMISSION_ACTIONS, SUBMISSION_STATES } from '@tiendo/domain/submission';

import type { OpeningRow } from '../on-behalf/on-behalf.service.ts';
import type { OpinionRow } from './opinion.repository.ts';
import type { StepRow, SubmissionRepository } from './submission.repository.ts';

type SendingRow = Awaited<ReturnType<SubmissionRepository['sendings']>>[number];
type WarningDto = SubmissionDto['rows'][number]['warnings'][number];
type StepDto = SubmissionDto['steps'][number];

const instant = (at: Date): string => instantOf(at.getTime());

/** A sending as it travels: when, by whom, how late, and the hash of what went with it. */
export function presentSending(row: SendingRow): SendingDto {
  return {
    number: row.number,
    sentByName: row.sent_by_name,
    sentAt: instant(row.sent_at),
    dueAt: instant(row.due_at),
    firstDueAt: instant(row.first_due_at ?? row.due_at),
    late: row.late,
    lateWorkingDays: row.late_working_days,
    cells: row.cells,
    hash: row.hash,
  };
}

/** A step with its words, of which the database gives out what the asker may read. */
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
    authority: row.authority,
    until: row.until,
  };
}

/** A soft check that speaks, with both sides of it (ADR 0016). */
export function presentWarning({ code, field, facts }: EntryWarning): WarningDto {
  return { code, field, facts: factsText(facts) };
}

/** On what ground the secretariat enters for the unit, and who says so. */
export function presentOpening(row: OpeningRow): OnBehalfOpeningDto {
  return {
    ground: row.ground,
    openedByName: row.opened_by_name,
    office: row.office,
    openedAt: instant(row.business_at),
  };
}

/** What one of the unit's own people says of an area of the draft. */
export function presentOpinion(row: OpinionRow): UnitOpinionDto {
  return {
    areaId: row.area_id,
    accountId: row.account_id,
    byName: row.account_name,
    office: row.office,
    opinion: row.opinion,
    text: row.text,
    at: instant(row.at),
  };
}

function known<Word extends string>(words: readonly Word[], text: string): Word {
  const found = words.find((word) => word === text);
  if (found === undefined) throw new RangeError(`Not a word of reports: ${text}`);
  return found;
}
