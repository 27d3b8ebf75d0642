import { demoId } from './demo-id.ts';
import { INDICATOR_CODES, type IndicatorCode } from './indicator-definition.ts';
import { indicatorIdOf } from './indicators.ts';
import { type PlanYear, YEARS } from './periods.ts';
import type { Row } from './rows.ts';
import { MEMBERS_REVISION } from './targets-2017.ts';
import { DISTRICT, TRAINING_CENTRE, unitIdOf } from './units.ts';
import { type DemoTarget, wardTarget } from './ward-targets.ts';
import { WARDS } from './wards.ts';

/** A target as assigned to one unit for one year. */
export interface AssignedTarget {
  readonly unit: string;
  readonly indicator: IndicatorCode;
  readonly year: PlanYear;
  readonly target: DemoTarget;
}

/** What the district gives the wards together, beside its own target. */
type TargetGap = 'sum' | 'same' | 'stretch';

/** How the district's own target follows from its wards' targets. */
const DISTRICT_TARGET: Readonly<Record<IndicatorCode, TargetGap | 'none'>> = {
  TG01: 'same',
  TG07: 'sum',
  // The district holds more than it handed out: giao quận ≠ tổng phường.
  TG12: 'stretch',
  TG21Z: 'same',
  TG23Q: 'none',
  TG33G: 'none',
  TG36: 'sum',
  TG37: 'same',
  XD01: 'sum',
  CC03: 'same',
  CC06: 'same',
  KT01: 'sum',
  AN01: 'sum',
  AN03: 'sum',
  DT01: 'sum',
};

/** Training grows by at least five percent a year. */
const GROWTH: DemoTarget = { value: '5', grade: null, baseline: null, firstHalf: null };

const wardTargetsOf = (indicator: IndicatorCode, year: PlanYear): readonly DemoTarget[] =>
  WARDS.flatMap((ward) => wardTarget(ward, indicator, year) ?? []);

const total = (
  targets: readonly DemoTarget[],
  part: 'value' | 'baseline' | 'firstHalf',
): string | null =>
  targets.every((target) => target[part] === null)
    ? null
    : String(targets.reduce((sum, target) => sum + Number(target[part] ?? 0), 0));

function districtTarget(indicator: IndicatorCode, year: PlanYear): DemoTarget | null {
  if (indicator === 'TG33G') return GROWTH;
  const targets = wardTargetsOf(indicator, year);
  const [first] = targets;
  const relation = DISTRICT_TARGET[indicator];
  if (!first || relation === 'none') return null;
  if (relation === 'same') return first;
  const sum = {
    value: total(targets, 'value'),
    grade: null,
    baseline: total(targets, 'baseline'),
    firstHalf: total(targets, 'firstHalf'),
  };
  if (relation === 'sum') return sum;
  return { ...sum, value: String(Math.ceil(Number(sum.value) / 100) * 100) };
}

const assignedFor = (year: PlanYear): readonly AssignedTarget[] =>
  INDICATOR_CODES.flatMap((indicator) => {
    const assigned = (unit: string, target: DemoTarget | null): readonly AssignedTarget[] =>
      target ? [{ unit, indicator, year, target }] : [];
    return [
      ...assigned(DISTRICT, districtTarget(indicator, year)),
      ...WARDS.flatMap((ward) => assigned(ward.code, wardTarget(ward, indicator, year))),
      ...assigned(TRAINING_CENTRE, indicator === 'TG33G' ? GROWTH : null),
    ];
  });

/** Every target as first assigned: wards, training centre and the district itself, 2013–2017. */
export const ASSIGNED_TARGETS: readonly AssignedTarget[] = YEARS.flatMap(assignedFor);
/** The targets that playing the demo on adds. */
export const TARGETS_2018: readonly AssignedTarget[] = assignedFor(2018);

/** The target in force today, the revision included. */
export function targetInForce(
  unit: string,
  indicator: IndicatorCode,
  year: PlanYear,
): DemoTarget | null {
  const found = [...ASSIGNED_TARGETS, ...TARGETS_2018].find(
    (assigned) =>
      assigned.unit === unit && assigned.indicator === indicator && assigned.year === year,
  );
  if (!found) return null;
  return isRevised(found)
    ? { ...found.target, value: String(MEMBERS_REVISION.value) }
    : found.target;
}

const isRevised = ({ unit, indicator, year }: AssignedTarget): boolean =>
  unit === MEMBERS_REVISION.ward && indicator === 'XD01' && year === 2017;

const revisionId = ({ unit, indicator, year }: AssignedTarget, number: number): string =>
  demoId(`target/${unit}/${indicator}/${year}/${number}`);

function firstRevision(assigned: AssignedTarget): Row<'target_revision'> {
  const { unit, indicator, year, target } = assigned;
  return {
    id: revisionId(assigned, 1),
    unit_id: unitIdOf(unit),
    indicator_id: indicatorIdOf(indicator),
    year,
    number: 1,
    value: target.value,
    grade: target.grade,
    baseline: target.baseline,
    first_half: target.firstHalf,
    stretch: null,
    decision_number: null,
    decided_on: null,
    reason: null,
    recorded_by: null,
    recorded_at: `${year}-01-10T09:00:00+07:00`,
    source: 'illustrative',
  };
}

function secondRevision(assigned: AssignedTarget): Row<'target_revision'> {
  return {
    ...firstRevision(assigned),
    id: revisionId(assigned, 2),
    number: 2,
    value: String(MEMBERS_REVISION.value),
    decision_number: MEMBERS_REVISION.decisionNumber,
    decided_on: MEMBERS_REVISION.decidedOn,
    reason: MEMBERS_REVISION.reason,
    recorded_at: `${MEMBERS_REVISION.decidedOn}T14:00:00+07:00`,
  };
}

export const targetRevisionRows = (
  targets: readonly AssignedTarget[] = ASSIGNED_TARGETS,
): readonly Row<'target_revision'>[] => [
  ...targets.map(firstRevision),
  ...targets.filter(isRevised).map(secondRevision),
];

export const targetRows = (
  targets: readonly AssignedTarget[] = ASSIGNED_TARGETS,
): readonly Row<'target'>[] =>
  targets.map((assigned) => ({
    unit_id: unitIdOf(assigned.unit),
    indicator_id: indicatorIdOf(assigned.indicator),
    year: assigned.year,
    revision_id: revisionId(assigned, isRevised(assigned) ? 2 : 1),
  }));
