import type { Cell, CellStyle, MergeRange } from 'hucre/xlsx';

import type { PaperCell } from './paper-cell.ts';

const FONT = 'Times New Roman';
const THIN = { style: 'thin', color: { rgb: '000000' } } as const;
const BOX = { top: THIN, right: THIN, bottom: THIN, left: THIN } as const;

/** How a cell of a sheet looks. */
export interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly align?: 'center' | 'left' | 'right';
  readonly vertical?: 'center' | 'top';
  readonly boxed?: boolean;
  readonly wrap?: boolean;
  readonly numFmt?: string;
  /** Shaded, to be told from what may be typed in. */
  readonly fill?: string;
  /** May be typed in while the sheet is protected. */
  readonly unlocked?: boolean;
}

/** A sheet being drawn: rows and columns are counted from 0, as the library does. */
export class SheetDrawing {
  readonly cells = new Map<string, Partial<Cell>>();
  readonly merges: MergeRange[] = [];

  text(row: number, column: number, text: string, look: Look): void {
    this.#put(row, column, text === '' ? null : text, look);
  }

  /** A number as a number with its format, never as text; what no float can hold stays text. */
  paper(row: number, column: number, cell: PaperCell, look: Look): void {
    if (cell.kind === 'text') return this.text(row, column, cell.text, look);
    const value = Number(cell.value);
    const isExact = plain(value) === cell.value;
    this.#put(row, column, isExact ? value : cell.value, {
      ...look,
      numFmt: look.numFmt ?? formatOf(cell),
    });
  }

  /** One text over several columns, in one box. */
  across(row: number, from: number, to: number, text: string, look: Look): void {
    this.text(row, from, text, look);
    for (let column = from + 1; column <= to; column += 1) this.#put(row, column, null, look);
    if (to > from) this.merges.push({ startRow: row, startCol: from, endRow: row, endCol: to });
  }

  #put(row: number, column: number, value: number | string | null, look: Look): void {
    const type = value === null ? 'empty' : typeof value === 'number' ? 'number' : 'string';
    this.cells.set(`${row},${column}`, { value, type, style: styleOf(look) });
  }
}

function styleOf(look: Look): CellStyle {
  const { size, bold = false, italic = false, underline = false, align = 'left' } = look;
  return {
    font: { name: FONT, size, bold, italic, underline },
    alignment: {
      horizontal: align,
      vertical: look.vertical ?? 'top',
      wrapText: look.wrap ?? false,
    },
    ...(look.boxed && { border: BOX }),
    ...(look.numFmt !== undefined && { numFmt: look.numFmt }),
    ...(look.fill !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: look.fill } } as const,
    }),
    protection: { locked: look.unlocked !== true },
  };
}

/** The number format of a cell: as many places as it has, within its shape. */
export function formatOf({ value, shape }: Extract<PaperCell, { kind: 'number' }>): string {
  const has = value.split('.')[1]?.length ?? 0;
  const places = Math.min(Math.max(has, shape.least), shape.most);
  const digits = `#,##0${places === 0 ? '' : `.${'0'.repeat(places)}`}`;
  const before = shape.before === undefined ? '' : `"${shape.before} "`;
  const behind = shape.behind === undefined ? '' : `" ${shape.behind}"`;
  const shown = `${before}${digits}${behind}`;
  return shape.signed ? `+${shown};-${shown};${shown}` : shown;
}

/** A float as plain decimal text, to see whether it still says what the text said. */
const plain = (value: number): string =>
  value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
