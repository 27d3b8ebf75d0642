import { zipSync } from 'fflate';
import { type Cell, openXlsx, saveXlsx } from 'hucre/xlsx';

import { columnAt } from '../../src/modules/entry-form/entry-form-columns.ts';

type Column = Parameters<typeof columnAt>[0];

/** One cell filled in: the indicator's code, the column, and what is put there. */
export type Filling = readonly [
  code: string,
  column: Column,
  cell: number | string | Partial<Cell>,
];

/** Fills in a downloaded form as a person does in a spreadsheet. */
export async function fillForm(form: Buffer, fillings: readonly Filling[]): Promise<Buffer> {
  const book = await openXlsx(form);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  const cells = (sheet.cells ??= new Map<string, Cell>());
  for (const [code, column, filled] of fillings) {
    const row = sheet.rows.findIndex((values) => values[columnAt('code')] === code);
    if (row === -1) throw new Error(`no ${code}`);
    const at = `${row},${columnAt(column)}`;
    const cell: Partial<Cell> =
      typeof filled === 'object'
        ? filled
        : { value: filled, type: typeof filled === 'number' ? 'number' : 'string' };
    const { style } = cells.get(at) ?? {};
    cells.set(at, { value: null, type: 'string', ...(style && { style }), ...cell });
    const values = sheet.rows[row];
    if (values) values[columnAt(column)] = cell.value ?? null;
  }
  return Buffer.from(await saveXlsx(book));
}

const UNPACKED = 60 * 1024 * 1024;

/** A file of some kilobytes that unpacks into sixty megabytes. */
export function bomb(): Buffer {
  const zeros = new Uint8Array(UNPACKED);
  return Buffer.from(
    zipSync({ 'xl/workbook.xml': new Uint8Array(10), 'xl/worksheets/sheet1.xml': zeros }),
  );
}

/** The same, whose directory says that it is small. */
export function lyingBomb(): Buffer {
  const file = bomb();
  for (let at = 0; at < file.length - 4; at += 1) {
    if (file.readUInt32LE(at) === UNPACKED) file.writeUInt32LE(1000, at);
  }
  return file;
}
