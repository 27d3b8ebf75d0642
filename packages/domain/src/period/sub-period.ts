import { type HalfYear, halfOf, yearOf } from './half-year.ts';
import { addDays, addMonths, earlierDay } from './iso-date.ts';
import { type PeriodScheme, windowOf } from './period-scheme.ts';
import type { ReportingWindow } from './reporting-window.ts';

/** A month or quarter of a plan year, as the scheme cuts it. */
export interface SubPeriod extends ReportingWindow {
  /** `2017-01` … `2017-12` for months, `2017-Q1` … `2017-Q4` for quarters. */
  readonly code: string;
}

/**
 * The six months of a half-year. Administrative months run from the 15th to the 14th and carry the
 * name of the month they end in (NĐ 09/2019 Điều 12); custom ones start on the window's own day of
 * the month. The last one ends with the window, so nothing is lost or counted twice; a window
 * shorter than six months has fewer.
 */
export function monthsOf(scheme: PeriodScheme, period: HalfYear): readonly SubPeriod[] {
  const first = halfOf(period) === 1 ? 1 : 7;
  const code = (part: number) => `${yearOf(period)}-${String(first + part).padStart(2, '0')}`;
  return cut(windowOf(scheme, period), { parts: 6, months: 1, code });
}

/** The two quarters of a half-year, cut like {@link monthsOf}: 15/12 → 14/03 → 14/06 for administrative ones. */
export function quartersOf(scheme: PeriodScheme, period: HalfYear): readonly SubPeriod[] {
  const first = halfOf(period) === 1 ? 1 : 3;
  const code = (part: number) => `${yearOf(period)}-Q${first + part}`;
  return cut(windowOf(scheme, period), { parts: 2, months: 3, code });
}

function cut(
  window: ReportingWindow,
  by: { readonly parts: number; readonly months: number; readonly code: (part: number) => string },
): readonly SubPeriod[] {
  return Array.from({ length: by.parts }, (_, part) => {
    const end = addDays(addMonths(window.from, (part + 1) * by.months), -1);
    return {
      code: by.code(part),
      from: addMonths(window.from, part * by.months),
      to: part === by.parts - 1 ? window.to : earlierDay(end, window.to),
    };
  }).filter((part) => part.from <= part.to);
}
