import type { FormField } from '@tiendo/contract/paper';
import type { ContentKind } from '@tiendo/domain/figure';

import { ENTRY_FORM_WORDS } from './entry-form-words.ts';

/** The columns of the sheet, left to right. */
const COLUMNS = [
  'number',
  'indicator',
  'unitOfMeasure',
  'how',
  'sameHalf',
  'plan',
  'state',
  'first',
  'second',
  'quality',
  'yearEndEstimate',
  'note',
  'cause',
  'code',
] as const;
export type EntryColumn = (typeof COLUMNS)[number];

/** Their widths in characters. */
const WIDTHS: Readonly<Record<EntryColumn, number>> = {
  number: 6,
  indicator: 42,
  unitOfMeasure: 11,
  how: 17,
  sameHalf: 12,
  plan: 12,
  state: 16,
  first: 18,
  second: 14,
  quality: 15,
  yearEndEstimate: 13,
  note: 28,
  cause: 28,
  code: 9,
};

/** The columns of the form in their order, each with its place, head and width. */
export const ENTRY_COLUMNS = COLUMNS.map((name, at) => ({
  name,
  at,
  head: ENTRY_FORM_WORDS.columns[name],
  width: WIDTHS[name],
}));

/** Where a column stands, counted from 0. */
export const columnAt = (name: EntryColumn): number => COLUMNS.indexOf(name);

/** A cell as a spreadsheet names it: row and column counted from 0. @example cellName(11, 7) // Kết quả!H12 */
export const cellName = (row: number, column: number): string =>
  `${ENTRY_FORM_WORDS.sheet}!${String.fromCodePoint(65 + column)}${row + 1}`;

/** A cell that may be typed in: its column and what it holds there. */
export interface EntryInput {
  readonly column: EntryColumn;
  readonly field: FormField;
}

const FIRST: Readonly<Record<ContentKind, FormField>> = {
  value: 'value',
  ratio: 'numerator',
  weighted: 'value',
  milestone: 'achievedOn',
  grade: 'grade',
};

/** What one fills in for an indicator, left to right. */
export function entryInputs(kind: ContentKind): readonly EntryInput[] {
  const second = kind === 'ratio' ? 'denominator' : kind === 'weighted' ? 'weight' : null;
  const estimated = kind === 'value' || kind === 'ratio' || kind === 'weighted';
  return [
    { column: 'state', field: 'state' },
    { column: 'first', field: FIRST[kind] },
    ...(second === null ? [] : [{ column: 'second', field: second } as const]),
    { column: 'quality', field: 'quality' },
    ...(estimated ? [{ column: 'yearEndEstimate', field: 'yearEndEstimate' } as const] : []),
    { column: 'note', field: 'note' },
    { column: 'cause', field: 'cause' },
  ];
}
