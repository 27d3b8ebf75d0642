/** A number as people write it: signs, points, commas, spaces as separators, perhaps a percent sign. */
const PLAIN_NUMBER = /^[+-]?\d[\d.,\u00A0\u202F ]*%?$/;
/** What makes a spreadsheet read a text as a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

/**
 * A text as it may go to a spreadsheet: one that would be run there as a formula gets an apostrophe before it;
 * numbers, negative ones too, are never altered.
 * @example withoutFormula('=HYPERLINK("…")') // '\'=HYPERLINK("…")'
 */
export function withoutFormula(text: string): string {
  return FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}
