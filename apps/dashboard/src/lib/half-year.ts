interface HalfYearParts {
  readonly year: string;
  readonly half: 1 | 2;
}

/** The parts of a half-year code: `2017-H1` → year `2017`, half `1`. Null for anything else. */
export function halfYearParts(code: string): HalfYearParts | null {
  const match = /^(\d{4})-H([12])$/u.exec(code);
  if (match === null) return null;
  return { year: match[1] ?? '', half: match[2] === '1' ? 1 : 2 };
}

/** A half-year in words; what is no code stays as it is. */
export function halfYearName(code: string, phrase: (half: 1 | 2, year: string) => string): string {
  const parts = halfYearParts(code);
  return parts === null ? code : phrase(parts.half, parts.year);
}

/** Whether a half-year closes the plan year: what is counted then is the whole year, and it is met or not met. */
export const endsYear = (code: string): boolean => halfYearParts(code)?.half === 2;
