import { halfYearParts } from './half-year.ts';

/** Half-years around one, newest first: one ahead, where the next tasks are, and `back` behind. */
export function neighbourHalfYears(code: string, back: number): string[] {
  const parts = halfYearParts(code);
  if (parts === null) return [];
  const index = Number(parts.year) * 2 + parts.half - 1;
  return Array.from({ length: back + 2 }, (_, step) => {
    const at = index + 1 - step;
    return `${Math.floor(at / 2)}-H${(at % 2) + 1}`;
  });
}
