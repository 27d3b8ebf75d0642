export const SCALES = ['district', 'city', 'nation'] as const;
export type ScaleName = (typeof SCALES)[number];

/** How large a made-up data set is. */
export interface Scale {
  readonly name: ScaleName;
  /** Units that report. */
  readonly units: number;
  /** Units between the root and those that report; none when they stand right below it. */
  readonly provinces: number;
  readonly indicators: number;
  /** Half-years with figures, the one that is open and empty not counted. */
  readonly halfYears: number;
  /** Written versions of each cell. */
  readonly revisions: number;
}

const BASE: Readonly<Record<ScaleName, Pick<Scale, 'indicators' | 'provinces' | 'units'>>> = {
  district: { units: 14, provinces: 0, indicators: 40 },
  city: { units: 126, provinces: 0, indicators: 100 },
  nation: { units: 3_321, provinces: 34, indicators: 100 },
};
const YEARS = 5;

/** A scale with five years behind it, or ten and a hundred times as many. */
export function scaleOf(name: ScaleName, history: 1 | 10 | 100 = 1): Scale {
  return { name, ...BASE[name], halfYears: YEARS * 2 * history, revisions: 3 };
}

export const cellsOf = (scale: Scale): number => scale.units * scale.indicators * scale.halfYears;

/**
 * Half-years oldest first: `count` with figures, the last of them the first half of `year`, then the
 * second half of that year, open and empty.
 */
export function halfYearsOf(year: number, count: number): readonly string[] {
  const last = year * 2;
  return Array.from({ length: count + 1 }, (_, index) => {
    const half = last - count + 1 + index;
    return `${Math.floor(half / 2)}-H${(half % 2) + 1}`;
  });
}

/** The number of the unit above unit `n` when `provinces` share them out; null right below the root. */
export const provinceOf = (n: number, provinces: number): number | null =>
  provinces === 0 ? null : n % provinces;
