import { accountIdOf, displayNameOf } from './accounts.ts';
import { demoId } from './demo-id.ts';
import { revisionIdOf } from './figure-rows.ts';
import type { AreaCode } from './indicator-definition.ts';
import { areaIdOf, indicatorIdOf } from './indicators.ts';
import { REPORTS, cellsOf } from './reports.ts';
import { BEGINNING, type Row } from './rows.ts';
import { DISTRICT, unitIdOf } from './units.ts';
import type { WardCode } from './wards.ts';

/** Who compares what: the departments that the indicators name, by area. */
const FIELDS: readonly (readonly [department: string, ...areas: AreaCode[]])[] = [
  ['BTC', 'HOC-TAP', 'XAY-DUNG-DANG'],
  ['BDV', 'DU-LUAN'],
  ['P-VHTT', 'TUYEN-TRUYEN', 'LY-LUAN-KHOA-GIAO'],
  ['P-GDDT', 'LY-LUAN-KHOA-GIAO'],
  ['P-NV', 'CAI-CACH'],
  ['P-TCKH', 'KINH-TE'],
  ['P-QLDT', 'DO-THI'],
  ['CHQS', 'AN-NINH'],
];

export const areaVerifierRows = (): readonly Row<'area_verifier'>[] =>
  FIELDS.flatMap(([department, ...areas]) =>
    areas.map((area) => ({
      area_id: areaIdOf(area),
      unit_id: unitIdOf(department),
      below_unit_id: unitIdOf(DISTRICT),
      valid_from: BEGINNING,
      valid_to: null,
    })),
  );

const VERIFIER = 'phong-vhtt';
const CHECKED = 'TG12';

/** What the department has said by 22/06/2017: of the rest of its field nothing yet. */
const VERDICTS: Partial<Readonly<Record<WardCode, { readonly less?: number }>>> = {
  '00004': {},
  '00006': {},
  '00013': {},
  '00034': { less: 6 },
};

export const crossCheckRows = (): readonly Row<'cross_check'>[] =>
  REPORTS.filter(({ halfYear }) => halfYear === '2017-H1').flatMap((report) => {
    const verdict = Object.entries(VERDICTS).find(([ward]) => ward === report.unit)?.[1];
    const cell = cellsOf(report).find(({ code }) => code === CHECKED)?.cell;
    if (!verdict || !cell) return [];
    const { less } = verdict;
    const at = '2017-06-21T15:20:00+07:00';
    return {
      id: demoId(`cross-check/${report.halfYear}/${report.unit}/${CHECKED}/1`),
      unit_id: unitIdOf(report.unit),
      half_year: report.halfYear,
      indicator_id: indicatorIdOf(CHECKED),
      number: 1,
      revision_id: revisionIdOf(report, CHECKED),
      verdict: less === undefined ? ('agrees' as const) : ('differs' as const),
      value: less === undefined ? null : String(Number(cell.value) - less),
      note: less === undefined ? null : 'Theo sổ theo dõi tin, bài phát trên đài truyền thanh.',
      verifier_id: unitIdOf('P-VHTT'),
      checked_by: accountIdOf(VERIFIER),
      checked_name: displayNameOf(VERIFIER),
      at,
      recorded_at: at,
      source: 'illustrative',
    };
  });
