/** What a CSV cell may hold; null and undefined are an empty cell, never a zero. */
export type CsvCell = string | number | boolean | null | undefined;

/** A number as people write it: signs, points, commas, spaces as separators, perhaps a percent sign. */
const PLAIN_NUMBER = /^[+-]?\d[\d.,\u00A0\u202F ]*%?$/;
/** What makes a spreadsheet read a text as a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

function field(cell: CsvCell, separator: string): string {
  if (cell === null || cell === undefined) return '';
  const text = String(cell);
  const risky = typeof cell === 'string' && FORMULA_START.test(text) && !PLAIN_NUMBER.test(text);
  const safe = risky ? `'${text}` : text;
  return safe.includes(separator) || /["\r\n]/.test(safe)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}

/**
 * Rows as CSV text after RFC 4180, with a byte order mark so that Excel reads Vietnamese. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it; numbers, negative ones too, are never altered.
 * @param separator a semicolon where Excel runs with Vietnamese number settings.
 * @example toCsv([['Đơn vị', 'Đạt'], ['Cống Vị', -66.7]]) // "\uFEFFĐơn vị,Đạt\r\nCống Vị,-66.7\r\n"
 */
export function toCsv(rows: readonly (readonly CsvCell[])[], separator: ',' | ';' = ','): string {
  const lines = rows.map((row) => row.map((cell) => field(cell, separator)).join(separator));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}
