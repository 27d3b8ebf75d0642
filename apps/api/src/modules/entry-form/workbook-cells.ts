import { type Cell, type Sheet, readXlsx } from 'hucre/xlsx';

/** What stands in a cell, as far as a form is concerned. */
export type WorkbookCell =
  /** `isPercent`: shown with a percent sign, so that 0.95 was typed as 95 %. */
  | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'error'; readonly text: string }
  /** Worked out, and not to a number. */
  | { readonly kind: 'formula'; readonly text: string };

/** Cells by `row,column`, counted from 0; blank ones are left out. */
export type SheetCells = ReadonlyMap<string, WorkbookCell>;

/** No form of ours is larger; a cell further out is not looked at. */
const WITHIN = 'A1:Z2005';

/** The cells of the sheets asked for, by name; a sheet that is not there is left out. */
export async function workbookCells(
  workbook: Uint8Array,
  names: readonly string[],
): Promise<ReadonlyMap<string, SheetCells>> {
  const { sheets } = await readXlsx(workbook, {
    readStyles: true,
    range: WITHIN,
    sheets: ({ name }) => names.includes(name),
  });
  return new Map(sheets.map((sheet) => [sheet.name, cellsOf(sheet)]));
}

function cellsOf({ rows, cells }: Sheet): SheetCells {
  const found = new Map<string, WorkbookCell>();
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      const at = `${row},${column}`;
      const cell = value === null ? null : cellOf(value, cells?.get(at));
      if (cell !== null) found.set(at, cell);
    }
  }
  return found;
}

function cellOf(
  value: boolean | Date | number | string,
  cell: Cell | undefined,
): WorkbookCell | null {
  if (typeof value === 'number') {
    return { kind: 'number', value, isPercent: cell?.style?.numFmt?.includes('%') ?? false };
  }
  const isWorkedOut = cell?.formula !== undefined;
  if (value instanceof Date) {
    const day = value.toISOString().slice(0, 10);
    return isWorkedOut ? { kind: 'formula', text: day } : { kind: 'day', day };
  }
  const text = String(value);
  if (cell?.type === 'error' || /^#[A-Z0-9/!?]+$/u.test(text)) return { kind: 'error', text };
  if (text.trim() === '') return null;
  return isWorkedOut ? { kind: 'formula', text } : { kind: 'text', text };
}
