import { type DemoCell, doneOn, mark, mean, ratio, value } from '../cell.ts';
import { drawFor } from '../demo-draw.ts';
import { amountHalves, conscriptHalves, fireHalves, memberHalves } from '../figures-past-counts.ts';
import type { RowCode } from '../indicator-definition.ts';
import { NO_SITE_CLEARANCE, type ReportCells } from '../ward-figures.ts';
import { SITE_CLEARANCE_WARDS, filesLeft2017, wardTarget } from '../ward-targets.ts';
import type { Ward } from '../wards.ts';
import { yearEndReport } from './year-end-2017.ts';

const AT_31_MAY = { note: 'Tại thời điểm 31/5/2018.' };

/** A ward's report of 2018-H1. Wards named today stay on the favourable side of every milestone. */
export function firstHalfReport2018(ward: Ward): ReportCells {
  const draw = (code: RowCode) => drawFor(`${ward.code}/${code}/2018-H1`);
  const [articles] = amountHalves(ward, 'TG12', 2018);
  const [members] = memberHalves(ward, 2018);
  const [revenue] = amountHalves(ward, 'KT01', 2018);
  const [conscripts] = conscriptHalves(ward, 2018);
  const [fires] = fireHalves(ward, 2018);
  const schools = Number(wardTarget(ward, 'TG36', 2018)?.value ?? 0);
  return {
    TG07: doneOn(`2018-03-${String(draw('TG07')(5, 30)).padStart(2, '0')}`),
    TG12: articles,
    'TG12.1': share(articles, 0.2),
    TG21Z: value(0),
    TG23Q: SITE_CLEARANCE_WARDS.has(ward.code) ? mark('good') : NO_SITE_CLEARANCE,
    TG36: value(schools, AT_31_MAY),
    XD01: members,
    'XD01.1': share(members, 0.5),
    KT01: { ...revenue, quality: 'estimate' },
    AN01: conscripts,
    AN03: fires,
    DT01: value(openFiles(ward)),
    ...rates(ward),
  };
}

const share = (whole: DemoCell, part: number): DemoCell =>
  value(Math.floor(Number(whole.value) * part));

/** Half of what the year is to settle, rounded up. */
function openFiles(ward: Ward): number {
  const toSettle = filesLeft2017(ward) - Number(wardTarget(ward, 'DT01', 2018)?.value ?? 0);
  return filesLeft2017(ward) - Math.ceil(toSettle / 2);
}

function rates(ward: Ward): ReportCells {
  const draw = drawFor(`${ward.code}/rates/2018-H1`);
  const last = yearEndReport(ward);
  const members = Number(last.TG01?.denominator ?? 0) + draw(0, 8);
  const files = Math.round((Number(last.CC06?.denominator ?? 0) * draw(48, 54)) / 100);
  const [studied, content, late] = ward.namedToday
    ? [draw(974, 985), draw(908, 945), draw(2, 6)]
    : [draw(964, 986), draw(890, 942), draw(3, 11)];
  return {
    TG01: ratio(Math.ceil((members * studied) / 1_000), members),
    CC03: mean(content / 10, Number(last.CC03?.weight ?? 0)),
    CC06: ratio(Math.floor((files * late) / 1_000), files),
  };
}
