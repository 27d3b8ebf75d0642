import { type DemoCell, notOccurred, value } from './cell.ts';
import { drawFor } from './demo-draw.ts';
import type { IndicatorCode } from './indicator-definition.ts';
import type { PlanYear } from './periods.ts';
import { filesAtEndOf, wardTarget } from './ward-targets.ts';
import type { Ward } from './wards.ts';

/** Both halves of a past year; the second is the whole year for what accumulates. */
export type PastHalves = readonly [firstHalf: DemoCell, wholeYear: DemoCell];

const targetNumber = (ward: Ward, code: IndicatorCode, year: PlanYear): number =>
  Number(wardTarget(ward, code, year)?.value ?? 0);

const share = (part: number, whole: number): number => Math.round((part * whole) / 1_000);

interface Shares {
  readonly firstHalf: readonly [low: number, high: number];
  readonly wholeYear: readonly [low: number, high: number];
}

/** Shares of the plan in thousandths; wards named today stay inside the favourable part. */
const SHARES: Readonly<Record<'TG12' | 'KT01', { usual: Shares; favourable: Shares }>> = {
  TG12: {
    usual: { firstHalf: [445, 555], wholeYear: [970, 1_070] },
    favourable: { firstHalf: [505, 540], wholeYear: [1_005, 1_060] },
  },
  KT01: {
    usual: { firstHalf: [470, 640], wholeYear: [965, 1_100] },
    favourable: { firstHalf: [530, 600], wholeYear: [1_010, 1_080] },
  },
};

/** TG12 and KT01: shares of the plan. */
export function amountHalves(ward: Ward, code: 'TG12' | 'KT01', year: PlanYear): PastHalves {
  const draw = drawFor(`${ward.code}/${code}/${year}`);
  const plan = targetNumber(ward, code, year);
  const { firstHalf, wholeYear } = SHARES[code][ward.namedToday ? 'favourable' : 'usual'];
  return [value(share(draw(...firstHalf), plan)), value(share(draw(...wholeYear), plan))];
}

/** A *trong đó* row that takes `thousandths` of what its parent row gained in each half. */
export function partOf(halves: PastHalves, thousandths: number): PastHalves {
  const [first, whole] = halves.map((cell) => Number(cell.value)) as [number, number];
  const firstPart = share(thousandths, first);
  return [value(firstPart), value(firstPart + share(thousandths, whole - first))];
}

/** XD01: whole people, fewer in the first half. */
export function memberHalves(ward: Ward, year: PlanYear): PastHalves {
  const draw = drawFor(`${ward.code}/XD01/${year}`);
  const plan = targetNumber(ward, 'XD01', year);
  const low = Math.ceil(plan * (ward.namedToday ? 0.45 : 0.4));
  const first = Math.min(draw(low, Math.floor(plan * 0.52)), Math.floor(plan * 0.52));
  const [less, more] = ward.namedToday ? [0, 1] : [-1, 1];
  return [value(first), value(plan + draw(less, more))];
}

/** AN01: everybody goes in February. */
export function conscriptHalves(ward: Ward, year: PlanYear): PastHalves {
  const plan = value(targetNumber(ward, 'AN01', year));
  return [plan, plan];
}

/** Wards that write *không phát sinh* where others type 0. */
const WRITES_NOT_OCCURRED: ReadonlySet<string> = new Set(['00013', '00019']);

/** AN03: never over the ceiling before 2017. */
export function fireHalves(ward: Ward, year: PlanYear): PastHalves {
  const draw = drawFor(`${ward.code}/AN03/${year}`);
  const ceiling = targetNumber(ward, 'AN03', year);
  if (ward.namedToday) return [fires(ward, 1), fires(ward, 2)];
  // Quán Thánh never had a fire, so nothing but a straight line is expected of it.
  const first = ward.code === '00013' ? 0 : draw(0, ward.size === 'L' ? 2 : 1);
  const whole = ward.code === '00013' ? 0 : Math.min(ceiling, Math.max(1, first + draw(0, 2)));
  return [fires(ward, first), fires(ward, whole)];
}

const fires = (ward: Ward, count: number): DemoCell =>
  count === 0 && WRITES_NOT_OCCURRED.has(ward.code) ? notOccurred() : value(count);

/** TG21Z: hardly ever a weekly report too late. */
export function lateReportHalves(ward: Ward, year: PlanYear): PastHalves {
  const draw = drawFor(`${ward.code}/TG21Z/${year}`);
  const slips = (): number => (!ward.namedToday && draw(1, 10) === 1 ? 1 : 0);
  const first = slips();
  return [value(first), value(first + slips())];
}

/** Wards where one more school was recognised in the autumn of 2016. */
const GAINED_A_SCHOOL_IN_2016: ReadonlySet<string> = new Set(['00006', '00025', '00034']);

/** TG36: schools gain the standard and keep it. */
export function schoolHalves(ward: Ward, year: PlanYear): PastHalves {
  const now = targetNumber(ward, 'TG36', year);
  const gainedIn2016 = GAINED_A_SCHOOL_IN_2016.has(ward.code);
  const before = gainedIn2016 ? now - 1 : now;
  return [value(before), value(year === 2016 ? now : before)];
}

/** DT01: the stock comes down from the end of one year to the end of the next. */
export function fileHalves(ward: Ward, year: PlanYear): PastHalves {
  const draw = drawFor(`${ward.code}/DT01/${year}`);
  const atEnd = filesAtEndOf(ward, year);
  const taken = filesAtEndOf(ward, year - 1) - atEnd;
  const open = ward.namedToday ? Math.floor(taken / 2) : draw(0, taken);
  return [value(atEnd + open), value(atEnd)];
}
