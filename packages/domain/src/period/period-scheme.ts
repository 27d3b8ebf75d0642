import { Decimal } from '../shared/decimal.ts';
import {
  type HalfYear,
  halfOf,
  halfYearOf,
  nextHalfYear,
  previousHalfYear,
  yearOf,
} from './half-year.ts';
import { type IsoDate, addDays, isoDate } from './iso-date.ts';
import { type Join, type ReportingWindow, joinOf, lengthInDays } from './reporting-window.ts';

/** Which calendars cut the year. */
export const SCHEME_KINDS = ['administrative', 'calendar', 'custom'] as const;
export type SchemeKind = (typeof SCHEME_KINDS)[number];

/** The window a superior's letter sets for one half-year. */
export interface CustomWindow extends ReportingWindow {
  readonly halfYear: HalfYear;
}

/**
 * How half-years become days. One report may show figures of several schemes, so each indicator
 * names its own.
 *
 * - `administrative`: 15/12 of the year before → 14/06 → 14/12 (NĐ 09/2019 Điều 12)
 * - `calendar`: 01/01 → 30/06 → 31/12 (statistics, budget)
 * - `custom`: windows written out for each cycle, as before NĐ 09/2019 or by a superior's letter
 */
export type PeriodScheme =
  | { readonly kind: 'administrative' }
  | { readonly kind: 'calendar' }
  | { readonly kind: 'custom'; readonly windows: readonly CustomWindow[] };

/**
 * First and last day of the half-year's data.
 *
 * @example windowOf({ kind: 'administrative' }, halfYear('2017-H1')) // 2016-12-15 … 2017-06-14
 * @throws RangeError when a custom scheme has no window for it
 */
export function windowOf(scheme: PeriodScheme, period: HalfYear): ReportingWindow {
  const year = yearOf(period);
  const first = halfOf(period) === 1;
  switch (scheme.kind) {
    case 'administrative':
      return first
        ? { from: isoDate(`${year - 1}-12-15`), to: isoDate(`${year}-06-14`) }
        : { from: isoDate(`${year}-06-15`), to: isoDate(`${year}-12-14`) };
    case 'calendar':
      return first
        ? { from: isoDate(`${year}-01-01`), to: isoDate(`${year}-06-30`) }
        : { from: isoDate(`${year}-07-01`), to: isoDate(`${year}-12-31`) };
    case 'custom': {
      const found = scheme.windows.find((window) => window.halfYear === period);
      if (!found) throw new RangeError(`The scheme has no window for ${period}`);
      return { from: found.from, to: found.to };
    }
    default:
      return scheme satisfies never;
  }
}

/** Both halves of the plan year in one window. @throws RangeError when a custom scheme lacks one */
export function yearWindow(scheme: PeriodScheme, year: number): ReportingWindow {
  return {
    from: windowOf(scheme, halfYearOf(year, 1)).from,
    to: windowOf(scheme, halfYearOf(year, 2)).to,
  };
}

/**
 * Share of the year's days that lie in its first half, 0…1: what a straight line expects by the
 * cut-off. 182/365 for the administrative 2017, not one half.
 *
 * A custom scheme whose second half is not written yet is read as a year that ends one day before
 * the anniversary of its start.
 */
export function firstHalfShare(scheme: PeriodScheme, year: number): Decimal {
  const first = windowOf(scheme, halfYearOf(year, 1));
  const known =
    scheme.kind !== 'custom' || scheme.windows.some((w) => w.halfYear === halfYearOf(year, 2));
  const to = known ? yearWindow(scheme, year).to : lastDayOfYearFrom(first.from);
  return new Decimal(lengthInDays(first)).div(lengthInDays({ from: first.from, to }));
}

/**
 * The last day of a year that starts on `from`: one day before the anniversary. A year that starts on
 * 29 February ends on 28 February.
 *
 * @example lastDayOfYearFrom(isoDate('2016-12-15')) // 2017-12-14
 */
export function lastDayOfYearFrom(from: IsoDate): IsoDate {
  const sameDay = from.endsWith('-02-29') ? '-03-01' : from.slice(4);
  return addDays(isoDate(`${Number(from.slice(0, 4)) + 1}${sameDay}`), -1);
}

/** What is wrong with a custom scheme, at which half-year. */
export interface SchemeProblem {
  readonly halfYear: HalfYear;
  readonly problem: 'reversed' | 'repeated' | Exclude<Join, 'consecutive'>;
}

/** Days lost or counted twice between half-years that follow each other. Computed schemes have none. */
export function schemeProblems(scheme: PeriodScheme): readonly SchemeProblem[] {
  if (scheme.kind !== 'custom') return [];
  return scheme.windows.flatMap((window, index): readonly SchemeProblem[] => {
    const { halfYear } = window;
    if (window.to < window.from) return [{ halfYear, problem: 'reversed' }];
    if (scheme.windows.findIndex((other) => other.halfYear === halfYear) !== index) {
      return [{ halfYear, problem: 'repeated' }];
    }
    const before = scheme.windows.find((other) => other.halfYear === previousHalfYear(halfYear));
    const join = before ? joinOf(before, window) : 'consecutive';
    return join === 'consecutive' ? [] : [{ halfYear, problem: join }];
  });
}

/** The half-year whose window holds `day` under a computed scheme. */
export function halfYearAt(
  scheme: Exclude<PeriodScheme, { kind: 'custom' }>,
  day: ReportingWindow['from'],
): HalfYear {
  let period = halfYearOf(Number(day.slice(0, 4)), 1);
  while (windowOf(scheme, period).to < day) period = nextHalfYear(period);
  return period;
}
