import { withoutFormula } from '../formula-guard/without-formula.ts';
import { toTsv } from './to-tsv.ts';

/** Read by grids of this product alone; a spreadsheet never sees it. */
const OWN_TYPE = 'application/x-data-grid';

/**
 * Puts cells on a clipboard: for a spreadsheet without what it would run as a formula, for a grid as they are,
 * so that a note that begins with a dash comes back without an apostrophe.
 */
export function writeCells(clipboard: DataTransfer, rows: readonly (readonly string[])[]): void {
  clipboard.setData('text/plain', toTsv(rows.map((row) => row.map(withoutFormula))));
  clipboard.setData(OWN_TYPE, toTsv(rows));
}

/** What a clipboard holds for a grid, as a spreadsheet writes it; empty when it holds no text. */
export function readCells(clipboard: DataTransfer): string {
  return clipboard.getData(OWN_TYPE) || clipboard.getData('text/plain');
}
