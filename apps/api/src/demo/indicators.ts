import { demoId } from './demo-id.ts';
import type { AreaCode, IndicatorDefinition, RowCode } from './indicator-definition.ts';
import { BLOCK_A } from './indicators-a.ts';
import { BLOCK_B } from './indicators-b.ts';
import { BUDGET_SCHEME } from './periods.ts';
import { BEGINNING, type Row } from './rows.ts';
import { unitIdOf } from './units.ts';

const AREAS: readonly (readonly [AreaCode, 'A' | 'B', name: string, nameEn: string])[] = [
  ['HOC-TAP', 'A', 'Học tập nghị quyết, Chỉ thị 05', 'Study of resolutions, Directive 05'],
  ['TUYEN-TRUYEN', 'A', 'Tuyên truyền', 'Public information'],
  ['DU-LUAN', 'A', 'Dư luận xã hội', 'Public opinion'],
  ['LY-LUAN-KHOA-GIAO', 'A', 'Lý luận chính trị, khoa giáo', 'Political theory, education'],
  ['XAY-DUNG-DANG', 'A', 'Xây dựng Đảng', 'Party building'],
  ['CAI-CACH', 'B', 'Cải cách hành chính', 'Administrative reform'],
  ['KINH-TE', 'B', 'Kinh tế, ngân sách', 'Economy and budget'],
  ['AN-NINH', 'B', 'Quốc phòng - an ninh', 'Defence and security'],
  ['DO-THI', 'B', 'Quản lý đô thị', 'Urban management'],
];

/** Every indicator row of the demo, *trong đó* rows after the row they belong to. */
const INDICATORS: readonly IndicatorDefinition[] = [...BLOCK_A, ...BLOCK_B];

/** Id of an indicator by its code. */
export const indicatorIdOf = (code: RowCode): string => demoId(`indicator/${code}`);

/** The definition of a code. @throws RangeError for a code that the demo does not have */
export function definitionOf(code: RowCode): IndicatorDefinition {
  const found = INDICATORS.find((indicator) => indicator.code === code);
  if (!found) throw new RangeError(`No indicator ${code}`);
  return found;
}

/** Id of an area by its code. */
export const areaIdOf = (code: AreaCode): string => demoId(`area/${code}`);

export const areaRows = (): readonly Row<'area'>[] =>
  AREAS.map(([code, block, name, nameEn], index) => ({
    id: areaIdOf(code),
    code,
    block,
    name,
    name_en: nameEn,
    display_order: index + 1,
    narrative_audience: code === 'DU-LUAN' ? 'unit-and-secretariat' : 'overseers',
  }));

export const indicatorRows = (): readonly Row<'indicator'>[] =>
  INDICATORS.map(({ code }) => ({ id: indicatorIdOf(code) }));

export const indicatorVersionRows = (): readonly Row<'indicator_version'>[] =>
  INDICATORS.map((indicator, index) => ({
    id: demoId(`indicator-version/${indicator.code}`),
    indicator_id: indicatorIdOf(indicator.code),
    valid_from: indicator.validFrom ?? BEGINNING,
    valid_to: null,
    code: indicator.code,
    name: indicator.name,
    name_en: indicator.nameEn,
    short_name: indicator.short?.[0] ?? null,
    short_name_en: indicator.short?.[1] ?? null,
    definition: indicator.definition,
    purpose: indicator.purpose,
    area_id: areaIdOf(indicator.area),
    unit_of_measure: indicator.unit,
    unit_of_measure_en: indicator.unitEn,
    class: indicator.class,
    roll_up: indicator.rollUp,
    lower_is_better: indicator.lowerIsBetter ?? null,
    counts_whole_units: indicator.countsWholeUnits,
    decimals: indicator.decimals ?? null,
    minimum: null,
    maximum: indicator.maximum ?? null,
    of_which_id: indicator.ofWhich ? indicatorIdOf(indicator.ofWhich) : null,
    parts_add_up: false,
    ...paceColumns(indicator),
    ...reporterColumns(indicator),
    milestone_month: indicator.milestone?.month ?? null,
    milestone_day: indicator.milestone?.day ?? null,
    scheme_id: indicator.budgetYear ? BUDGET_SCHEME : null,
    assigned_by: indicator.assignedBy,
    entered_by: indicator.enteredBy,
    cross_checked_by: indicator.crossCheckedBy ?? null,
    display_order: index + 1,
    source: 'illustrative',
  }));

function paceColumns({ pace }: IndicatorDefinition) {
  return {
    pace_kind: pace?.kind ?? null,
    pace_first_half: pace?.kind === 'profile' ? pace.firstHalf : null,
  };
}

function reporterColumns({ reporter }: IndicatorDefinition) {
  return reporter === undefined
    ? { reporter_unit_kind: 'ward-committee', reporter_unit_id: null }
    : { reporter_unit_kind: null, reporter_unit_id: unitIdOf(reporter) };
}
