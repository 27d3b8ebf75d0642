/** Excel quotes a cell that would break the table; a leading quote would be read back as such a quotation. */
const NEEDS_QUOTES = /^"|[\t\r\n]/;

const field = (text: string) =>
  NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * Rows of texts as a clipboard carries them between spreadsheets: tabs between cells, line ends between rows,
 * none after the last, so that one cell pastes as its bare text.
 * @example toTsv([['Cống Vị', '1.234,5'], ['a\tb', '']]) // 'Cống Vị\t1.234,5\r\n"a\tb"\t'
 */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(field).join('\t')).join('\r\n');
}
