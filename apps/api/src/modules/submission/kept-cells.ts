import { z } from 'zod';

import { cellEntryDto } from '@tiendo/contract/submission';
import type { CellContent } from '@tiendo/domain/submission';

import { trimmed } from '../../rows/trimmed.ts';

/** Cells at one time: by code, what each says and the revision it says it in. */
export type Cells = ReadonlyMap<
  string,
  { readonly content: CellContent; readonly revisionId: string }
>;

/** Of a report that nothing was kept of. */
export const NO_CELLS: Cells = new Map();

/** What of a kept sending is compared: one that a test or an early version made may hold less. */
const keptText = z.object({
  cells: z
    .array(
      z.object({
        indicatorCode: z.string(),
        revisionId: z.string(),
        content: z.record(z.string(), z.json()),
      }),
    )
    .default([]),
});

/** The cells of a sending as its text keeps them. */
export const cellsInText = (text: string): Cells => cellsBy(keptText.parse(JSON.parse(text)).cells);

/** Cells by the code of their indicator. */
export function cellsBy(
  cells: readonly {
    readonly indicatorCode: string;
    readonly revisionId: string;
    readonly content: CellContent;
  }[],
): Cells {
  return new Map(
    cells.map(({ indicatorCode, revisionId, content }) => [
      indicatorCode,
      { revisionId, content: entryOf(content) },
    ]),
  );
}

/** What each cell says. */
export const contentsOf = (cells: Cells): ReadonlyMap<string, CellContent> =>
  new Map([...cells].map(([code, { content }]) => [code, content]));

const NUMBERS = new Set(['value', 'numerator', 'denominator', 'weight', 'yearEndEstimate']);

/** What a cell says, field by field: a number is one text however many noughts were kept behind it. */
function entryOf(content: CellContent): CellContent {
  return Object.fromEntries(
    Object.keys(cellEntryDto.shape).map((field) => {
      const said = content[field] ?? null;
      return [field, NUMBERS.has(field) && typeof said === 'string' ? trimmed(said) : said];
    }),
  );
}
