import { z } from 'zod';

import { NARRATIVE_AUDIENCES, NARRATIVE_PART_LIMIT } from '@tiendo/domain/narrative';
import { SUBMISSION_STATES } from '@tiendo/domain/submission';

import { areaDto } from './indicator.ts';
import { halfYearText, instantText, unitRef, unmarked } from './primitives.ts';
import { refusal } from './refusal.ts';
import { unitDto } from './unit.ts';

/** Wire shapes of `/narratives`: what a unit's report says beside its figures. */
export const narrativesParams = z.strictObject({ halfYear: halfYearText, unit: unitRef });
export type NarrativesParams = z.infer<typeof narrativesParams>;

export const narrativeParams = narrativesParams.extend({
  area: z
    .string()
    .regex(/^[\p{L}\p{N}._-]{1,40}$/u, 'wrong')
    .describe('Area of work by id or code; `general` for the block of the whole report'),
});
export type NarrativeParams = z.infer<typeof narrativeParams>;

/** Written and kept as it is typed, spaces included, so that saving never moves a caret. */
const part = unmarked(z.string().normalize('NFC').max(NARRATIVE_PART_LIMIT)).default('');

const parts = { results: part, shortcomings: part, causes: part, proposals: part };

export const recordNarrativeBody = z
  .strictObject({
    ...parts,
    audience: z
      .enum(NARRATIVE_AUDIENCES)
      .optional()
      .describe('*Phạm vi xem* once it is sent; left out, it stays as it is'),
  })
  .meta({ id: 'RecordNarrative' });
export type RecordNarrativeBody = z.infer<typeof recordNarrativeBody>;

/** A block as the asker may see it: the unit what it is working on, everybody else what was sent. */
export const narrativeDto = z
  .object({
    unitId: z.uuid(),
    halfYear: halfYearText,
    area: areaDto.nullable().describe('null: the block of the whole report'),
    results: z.string(),
    shortcomings: z.string(),
    causes: z.string(),
    proposals: z.string(),
    audience: z.enum(NARRATIVE_AUDIENCES).describe('Who reads it once it is sent'),
    version: z.number().int().describe('Changes with every saving and sending; the ETag'),
    revision: z
      .number()
      .int()
      .describe('What one person types without anybody acting on it is one revision (ADR 0027)'),
    stage: z.enum(['draft', 'submitted']),
    recordedByName: z.string().nullable(),
    recordedAt: instantText.nullable(),
  })
  .meta({ id: 'Narrative' });
export type NarrativeDto = z.infer<typeof narrativeDto>;

/** All blocks of one report, the general one first, then by area in display order. */
export const narrativesDto = z
  .object({
    unit: unitDto,
    halfYear: halfYearText,
    state: z.enum(SUBMISSION_STATES),
    blocks: z.array(narrativeDto),
    refusalToRecord: refusal,
  })
  .meta({ id: 'Narratives' });
export type NarrativesDto = z.infer<typeof narrativesDto>;
