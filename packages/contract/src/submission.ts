import { z } from 'zod';

import { ALL_PERMISSIONS, ROLES } from '@tiendo/domain/access';
import { REVISION_KINDS } from '@tiendo/domain/figure';
import { SIGNINGS } from '@tiendo/domain/signed-paper';
import { MOVES, SUBMISSION_ACTIONS, SUBMISSION_STATES } from '@tiendo/domain/submission';

import { checksDto, warningDto } from './check.ts';
import { commentListDto } from './comment.ts';
import { entry, figureDto } from './figure.ts';
import { areaDto, indicatorDto } from './indicator.ts';
import { onBehalfOpeningDto } from './on-behalf.ts';
import { windowDto } from './period.ts';
import {
  dayText,
  decimalText,
  halfYearText,
  inDigits,
  instantText,
  source,
  unitRef,
  wholeNumber,
} from './primitives.ts';
import { refusal } from './refusal.ts';
import { resultCell } from './result.ts';
import { targetDto } from './target.ts';
import { unitDto } from './unit.ts';
import { unitOpinionDto } from './unit-opinion.ts';

/** Wire shapes of `/submissions/{halfYear}/{unit}`: the report of one unit. */
export const submissionParams = z.strictObject({ halfYear: halfYearText, unit: unitRef });
export type SubmissionParams = z.infer<typeof submissionParams>;

/** Who can help with a refused move: whoever holds the right, by name or, where nobody does today, by role. */
const help = z
  .object({
    permission: z.enum(ALL_PERMISSIONS),
    role: z.enum(ROLES),
    names: z.array(z.string()),
  })
  .meta({ id: 'WhoHelps' });
export type WhoHelpsDto = z.infer<typeof help>;

/** Every move with the code it would be refused with now; null where it is open to the asker. */
const actions = z.array(
  z
    .object({
      action: z.enum(MOVES),
      refusal,
      help: help.nullable().describe('Told to the unit’s own people where they read the report'),
    })
    .meta({ id: 'OfferedMove' }),
);
export type OfferedMoveDto = z.infer<typeof actions>[number];

/** One sending: fixed when it happened, never recomputed. */
export const sendingDto = z
  .object({
    number: z.number().int(),
    sentByName: z.string(),
    sentAt: instantText,
    /** The deadline then in force. */
    dueAt: instantText,
    /** The deadline before any extension. */
    firstDueAt: instantText,
    late: z.boolean(),
    lateWorkingDays: z.number().int(),
    cells: z.number().int(),
    hash: z.string().describe('SHA-256 of the canonical content, hexadecimal'),
  })
  .meta({ id: 'Sending' });
export type SendingDto = z.infer<typeof sendingDto>;

export const submissionStepDto = z
  .object({
    action: z.enum(SUBMISSION_ACTIONS),
    fromState: z.enum(SUBMISSION_STATES),
    toState: z.enum(SUBMISSION_STATES),
    actorName: z.string(),
    at: instantText,
    reason: z.string().nullable(),
    remarks: z.array(z.object({ indicatorId: z.uuid(), text: z.string() })),
    /** Who or what allowed a reopening. */
    authority: z.string().nullable(),
    /** The day an extension was asked for or granted until. */
    until: dayText.nullable(),
  })
  .meta({ id: 'SubmissionStep' });

/** What keeps a report from being sent, by cell. */
export const blockerDto = z
  .object({
    indicatorId: z.uuid(),
    indicatorCode: z.string(),
    code: z.string(),
    kind: z.enum(['missing', 'problem', 'unexplained']),
  })
  .meta({ id: 'Blocker' });

/** What one cell says. */
export const cellEntryDto = z.object(entry).meta({ id: 'CellEntry' });

/** One row of the unit's form: the cell with all one needs to fill it in. */
export const submissionRowDto = z
  .object({
    indicator: indicatorDto,
    window: windowDto,
    required: z.boolean(),
    figure: figureDto,
    target: targetDto.omit({ revisions: true }).nullable(),
    /** What others read of this cell now; null while it was never sent. */
    result: resultCell.nullable(),
    lastYear: z.object({ sameHalf: decimalText.nullable(), fullYear: decimalText.nullable() }),
    /** What the cell is checked against besides. */
    checks: checksDto,
    /** What about the figure, as one sees it, wants the explanation in its `cause`. */
    warnings: z.array(warningDto),
    differsFromSigned: cellEntryDto
      .nullable()
      .describe('What the signed paper says of the cell, where the figure now is another'),
    refusalToRecord: refusal,
  })
  .meta({ id: 'SubmissionRow' });
export type SubmissionRowDto = z.infer<typeof submissionRowDto>;

export const submissionDto = z
  .object({
    unit: unitDto,
    halfYear: halfYearText,
    window: windowDto,
    state: z.enum(SUBMISSION_STATES),
    version: z.number().int(),
    contentVersion: z
      .string()
      .nullable()
      .describe(
        'Moves with every figure, part of the narrative and file; for the unit’s own people alone',
      ),
    dueAt: instantText,
    firstDueAt: instantText,
    correctionsUntil: instantText,
    extension: z
      .object({ requestedUntil: dayText, reason: z.string() })
      .nullable()
      .describe('More time that was asked for, while nobody has answered'),
    workDayExceptions: z
      .array(z.object({ day: dayText, kind: z.enum(['holiday', 'make-up']) }))
      .describe(
        'From the first day of the half-year on: what working days to the deadline are counted with',
      ),
    latestExtension: dayText
      .nullable()
      .describe('The last day more time may be granted until; null where none may be as it stands'),
    filled: z.number().int(),
    required: z.number().int(),
    blockers: z.array(blockerDto),
    sendings: z.array(sendingDto),
    signing: z
      .enum(SIGNINGS)
      .nullable()
      .describe('Whether its signed paper is there; null while it was never sent'),
    steps: z.array(submissionStepDto),
    /** Names of the areas that the rows belong to. */
    areas: z.array(areaDto),
    rows: z.array(submissionRowDto),
    refusalToSubmit: refusal,
    actions,
    onBehalf: z.object({
      opening: onBehalfOpeningDto.nullable().describe('Null while nobody enters for the unit'),
      refusalToOpen: refusal,
      enters: z.boolean().describe('What the asker records now is entered on behalf of the unit'),
    }),
    /** Name of the unit that receives the report. */
    sentTo: z.string().nullable(),
    /** The latest of each reviewer on each area; for the unit's own people alone. */
    opinions: z.array(unitOpinionDto),
    refusalToOpine: refusal,
    comments: commentListDto.describe('What is said of the report to whoever asks'),
    source,
  })
  .meta({ id: 'Submission' });
export type SubmissionDto = z.infer<typeof submissionDto>;

/** *Phiếu xác nhận đã gửi báo cáo*: what the sender keeps. */
export const receiptDto = z
  .object({
    unit: unitDto,
    halfYear: halfYearText,
    state: z.enum(SUBMISSION_STATES),
    sending: sendingDto,
    actions,
  })
  .meta({ id: 'Receipt' });
export type ReceiptDto = z.infer<typeof receiptDto>;

/** Where a report stands after a move, and what is open next. */
export const movedDto = z
  .object({
    unit: unitDto,
    halfYear: halfYearText,
    state: z.enum(SUBMISSION_STATES),
    version: z.number().int(),
    dueAt: instantText,
    firstDueAt: instantText,
    actions,
  })
  .meta({ id: 'MovedReport' });
export type MovedDto = z.infer<typeof movedDto>;

const sendingNumber = inDigits(wholeNumber(0, 100_000)).optional();

/** Which sendings are compared; 0 is before the first. Without any, what the asker has not yet seen sent. */
export const submissionChangesQuery = z.strictObject({
  since: sendingNumber,
  from: sendingNumber,
  to: sendingNumber,
});
export type SubmissionChangesQuery = z.infer<typeof submissionChangesQuery>;

/** Cells that say another thing in the one than in the other, with who wrote what stands there now. */
export const submissionChangesDto = z
  .object({
    unitId: z.uuid(),
    halfYear: halfYearText,
    from: z.number().int(),
    /** Null: what the unit is working on. */
    to: z.number().int().nullable(),
    changes: z.array(
      z
        .object({
          indicatorCode: z.string(),
          before: cellEntryDto.nullable(),
          after: cellEntryDto.nullable(),
          byName: z.string().nullable(),
          at: instantText.nullable(),
          kind: z.enum(REVISION_KINDS).nullable(),
          reason: z.string().nullable(),
        })
        .meta({ id: 'CellChange' }),
    ),
  })
  .meta({ id: 'SubmissionChanges' });
export type SubmissionChangesDto = z.infer<typeof submissionChangesDto>;
