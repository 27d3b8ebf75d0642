import { z } from 'zod';

import { SIGNINGS } from '@tiendo/domain/signed-paper';
import { SUBMISSION_STATES } from '@tiendo/domain/submission';

import { dayText, halfYearText, instantText, unmarked, wholeNumber } from './primitives.ts';
import { refusal } from './refusal.ts';
import { sendingDto } from './submission.ts';
import { unitDto } from './unit.ts';

/** Wire shapes of `/submissions/{halfYear}/{unit}/signed-paper`: the paper that was signed of a report. */
const said = unmarked(z.string().trim().normalize('NFC').min(1).max(200));

export const signedPaperBody = z
  .strictObject({
    number: said.describe('*Số*, in digits'),
    symbol: said.describe('*Ký hiệu*, e.g. BC/ĐU'),
    signedOn: dayText,
    signerName: said,
    signerPosition: said,
    sending: wholeNumber(1, 100_000).describe('Which sending of the report was signed'),
  })
  .meta({ id: 'RecordSignedPaper' });
export type SignedPaperBody = z.infer<typeof signedPaperBody>;

/** The body of the file is the file itself; what it is called stands in the address. */
export const signedPaperFileQuery = z.strictObject({ name: z.string().min(1) });
export type SignedPaperFileQuery = z.infer<typeof signedPaperFileQuery>;

/** What was known of the paper from one time on. */
export const signedPaperRevisionDto = z
  .object({
    revision: z.number().int(),
    number: z.string(),
    symbol: z.string(),
    code: z.string().describe('Number and symbol as they stand on the paper, 05-BC/ĐU'),
    signedOn: dayText,
    signerName: z.string(),
    signerPosition: z.string(),
    sending: z.number().int(),
    file: z
      .object({
        name: z.string(),
        size: z.number().int().describe('Bytes'),
        hash: z.string().describe('SHA-256 of the content, hexadecimal'),
      })
      .nullable(),
    onBehalf: z.boolean().describe('The secretariat recorded it for the unit'),
    recordedByName: z.string(),
    recordedAt: instantText,
  })
  .meta({ id: 'SignedPaperRevision' });
export type SignedPaperRevisionDto = z.infer<typeof signedPaperRevisionDto>;

export const signedPaperDto = z
  .object({
    unit: unitDto,
    halfYear: halfYearText,
    from: dayText.describe('The first day of the half-year; nothing is signed of it before'),
    state: z.enum(SUBMISSION_STATES),
    signing: z.enum(SIGNINGS).nullable(),
    version: z.number().int().describe('The ETag; 0 before anything is known of it'),
    revisions: z.array(signedPaperRevisionDto).describe('Newest first: the first one stands'),
    sendings: z.array(sendingDto),
    refusalToRecord: refusal,
    onBehalf: z.boolean().describe('What the asker records is recorded on behalf of the unit'),
    fileLimit: z.number().int().describe('Bytes'),
  })
  .meta({ id: 'SignedPaper' });
export type SignedPaperDto = z.infer<typeof signedPaperDto>;
