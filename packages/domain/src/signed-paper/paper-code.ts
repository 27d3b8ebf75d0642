/** Digits that the number of a paper may have. */
const NUMBER = /^0*(?<number>[1-9]\d{0,4})$/u;

/** Kind of paper and who issues it: `BC/ĐU` of a Party body, `BC-UBND` of a state one. */
const SYMBOL = /^\p{Lu}[\p{L}\p{N}]*(?:[-/.][\p{L}\p{N}]+)*$/u;

/** Characters a symbol may have. */
export const SYMBOL_LIMIT = 30;

/** The number of a paper as it is written, below ten with a nought before it (HD 05, §2B.2); null where it is none. */
export function paperNumber(text: string): string | null {
  return NUMBER.exec(text.trim())?.groups?.['number']?.padStart(2, '0') ?? null;
}

/** The symbol of a paper in one spelling; null where it is none. */
export function paperSymbol(text: string): string | null {
  const read = text.normalize('NFC').trim();
  return read.length <= SYMBOL_LIMIT && SYMBOL.test(read) ? read : null;
}

/**
 * Number and symbol as they stand on the paper: `05-BC/ĐU` in Party papers, whose symbol has the stroke
 * inside, `05/BC-UBND` in those of the state (§2B.2, Decree 30/2020).
 */
export function paperCode(paper: { readonly number: string; readonly symbol: string }): string {
  return `${paper.number}${paper.symbol.includes('/') ? '-' : '/'}${paper.symbol}`;
}
