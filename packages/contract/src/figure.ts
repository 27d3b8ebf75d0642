import { z } from 'zod';

import { FIGURE_STATES, QUALITIES, REVISION_KINDS } from '@tiendo/domain/figure';
import { GRADES } from '@tiendo/domain/indicator';

import { pageOf, pageQuery } from './paging.ts';
import {
  dayText,
  decimalText,
  halfYearText,
  indicatorRef,
  instantText,
  personText,
  source,
  unitRef,
} from './primitives.ts';

/** Wire shapes of `/figures`. */
export const figureParams = z.strictObject({
  halfYear: halfYearText,
  unit: unitRef,
  indicator: indicatorRef,
});
export type FigureParams = z.infer<typeof figureParams>;

export const figureListQuery = z.strictObject({
  ...pageQuery,
  period: halfYearText,
  unit: unitRef.optional(),
  indicator: indicatorRef.optional(),
});
export type FigureListQuery = z.infer<typeof figureListQuery>;

/** What a person writes in a cell. Which content goes with which indicator is `contentKind` there. */
export const recordFigureBody = z
  .strictObject({
    state: z.enum(FIGURE_STATES),
    value: decimalText.optional(),
    numerator: decimalText.optional(),
    denominator: decimalText.optional(),
    weight: decimalText.optional(),
    achieved: z.boolean().optional().describe('Milestone: whether it was done'),
    achievedOn: dayText.optional().describe('Milestone: the day it was done'),
    grade: z.enum(GRADES).optional(),
    quality: z.enum(QUALITIES).default('official'),
    yearEndEstimate: decimalText.optional(),
    note: personText.optional(),
    cause: personText.optional(),
    kind: z.enum(REVISION_KINDS).optional().describe('After sending: why the figure changes'),
    reason: personText.optional().describe('After sending: what a correction never goes without'),
  })
  .meta({ id: 'RecordFigure' });
export type RecordFigureBody = z.infer<typeof recordFigureBody>;

/** What a cell says. */
export const entry = {
  state: z.enum(FIGURE_STATES),
  value: decimalText.nullable(),
  numerator: decimalText.nullable(),
  denominator: decimalText.nullable(),
  weight: decimalText.nullable(),
  achievedOn: dayText.nullable(),
  grade: z.enum(GRADES).nullable(),
  quality: z.enum(QUALITIES).nullable(),
  yearEndEstimate: decimalText.nullable(),
  note: z.string().nullable(),
  cause: z.string().nullable(),
};

export const figureRevisionDto = z
  .object({
    number: z.number().int(),
    kind: z.enum(REVISION_KINDS),
    ...entry,
    reason: z.string().nullable(),
    recordedByName: z.string(),
    recordedAt: instantText,
    businessAt: instantText,
    sentAt: instantText.nullable(),
    sending: z
      .number()
      .int()
      .nullable()
      .describe('The sending it went with first; a change that travels at once has none'),
    office: z
      .string()
      .nullable()
      .describe('The office it was written in; null where none was kept'),
    isSubmitted: z.boolean().describe('It is the one that readers see'),
    isAccepted: z.boolean().describe('It is the one that was accepted'),
    onBehalf: z.boolean().describe('The secretariat entered it for the unit (*nhập hộ*)'),
    source,
  })
  .meta({ id: 'FigureRevision' });
export type FigureRevisionDto = z.infer<typeof figureRevisionDto>;

/**
 * A cell as the asker may see it: the unit sees what it is working on, everybody else what was
 * sent, the secretariat also what it entered on behalf of the unit. A cell never written is `not-reported` with version 0.
 */
export const figureDto = z
  .object({
    unitId: z.uuid(),
    unitCode: z.string(),
    halfYear: halfYearText,
    indicatorId: z.uuid(),
    indicatorCode: z.string(),
    ...entry,
    version: z.number().int().describe('Changes with every revision; the ETag'),
    revision: z.number().int(),
    stage: z.enum(['draft', 'submitted', 'accepted']),
    /** The revision seen is newer than the one sent. */
    changedSinceSent: z.boolean(),
    kind: z
      .enum(REVISION_KINDS)
      .describe('How the revision seen came about: entered, or changed after sending and how'),
    reason: z.string().nullable().describe('Why it was changed after sending, where it was said'),
    recordedByName: z.string().nullable(),
    onBehalf: z.boolean().describe('The secretariat entered it for the unit (*nhập hộ*)'),
    recordedAt: instantText.nullable(),
    source,
  })
  .meta({ id: 'Figure' });
export type FigureDto = z.infer<typeof figureDto>;

export const figureWithRevisionsDto = figureDto
  .extend({ revisions: z.array(figureRevisionDto) })
  .meta({ id: 'FigureWithRevisions' });
export type FigureWithRevisionsDto = z.infer<typeof figureWithRevisionsDto>;

export const figureListDto = pageOf(figureDto).meta({ id: 'FigureList' });
export type FigureListDto = z.infer<typeof figureListDto>;
