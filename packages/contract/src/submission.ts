import { z } from 'zod';

import { SUBMISSION_ACTIONS, SUBMISSION_STATES } from '@tiendo/domain/submission';

import { ERROR_CODES, type ErrorCode } from './error-codes.ts';
import { figureDto } from './figure.ts';
import { areaDto, indicatorDto } from './indicator.ts';
import { windowDto } from './period.ts';
import {
  dayText,
  decimalText,
  halfYearText,
  instantText,
  personText,
  source,
  unitRef,
} from './primitives.ts';
import { resultCell } from './result.ts';
import { targetDto } from './target.ts';
import { unitDto } from './unit.ts';

/** Wire shapes of `/submissions/{halfYear}/{unit}`: the report of one unit. */
export const submissionParams = z.strictObject({ halfYear: halfYearText, unit: unitRef });
export type SubmissionParams = z.infer<typeof submissionParams>;

const refusal = z.enum(Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]]).nullable();

/** One sending: fixed when it happened, never recomputed. */
export const sendingDto = z
  .object({
    number: z.number().int(),
    sentByName: z.string(),
    sentAt: instantText,
    dueAt: instantText,
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
    dueAt: instantText,
    correctionsUntil: instantText,
    extension: z.object({ requestedUntil: dayText, reason: z.string() }).nullable(),
    filled: z.number().int(),
    required: z.number().int(),
    blockers: z.array(blockerDto),
    sendings: z.array(sendingDto),
    steps: z.array(submissionStepDto),
    /** Names of the areas that the rows belong to. */
    areas: z.array(areaDto),
    rows: z.array(submissionRowDto),
    refusalToSubmit: refusal,
    source,
  })
  .meta({ id: 'Submission' });
export type SubmissionDto = z.infer<typeof submissionDto>;

export const submitBody = z.strictObject({ note: personText.optional() }).meta({ id: 'Submit' });
export type SubmitBody = z.infer<typeof submitBody>;

/** *Phiếu xác nhận đã gửi báo cáo*: what the sender keeps. */
export const receiptDto = z
  .object({
    unit: unitDto,
    halfYear: halfYearText,
    state: z.enum(SUBMISSION_STATES),
    sending: sendingDto,
  })
  .meta({ id: 'Receipt' });
export type ReceiptDto = z.infer<typeof receiptDto>;
