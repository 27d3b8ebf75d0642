import type { IndicatorCode } from './indicator-definition.ts';
import { PLAN_YEARS, type PlanYear } from './periods.ts';
import { planOf } from './targets-2017.ts';
import type { Ward, WardSize } from './wards.ts';

/** A target as first assigned; decimals as text, everything else null. */
export interface DemoTarget {
  readonly value: string | null;
  readonly grade: 'good' | null;
  readonly baseline: string | null;
  readonly firstHalf: string | null;
}

/** Wards with a site-clearance point, where public information there is graded. */
export const SITE_CLEARANCE_WARDS: ReadonlySet<string> = new Set([
  '00006',
  '00025',
  '00028',
  '00034',
]);

type Range = readonly [low: number, high: number];

const ARTICLES: Readonly<Record<WardSize, Range>> = { S: [120, 150], M: [170, 220], L: [230, 280] };
const MEMBERS: Readonly<Record<WardSize, Range>> = { S: [5, 7], M: [8, 10], L: [11, 14] };
const REVENUE: Readonly<Record<WardSize, Range>> = {
  S: [3_300, 4_800],
  M: [4_800, 7_000],
  L: [6_500, 10_000],
};
/** AN03: the ceiling is the same every year. */
const FIRES: Readonly<Record<WardSize, number>> = { S: 2, M: 3, L: 4 };
/** DT01: how many files a year a ward took off its stock before 2017. */
const FILES_A_YEAR: Readonly<Record<WardSize, number>> = { S: 1, M: 1, L: 2 };

const within = ([low, high]: Range, value: number): number => Math.min(high, Math.max(low, value));

const perYear = (values: readonly [number, number, number, number, number], year: PlanYear) =>
  // What was asked for 2017 is asked again in 2018.
  values[Math.min(PLAN_YEARS.indexOf(year), 4)] ?? 0;

/** Stock of open files at the end of a plan year before 2017; 2016 hands its stock on to 2017. */
export function filesAtEndOf(ward: Ward, year: number): number {
  const [stock] = planOf(ward.code).files;
  return stock === 0 ? 0 : stock + FILES_A_YEAR[ward.size] * (2016 - year);
}

/** Schools that met the standard when the plan of a year was made; nobody loses the standard. */
function schoolTarget(ward: Ward, year: PlanYear): number {
  const { schools } = planOf(ward.code);
  if (year >= 2017) return schools;
  return SCHOOLS_STILL_SHORT.has(ward.code) ? schools - 1 : schools;
}

/** Wards whose target for 2017 asks for one school more than they have. */
const SCHOOLS_STILL_SHORT: ReadonlySet<string> = new Set(['00008', '00010']);

function articles(ward: Ward, year: PlanYear): number {
  const now = planOf(ward.code).articles;
  if (year >= 2017) return now + 10 * (year - 2017);
  return within(ARTICLES[ward.size], now - 5 * (2018 - year));
}

function members(ward: Ward, year: PlanYear): number {
  const now = planOf(ward.code).members;
  if (year >= 2017) return now;
  return within(MEMBERS[ward.size], now - (year >= 2015 ? 1 : 2));
}

function revenue(ward: Ward, year: PlanYear): number {
  const now = planOf(ward.code).revenue;
  if (year === 2017) return now;
  if (year === 2018) return Math.round((now * 1.06) / 50) * 50;
  const grown = now * (1 - 0.05 * (2017 - year));
  return within(REVENUE[ward.size], Math.round(grown / 50) * 50);
}

const number = (value: number): DemoTarget => ({ ...NOTHING, value: String(value) });
const NOTHING: DemoTarget = { value: null, grade: null, baseline: null, firstHalf: null };

/** Wards that end 2017 above their target for open files. */
const FILES_LEFT_2017: Readonly<Record<string, number>> = { '00010': 2, '00028': 4 };

/** Stock of open files at the end of 2017, once the demo is played on. */
export const filesLeft2017 = (ward: Ward): number =>
  FILES_LEFT_2017[ward.code] ?? planOf(ward.code).files[1];

function filesOf2018(ward: Ward): readonly [baseline: number, target: number] {
  const stock = filesLeft2017(ward);
  return [stock, Math.max(0, stock - FILES_A_YEAR[ward.size])];
}

function files(ward: Ward, year: PlanYear): DemoTarget {
  if (year < 2017) {
    return {
      ...number(filesAtEndOf(ward, year)),
      baseline: String(filesAtEndOf(ward, year - 1)),
    };
  }
  const [baseline, target] = year === 2017 ? planOf(ward.code).files : filesOf2018(ward);
  const milestone = baseline - Math.floor((baseline - target) / 2);
  return { ...number(target), baseline: String(baseline), firstHalf: String(milestone) };
}

/** What a ward was given for an indicator and a year, or null when nothing was. */
export function wardTarget(ward: Ward, code: IndicatorCode, year: PlanYear): DemoTarget | null {
  switch (code) {
    case 'TG01':
      return number(perYear([95, 95, 96, 96, 97], year));
    case 'TG07':
      return year >= 2017 ? number(1) : null;
    case 'TG12':
      return number(articles(ward, year));
    case 'TG21Z':
      return number(0);
    case 'TG23Q':
      return SITE_CLEARANCE_WARDS.has(ward.code) ? { ...NOTHING, grade: 'good' } : null;
    case 'TG33G':
      return null;
    case 'TG36':
      return number(schoolTarget(ward, year));
    case 'TG37':
      return number(perYear([86, 86, 87, 88, 90], year));
    case 'XD01':
      return number(members(ward, year));
    case 'CC03':
      return number(perYear([85, 86, 87, 88, 90], year));
    case 'CC06':
      return number(perYear([2, 2, 1.5, 1.5, 1], year));
    case 'KT01':
      return number(revenue(ward, year));
    case 'AN01':
      return number(planOf(ward.code).conscripts);
    case 'AN03':
      return number(FIRES[ward.size]);
    case 'DT01':
      return files(ward, year);
  }
}
