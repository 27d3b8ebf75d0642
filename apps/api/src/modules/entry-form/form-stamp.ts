import { createHash } from 'node:crypto';

import { z } from 'zod';

import { FORM_FIELDS, type FormField } from '@tiendo/contract/paper';
import { halfYearText, instantText } from '@tiendo/contract/primitives';
import type { SubmissionRowDto } from '@tiendo/contract/submission';

/** The sheet that says of a workbook what it is; hidden so that nobody fills it in. */
export const STAMP_SHEET = 'tiendo';

const stamp = z.object({
  form: z.literal('tiendo-entry-form/1'),
  unitId: z.uuid(),
  unitName: z.string(),
  halfYear: halfYearText,
  /** Of the indicators and their definitions. */
  version: z.string(),
  downloadedAt: instantText,
  rows: z.array(
    z.object({
      /** Counted from 0. */
      row: z.int().min(0).max(2000),
      indicatorId: z.uuid(),
      code: z.string(),
      /** Of the figure that was there. */
      figure: z.int(),
      /** What the inputs held when the form was downloaded: what still says so was not filled in. */
      held: z.partialRecord(z.enum(FORM_FIELDS), z.string()),
    }),
  ),
});

/** Whose form it is, of which half-year, by which indicators, and what it was filled in over. */
export type FormStamp = z.infer<typeof stamp>;
export type StampedRow = FormStamp['rows'][number];
export type Held = Readonly<Partial<Record<FormField, string>>>;

/** A cell of a workbook holds 32,767 letters; less is kept so that every program agrees. */
const PIECE = 8000;

/** The stamp as lines of a sheet. */
export function stampLines(of: FormStamp): readonly string[] {
  const text = JSON.stringify(of);
  return Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) =>
    text.slice(at * PIECE, (at + 1) * PIECE),
  );
}

/** The stamp that lines of a sheet hold; null when they hold none. */
export function readStamp(lines: readonly string[]): FormStamp | null {
  try {
    const read = stamp.safeParse(JSON.parse(lines.join('')));
    return read.success ? read.data : null;
  } catch {
    // No JSON is no stamp.
    return null;
  }
}

/** Another one as soon as an indicator, its definition or the way it is filled in is another one. */
export function formVersion(rows: readonly Pick<SubmissionRowDto, 'indicator'>[]): string {
  const asked = rows.map(({ indicator: of }) => [
    of.id,
    of.code,
    of.name,
    of.definition,
    of.unitOfMeasure,
    of.class,
    of.contentKind,
    of.countsWholeUnits,
    of.ofWhichId,
  ]);
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, 16);
}
