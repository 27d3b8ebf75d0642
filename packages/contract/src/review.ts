import { z } from 'zod';

import { SIGNINGS } from '@tiendo/domain/signed-paper';
import { NEXT_ACTORS, SUBMISSION_STATES } from '@tiendo/domain/submission';

import { crossCheckDto } from './cross-check.ts';
import { figureRevisionDto } from './figure.ts';
import { dayText, halfYearText, instantText, unitRef } from './primitives.ts';
import { submissionDto } from './submission.ts';

/** Wire shapes of `/reviews`: the desk of those who review reports. */
export const reviewListParams = z.strictObject({ halfYear: halfYearText });
export const reviewParams = z.strictObject({ halfYear: halfYearText, unit: unitRef });
export type ReviewParams = z.infer<typeof reviewParams>;

/** One report on the desk. */
export const reviewLineDto = z
  .object({
    unit: z.object({ id: z.uuid(), code: z.string(), name: z.string(), shortName: z.string() }),
    state: z.enum(SUBMISSION_STATES),
    sendings: z.number().int(),
    dueAt: instantText,
    sentAt: instantText.nullable(),
    late: z.boolean(),
    lateWorkingDays: z.number().int(),
    overdueWorkingDays: z.number().int().nullable().describe('Never sent and due: since when'),
    extensionRequestedUntil: dayText.nullable().describe('More time asked for and not answered'),
    signing: z.enum(SIGNINGS).nullable().describe('Whether the signed paper is there'),
    nextActor: z.enum(NEXT_ACTORS).nullable(),
    isOpenedOnBehalf: z.boolean().describe('The secretariat enters for the unit now'),
    onBehalf: z.number().int().describe('Cells sent that were entered on behalf of the unit'),
    changedSinceAccepted: z
      .number()
      .int()
      .describe('Cells changed after the report was accepted; 0 while it is not'),
    explained: z.number().int().describe('Cells sent with an explanation'),
    unchecked: z.number().int().describe('Cells a department has still to compare'),
    differing: z.number().int().describe('Cells a department has otherwise'),
    openComments: z.number().int().describe('Threads that are not settled'),
  })
  .meta({ id: 'ReviewLine' });
export type ReviewLineDto = z.infer<typeof reviewLineDto>;

export const reviewListDto = z
  .object({
    halfYear: halfYearText,
    /** Half-years one can turn to, newest first. */
    periods: z.array(halfYearText),
    /** In the official order of the units. */
    items: z.array(reviewLineDto),
  })
  .meta({ id: 'ReviewList' });
export type ReviewListDto = z.infer<typeof reviewListDto>;

/** What a reviewer holds one cell against besides what its unit's form says. */
export const reviewCellDto = z
  .object({
    indicatorId: z.uuid(),
    /** The figure of the sending before; null where this cell is as it was. */
    before: figureRevisionDto
      .pick({
        state: true,
        value: true,
        numerator: true,
        denominator: true,
        weight: true,
        achievedOn: true,
        grade: true,
      })
      .nullable(),
    /** Null where no department compares this cell. */
    check: crossCheckDto.nullable(),
  })
  .meta({ id: 'ReviewCell' });
export type ReviewCellDto = z.infer<typeof reviewCellDto>;

export const reviewDto = z
  .object({
    report: submissionDto,
    cells: z.array(reviewCellDto),
    /** Which sending `before` is of; null where the report was sent once and nothing changed since. */
    comparedWith: z.number().int().nullable(),
    /** The units before and after this one on the desk. */
    previous: z.string().nullable(),
    next: z.string().nullable(),
  })
  .meta({ id: 'Review' });
export type ReviewDto = z.infer<typeof reviewDto>;
