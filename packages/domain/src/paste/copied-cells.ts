/**
 * The cells of a block copied from a spreadsheet, row by row, as text.
 *
 * Excel, LibreOffice and Google Sheets put a block on the clipboard as lines of tab-separated cells; a cell
 * that holds a tab, a line break or a quotation mark comes in quotation marks, with those inside doubled.
 * Excel ends the last line too, so one line break at the end is no row. Rows keep their own length: a block is
 * never made wider than what was copied.
 *
 * @example copiedCells('1.860\t97\r\n"A ""B"""\t\r\n') // [['1.860', '97'], ['A "B"', '']]
 */
export function copiedCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text.replaceAll(/\r\n?/gu, '\n').replace(/\n$/u, '');
  if (text === '') return [];
  for (;;) {
    const [raw = '', cell] = QUOTED.exec(rest) ?? PLAIN.exec(rest) ?? [];
    row.push(raw.startsWith('"') && cell !== undefined ? cell.replaceAll('""', '"') : raw);
    const after = rest.charAt(raw.length);
    rest = rest.slice(raw.length + 1);
    if (after === '\t') continue;
    rows.push(row);
    if (after === '') return rows;
    row = [];
  }
}

/** Up to the mark that closes it and ends the cell; a mark that nothing closes is a letter like others. */
const QUOTED = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/u;
const PLAIN = /^[^\t\n]*/u;
