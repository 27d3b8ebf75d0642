import { PUBLIC_HOLIDAYS_2016_2018 } from '@tiendo/domain/period';

import { demoId } from './demo-id.ts';
import type { Row } from './rows.ts';

/** The half-years whose figures the demo holds, oldest first; the last one is open. */
export const REPORTED_HALF_YEARS = [
  '2013-H1',
  '2013-H2',
  '2014-H1',
  '2014-H2',
  '2015-H1',
  '2015-H2',
  '2016-H1',
  '2016-H2',
  '2017-H1',
] as const;
export type ReportedHalfYear = (typeof REPORTED_HALF_YEARS)[number];
/** Every half-year of the demo: the second half of 2017 is planned and empty. */
export const HALF_YEARS = [...REPORTED_HALF_YEARS, '2017-H2'] as const;
export type DemoHalfYear = (typeof HALF_YEARS)[number];

export const YEARS = [2013, 2014, 2015, 2016, 2017] as const;
type DemoYear = (typeof YEARS)[number];
/** The years that have targets once the demo is played on. */
export const PLAN_YEARS = [...YEARS, 2018] as const;
export type PlanYear = (typeof PLAN_YEARS)[number];
/** The half-years that playing the demo on adds. */
export const ADDED_HALF_YEARS = ['2018-H1', '2018-H2'] as const;
export type PlanHalfYear = DemoHalfYear | (typeof ADDED_HALF_YEARS)[number];
/** Years whose both halves are reported. */
export type PastYear = Exclude<DemoYear, 2017>;

/** Windows set cycle by cycle: the decree that fixes 15/12 → 14/06 came only in 2019. */
const CUSTOM_SCHEME = demoId('scheme/custom');
/** The budget counts calendar years, so a ward's revenue of June is an estimate when it reports. */
export const BUDGET_SCHEME = demoId('scheme/calendar');

/** The plan year of a half-year. @throws RangeError outside the demo's years */
export function yearOfHalf(half: PlanHalfYear): PlanYear {
  const year = PLAN_YEARS.find((known) => half.startsWith(String(known)));
  if (!year) throw new RangeError(`Not a half-year of the demo: ${half}`);
  return year;
}
export const isFirstHalf = (half: PlanHalfYear): boolean => half.endsWith('H1');

/** First and last day of a half-year under the custom scheme. */
export function windowOfHalf(half: PlanHalfYear): readonly [from: string, to: string] {
  const year = yearOfHalf(half);
  return isFirstHalf(half)
    ? [`${year - 1}-12-15`, `${year}-06-14`]
    : [`${year}-06-15`, `${year}-12-14`];
}

/** The second working day after each cut-off. */
const DUE_ON: Readonly<Record<PlanHalfYear, string>> = {
  '2013-H1': '2013-06-18',
  '2013-H2': '2013-12-17',
  '2014-H1': '2014-06-17',
  '2014-H2': '2014-12-16',
  '2015-H1': '2015-06-16',
  '2015-H2': '2015-12-16',
  '2016-H1': '2016-06-16',
  '2016-H2': '2016-12-16',
  '2017-H1': '2017-06-16',
  '2017-H2': '2017-12-18',
  '2018-H1': '2018-06-18',
  '2018-H2': '2018-12-18',
};

/** When reports are due. */
export const dueAtOf = (half: PlanHalfYear): string => `${DUE_ON[half]}T17:00:00+07:00`;

/** When a half-year was closed and its reports locked; null while it is not. */
export const closedAtOf = (half: DemoHalfYear): string | null =>
  yearOfHalf(half) === 2017 ? null : closingOf(half);

/** When a half-year closes, in the course of things. */
export function closingOf(half: PlanHalfYear): string {
  return isFirstHalf(half)
    ? `${yearOfHalf(half)}-07-05T16:00:00+07:00`
    : `${yearOfHalf(half) + 1}-01-05T16:00:00+07:00`;
}

const monthEndOf = (half: PlanHalfYear): string =>
  isFirstHalf(half) ? `${yearOfHalf(half)}-06-30` : `${yearOfHalf(half)}-12-30`;

export const schemeRows = (): readonly Row<'period_scheme'>[] => [
  { id: CUSTOM_SCHEME, kind: 'custom', name: 'Kỳ sơ kết, tổng kết của quận (minh họa)' },
  { id: BUDGET_SCHEME, kind: 'calendar', name: 'Năm ngân sách' },
];

export const periodRows = (): readonly Row<'period'>[] =>
  HALF_YEARS.map((half) => {
    const closedAt = closedAtOf(half);
    if (half === '2017-H2') return periodRow(half, 'planned');
    return periodRow(half, closedAt === null ? 'open' : 'closed');
  });

/** A half-year in its state, opened and closed in the course of things. */
export const periodRow = (
  half: PlanHalfYear,
  state: 'planned' | 'open' | 'closed',
): Row<'period'> => ({
  half_year: half,
  scheme_id: CUSTOM_SCHEME,
  state,
  opened_at: state === 'planned' ? null : openedAtOf(half),
  closed_at: state === 'closed' ? closingOf(half) : null,
  source: 'illustrative',
});

const openedAtOf = (half: PlanHalfYear): string =>
  `${yearOfHalf(half)}-${isFirstHalf(half) ? '05' : '11'}-20T08:00:00+07:00`;

export const windowRows = (
  halves: readonly PlanHalfYear[] = HALF_YEARS,
): readonly Row<'period_window'>[] =>
  halves.flatMap((half) => {
    const [from, to] = windowOfHalf(half);
    const year = yearOfHalf(half);
    const budget = isFirstHalf(half)
      ? { from_date: `${year}-01-01`, to_date: `${year}-06-30` }
      : { from_date: `${year}-07-01`, to_date: `${year}-12-31` };
    return [
      { half_year: half, scheme_id: CUSTOM_SCHEME, from_date: from, to_date: to },
      { half_year: half, scheme_id: BUDGET_SCHEME, ...budget },
    ];
  });

export const deadlineRows = (
  halves: readonly PlanHalfYear[] = HALF_YEARS,
): readonly Row<'period_deadline'>[] =>
  halves.flatMap((half) =>
    ['ward-committee', 'public-unit'].map((kind) => ({
      half_year: half,
      unit_kind: kind,
      due_at: dueAtOf(half),
      corrections_until: `${monthEndOf(half)}T23:59:59.999+07:00`,
    })),
  );

export const workDayRows = (): readonly Row<'work_day_exception'>[] =>
  PUBLIC_HOLIDAYS_2016_2018.map(({ day, kind, name }) => ({
    day,
    kind,
    name,
    source: 'illustrative',
  }));
