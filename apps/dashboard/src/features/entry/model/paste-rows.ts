import type { SubmissionRowDto } from '@tiendo/contract/submission';
import type { Place, Takes, TakesAt } from '@tiendo/domain/paste';

import type { RowBlock } from './arrange-rows.ts';
import type { NumberField } from './draft.ts';
import type { RowMode } from './row-mode.ts';

/** A row of the form as a block is pasted over it. */
export interface PasteRow {
  readonly row: SubmissionRowDto;
  /** The numbers one types in it, left to right; none where nothing can be typed. */
  readonly fields: readonly NumberField[];
}

/** The rows of the form in the order of the screen. */
export function pasteRows(
  blocks: readonly RowBlock[],
  modeOf: (indicatorId: string) => RowMode,
): readonly PasteRow[] {
  return blocks
    .flatMap(({ areas }) => areas.flatMap(({ rows }) => rows))
    .map(({ row }) => ({
      row,
      fields: modeOf(row.indicator.id).kind === 'entry' ? FIELDS[row.indicator.contentKind] : [],
    }));
}

const FIELDS: Readonly<
  Record<SubmissionRowDto['indicator']['contentKind'], readonly NumberField[]>
> = {
  value: ['value'],
  ratio: ['numerator', 'denominator'],
  weighted: ['value', 'weight'],
  milestone: [],
  grade: [],
};

/** The grid that a block is pasted into: two columns of numbers, as wide as the widest row. */
export const takesOf =
  (rows: readonly PasteRow[]): TakesAt =>
  ({ row, column }) => {
    const at = rows[row];
    if (at === undefined || column >= COLUMNS) return null;
    return takesField(at, at.fields[column]);
  };
const COLUMNS = 2;

function takesField({ row }: PasteRow, field: NumberField | undefined): Takes {
  if (field === undefined) return 'nothing';
  return field === 'value' && row.indicator.unitOfMeasure.trim() === '%' ? 'percent' : 'number';
}

/** The column of that grid in which a field of a row of this kind stands. */
export const pasteColumn = (
  kind: SubmissionRowDto['indicator']['contentKind'],
  field: NumberField,
): number => Math.max(0, FIELDS[kind].indexOf(field));

/** Where a block is pasted in that grid, one of its rows and a column; null when the row is not there. */
export function placeOf(
  rows: readonly PasteRow[],
  indicatorId: string,
  column: number,
): Place | null {
  const row = rows.findIndex((one) => one.row.indicator.id === indicatorId);
  return row === -1 ? null : { row, column };
}
