import { withoutFormula } from '../formula-guard/without-formula.ts';

/** What a CSV cell may hold; null and undefined are an empty cell, never a zero. */
export type CsvCell = string | number | boolean | null | undefined;

function field(cell: CsvCell, separator: string): string {
  if (cell === null || cell === undefined) return '';
  const safe = typeof cell === 'string' ? withoutFormula(cell) : String(cell);
  return safe.includes(separator) || /["\r\n]/.test(safe)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}

/**
 * Rows as CSV text after RFC 4180, with a byte order mark so that Excel reads Vietnamese. No text of it
 * runs as a formula.
 * @param separator a semicolon where Excel runs with Vietnamese number settings.
 * @example toCsv([['Đơn vị', 'Đạt'], ['Cống Vị', -66.7]]) // "\uFEFFĐơn vị,Đạt\r\nCống Vị,-66.7\r\n"
 */
export function toCsv(rows: readonly (readonly CsvCell[])[], separator: ',' | ';' = ','): string {
  const lines = rows.map((row) => row.map((cell) => field(cell, separator)).join(separator));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}
