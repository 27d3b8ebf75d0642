import type { DemoCell } from './cell.ts';
import {
  amountHalves,
  conscriptHalves,
  fileHalves,
  fireHalves,
  lateReportHalves,
  memberHalves,
  partOf,
  type PastHalves,
  schoolHalves,
} from './figures-past-counts.ts';
import {
  householdHalves,
  overdueHalves,
  satisfactionHalves,
  siteClearanceHalves,
  studyHalves,
} from './figures-past-rates.ts';
import type { RowCode } from './indicator-definition.ts';
import type { PastYear } from './periods.ts';
import type { ReportCells } from './ward-figures.ts';
import type { Ward } from './wards.ts';

type PastRow = Exclude<RowCode, 'TG07' | 'TG33G'>;

/** Share of articles about good people, and of women among new members, in thousandths. */
const GOOD_PEOPLE = 200;
const WOMEN = 500;

function halvesOf(
  ward: Ward,
  year: PastYear,
): Readonly<Record<PastRow, PastHalves | readonly [null, DemoCell]>> {
  const articles = amountHalves(ward, 'TG12', year);
  const members = memberHalves(ward, year);
  return {
    TG01: studyHalves(ward, year),
    TG12: articles,
    'TG12.1': partOf(articles, GOOD_PEOPLE),
    TG21Z: lateReportHalves(ward, year),
    TG23Q: siteClearanceHalves(ward, year),
    TG36: schoolHalves(ward, year),
    TG37: householdHalves(ward, year),
    XD01: members,
    'XD01.1': partOf(members, WOMEN),
    CC03: satisfactionHalves(ward, year),
    CC06: overdueHalves(ward, year),
    KT01: amountHalves(ward, 'KT01', year),
    AN01: conscriptHalves(ward, year),
    AN03: fireHalves(ward, year),
    DT01: fileHalves(ward, year),
  };
}

/**
 * A ward's report of a past half-year. TG07 is of 2017 alone. Điện Biên never gave its articles of
 * 2016-H1, so a year later there is nothing to compare them with.
 */
export function pastReport(ward: Ward, year: PastYear, half: 1 | 2): ReportCells {
  const articlesMissing = ward.code === '00019' && year === 2016 && half === 1;
  const cells = Object.entries(halvesOf(ward, year)).flatMap(([code, halves]) => {
    const cell = halves[half - 1];
    return cell && !(articlesMissing && code.startsWith('TG12')) ? [[code, cell] as const] : [];
  });
  return Object.fromEntries(cells);
}
