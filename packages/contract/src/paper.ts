import { z } from 'zod';

import { halfYearText, instantText } from './primitives.ts';

/** Wire shapes of the papers and files of a report, below `/submissions/{halfYear}/{unit}`. */
export const PAPER_FORMATS = ['docx', 'xlsx'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

export const paperQuery = z.strictObject({
  format: z.enum(PAPER_FORMATS).describe('Word or Excel'),
});
export type PaperQuery = z.infer<typeof paperQuery>;

/** What of a cell the Excel entry form asks for. */
export const FORM_FIELDS = [
  'state',
  'value',
  'numerator',
  'denominator',
  'weight',
  'done',
  'achievedOn',
  'grade',
  'quality',
  'yearEndEstimate',
  'note',
  'cause',
] as const;
export type FormField = (typeof FORM_FIELDS)[number];

/** Why a cell of a filled-in form changes nothing. Excel's errors are missing data and never 0. */
export const FORM_REFUSALS = [
  'excel-error',
  'not-a-number',
  'grouping',
  'too-long',
  'too-many-places',
  'ambiguous',
  'dash',
  'percent-for-amount',
  'formula',
  'not-a-choice',
  'not-a-day',
  'state-and-content',
  'text-too-long',
  'unprintable',
  'kept-by-unit',
] as const;
export type FormRefusal = (typeof FORM_REFUSALS)[number];

const place = {
  indicatorId: z.uuid(),
  indicatorCode: z.string(),
};

/** What a filled-in form would change, before anything is changed. */
export const formReadingDto = z
  .object({
    unitName: z.string(),
    halfYear: halfYearText,
    downloadedAt: instantText,
    changes: z.array(
      z.object({
        ...place,
        /** The version of the figure that the form was filled in over. */
        version: z.number().int(),
        /** Somebody recorded another version since the form was downloaded. */
        movedOn: z.boolean(),
        fields: z.array(
          z.object({
            field: z.enum(FORM_FIELDS),
            cell: z.string().describe('Where in the workbook, e.g. Kết quả!H12'),
            given: z.string().describe('Decimal text, day, code or words, as the field asks'),
          }),
        ),
      }),
    ),
    refused: z.array(
      z.object({ ...place, cell: z.string(), text: z.string(), refusal: z.enum(FORM_REFUSALS) }),
    ),
    left: z.number().int().describe('Cells that are blank or say what is there already'),
  })
  .meta({ id: 'FormReading' });
export type FormReadingDto = z.infer<typeof formReadingDto>;
