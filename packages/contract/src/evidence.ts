import { z } from 'zod';

import { FILE_KINDS, FILE_NAME_LIMIT } from '@tiendo/domain/evidence';

import { halfYearText, indicatorRef, instantText, personText, unitRef } from './primitives.ts';
import { refusal } from './refusal.ts';

/** Wire shapes of `/evidence`: files that stand behind a unit's report. */
export const evidenceQuery = z.strictObject({ period: halfYearText, unit: unitRef });
export type EvidenceQuery = z.infer<typeof evidenceQuery>;

/** The body of a new file is the file itself; what is said of it stands in the address. */
export const addEvidenceQuery = evidenceQuery.extend({
  name: z.string().min(1).describe(`The file’s name, at most ${FILE_NAME_LIMIT} characters`),
  indicator: indicatorRef.optional().describe('What it stands behind; without, the whole report'),
});
export type AddEvidenceQuery = z.infer<typeof addEvidenceQuery>;

export const evidenceParams = z.strictObject({ id: z.uuid() });
export type EvidenceParams = z.infer<typeof evidenceParams>;

export const withdrawEvidenceBody = z
  .strictObject({ reason: personText.min(1) })
  .meta({ id: 'WithdrawEvidence' });
export type WithdrawEvidenceBody = z.infer<typeof withdrawEvidenceBody>;

export const evidenceDto = z
  .object({
    id: z.uuid(),
    unitId: z.uuid(),
    halfYear: halfYearText,
    indicatorId: z.uuid().nullable(),
    name: z.string(),
    kind: z.enum(FILE_KINDS).describe('Found in the content, whatever the name says'),
    size: z.number().int().describe('Bytes'),
    hash: z.string().describe('SHA-256 of the content, hexadecimal'),
    addedByName: z.string(),
    addedAt: instantText,
    stage: z.enum(['draft', 'submitted']),
    withdrawn: z.object({ byName: z.string(), at: instantText, reason: z.string() }).nullable(),
  })
  .meta({ id: 'Evidence' });
export type EvidenceDto = z.infer<typeof evidenceDto>;

export const evidenceListDto = z
  .object({
    items: z.array(evidenceDto),
    nextCursor: z.string().nullable(),
    /** Bytes: of all files together, at most of all, at most of one. */
    used: z.number().int(),
    reportLimit: z.number().int(),
    fileLimit: z.number().int(),
    refusalToAdd: refusal,
    refusalToWithdraw: refusal,
  })
  .meta({ id: 'EvidenceList' });
export type EvidenceListDto = z.infer<typeof evidenceListDto>;
