/** Decimal text of the database without the zeros its scale adds: `186.500000` is `186.5`. */
export function trimmed(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/u, '') : text;
}
