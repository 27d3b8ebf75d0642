import { type DemoCell, mark, mean, notOccurred, ratio, value } from '../cell.ts';
import { type Draw, drawFor } from '../demo-draw.ts';
import { householdHalves } from '../figures-past-rates.ts';
import type { IndicatorCode, RowCode } from '../indicator-definition.ts';
import { targetInForce } from '../targets.ts';
import type { ReportCells } from '../ward-figures.ts';
import { filesLeft2017 } from '../ward-targets.ts';
import type { Ward } from '../wards.ts';
import { closedFirstHalf } from './late-2017.ts';

/** Nguyễn Trung Trực, behind at mid-year, catches up and still misses some of its plan. */
const BEHIND = '00010';

/** What a ward's year is made from. */
interface Making {
  readonly ward: Ward;
  readonly first: ReportCells;
  readonly behind: boolean;
  readonly draw: (code: RowCode) => Draw;
  readonly plan: (code: IndicatorCode) => number;
  /** What the first half counted; 0 where nothing occurred. */
  readonly counted: (code: RowCode) => number;
}

/**
 * A ward's report of 2017-H2: the whole year, never less than its first half. Bad news stays on
 * names that no unit bears today.
 */
export function yearEndReport(ward: Ward): ReportCells {
  const first = closedFirstHalf(ward.code);
  const making: Making = {
    ward,
    first,
    behind: ward.code === BEHIND,
    draw: (code) => drawFor(`${ward.code}/${code}/2017-H2`),
    plan: (code) => Number(targetInForce(ward.code, code, 2017)?.value ?? 0),
    counted: (code) => Number(first[code]?.value ?? 0),
  };
  const [, households] = householdHalves(ward, 2017);
  return { ...kept(making), ...amounts(making), ...rates(making), TG37: households };
}

/** What the first half had settled: a day, a mark, conscripts, late weekly reports. */
function kept({ first }: Making): ReportCells {
  const cells = Object.entries({
    TG07: first.TG07,
    TG21Z: first.TG21Z,
    TG23Q: first.TG23Q?.grade ? mark('good') : first.TG23Q,
    AN01: first.AN01,
  }).flatMap(([code, cell]) => (cell ? [[code, cell] as const] : []));
  return Object.fromEntries(cells);
}

function amounts(making: Making): ReportCells {
  const { ward, behind, draw, plan, counted } = making;
  const reach = (code: IndicatorCode, high: number): number => {
    const thousandths = behind ? draw(code)(930, 960) : draw(code)(1_005, high);
    return Math.round((plan(code) * thousandths) / 1_000);
  };
  const articles = Math.max(reach('TG12', 1_060), counted('TG12') + Math.round(plan('TG12') * 0.2));
  const more = behind ? -1 : draw('XD01')(0, 1);
  const members = Math.max(plan('XD01') + more, counted('XD01'));
  const schools = behind ? counted('TG36') : Math.max(plan('TG36'), counted('TG36'));
  const partOf = (part: RowCode, whole: IndicatorCode, year: number, share: number) =>
    value(counted(part) + Math.floor((year - counted(whole)) * share));
  return {
    TG12: value(articles),
    'TG12.1': partOf('TG12.1', 'TG12', articles, 0.2),
    TG36: value(schools),
    XD01: value(members),
    'XD01.1': partOf('XD01.1', 'XD01', members, 0.5),
    KT01: value(Math.max(reach('KT01', 1_080), Math.round(counted('KT01') * 1.12))),
    AN03: fires(making),
    DT01: value(filesLeft2017(ward)),
  };
}

/** One fire more at most, and none that breaks a ceiling which still held. */
function fires({ ward, first, draw, plan, counted }: Making): DemoCell {
  if (first.AN03?.state === 'not-occurred') return notOccurred();
  const most = Math.max(counted('AN03'), plan('AN03'));
  const more = ward.namedToday ? 0 : draw('AN03')(0, 1);
  return value(Math.min(most, counted('AN03') + more));
}

function rates({ first, behind, draw }: Making): ReportCells {
  const members = Number(first.TG01?.denominator ?? 0) + draw('TG01')(0, 6);
  const ballots = Number(first.CC03?.weight ?? 0) + draw('CC03')(2, 14);
  const [late, files] = [Number(first.CC06?.numerator ?? 0), Number(first.CC06?.denominator ?? 0)];
  const more = Math.round((files * draw('CC06')(90, 110)) / 100);
  const studied = behind ? 0.962 : draw('TG01')(975, 988) / 1_000;
  return {
    TG01: ratio(Math.ceil(members * studied), members),
    CC03: mean(behind ? 88.6 : draw('CC03')(904, 945) / 10, ballots),
    CC06: ratio(late + Math.floor((more * draw('CC06')(3, 7)) / 1_000), files + more),
  };
}
