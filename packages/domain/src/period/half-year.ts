import type { Brand } from '../shared/brand.ts';

/** A half of a plan year, `2017-H1`. For a cumulative indicator the value at `H2` is the whole year. */
export type HalfYear = Brand<string, 'HalfYear'>;

const SHAPE = /^[1-9]\d{3}-H[12]$/u;

/** Reads `2017-H1`. @throws RangeError for anything else */
export function halfYear(text: string): HalfYear {
  if (!SHAPE.test(text)) throw new RangeError(`Not a half-year: ${text}`);
  return text as HalfYear;
}

/** The half-year made of its parts. @example halfYearOf(2017, 1) // 2017-H1 */
export function halfYearOf(year: number, half: 1 | 2): HalfYear {
  return halfYear(`${year}-H${half}`);
}

/** The plan year, e.g. 2017 for `2017-H1`. */
export function yearOf(period: HalfYear): number {
  return Number(period.slice(0, 4));
}

/** 1 for *6 tháng đầu năm*, 2 for *6 tháng cuối năm* (with cumulative figures: *cả năm*). */
export function halfOf(period: HalfYear): 1 | 2 {
  return period.endsWith('1') ? 1 : 2;
}

/** The same half of the year before (*cùng kỳ*). */
export function sameHalfLastYear(period: HalfYear): HalfYear {
  return halfYearOf(yearOf(period) - 1, halfOf(period));
}

/** The half-year that follows: `2017-H1` → `2017-H2` → `2018-H1`. */
export function nextHalfYear(period: HalfYear): HalfYear {
  return halfOf(period) === 1 ? halfYearOf(yearOf(period), 2) : halfYearOf(yearOf(period) + 1, 1);
}

/** The half-year before: `2017-H1` → `2016-H2`. */
export function previousHalfYear(period: HalfYear): HalfYear {
  return halfOf(period) === 2 ? halfYearOf(yearOf(period), 1) : halfYearOf(yearOf(period) - 1, 2);
}
