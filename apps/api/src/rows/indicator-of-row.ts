import type { Indicator, Pace, Reporters } from '@tiendo/domain/indicator';
import { decimal, indicatorId, unitId } from '@tiendo/domain/shared';
import { UNIT_KINDS, type UnitKind } from '@tiendo/domain/unit';

import type { Tables } from '../platform/database/tables.ts';

/** What of an indicator's version the rules read. */
export type IndicatorRow = Pick<
  Tables['indicator_version'],
  | 'class'
  | 'code'
  | 'counts_whole_units'
  | 'decimals'
  | 'indicator_id'
  | 'lower_is_better'
  | 'milestone_day'
  | 'milestone_month'
  | 'name'
  | 'of_which_id'
  | 'pace_kind'
  | 'reporter_unit_id'
  | 'reporter_unit_kind'
  | 'roll_up'
  | 'scheme_id'
  | 'unit_of_measure'
> & {
  readonly pace_first_half: string | null;
  readonly minimum: string | null;
  readonly maximum: string | null;
  readonly parts_add_up: boolean;
};

/** The columns of `IndicatorRow`, for a select. */
export const INDICATOR_COLUMNS = [
  'class',
  'code',
  'counts_whole_units',
  'decimals',
  'indicator_id',
  'lower_is_better',
  'maximum',
  'milestone_day',
  'milestone_month',
  'minimum',
  'name',
  'of_which_id',
  'pace_first_half',
  'pace_kind',
  'parts_add_up',
  'reporter_unit_id',
  'reporter_unit_kind',
  'roll_up',
  'scheme_id',
  'unit_of_measure',
] as const satisfies readonly (keyof IndicatorRow)[];

/** An indicator's version as the rules read it. */
export function indicatorOfRow(row: IndicatorRow): Indicator {
  return {
    id: indicatorId(row.indicator_id),
    code: row.code,
    name: row.name,
    unitOfMeasure: row.unit_of_measure,
    class: row.class,
    rollUp: row.roll_up,
    pace: paceOf(row),
    lowerIsBetter: row.lower_is_better,
    countsWholeUnits: row.counts_whole_units,
    decimals: row.decimals,
    minimum: row.minimum === null ? null : decimal(row.minimum),
    maximum: row.maximum === null ? null : decimal(row.maximum),
    ofWhich: row.of_which_id === null ? null : indicatorId(row.of_which_id),
    partsAddUp: row.parts_add_up,
    reporters: reportersOf(row),
    milestoneDue:
      row.milestone_month === null || row.milestone_day === null
        ? null
        : { month: row.milestone_month, day: row.milestone_day },
  };
}

function paceOf({ pace_kind: kind, pace_first_half: firstHalf }: IndicatorRow): Pace | null {
  if (kind !== 'profile') return kind && { kind };
  if (firstHalf === null) throw new RangeError('A profile names its share');
  return { kind, firstHalf: decimal(firstHalf) };
}

function reportersOf(row: IndicatorRow): Reporters {
  if (row.reporter_unit_id !== null) {
    return { kind: 'unit', unitId: unitId(row.reporter_unit_id) };
  }
  return { kind: 'unit-kind', unitKind: unitKindOf(row.reporter_unit_kind) };
}

/** Reads a unit kind as the database keeps it. @throws RangeError for another text */
function unitKindOf(text: string | null): UnitKind {
  const known = UNIT_KINDS.find((kind) => kind === text);
  if (!known) throw new RangeError(`Not a kind of unit: ${text}`);
  return known;
}

/** Whether a unit fills the indicator's row. */
export function reportsRow(
  unit: { readonly unit_id: string; readonly unit_kind: string },
  { reporters }: Pick<Indicator, 'reporters'>,
): boolean {
  return reporters.kind === 'unit'
    ? reporters.unitId === unit.unit_id
    : reporters.unitKind === unit.unit_kind;
}
