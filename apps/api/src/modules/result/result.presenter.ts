import type { IndicatorDto } from '@tiendo/contract/indicator';
import type { ResultCell, ResultDto, TotalCell } from '@tiendo/contract/result';
import { type ReportingWindow, instantOf } from '@tiendo/domain/period';

import type { PackedRow, ResultFilter } from './result-list.repository.ts';
import type { Place } from './result-ranks.ts';

/** What a packed row does not say about itself. */
export interface ResultContext {
  readonly filter: Pick<ResultFilter, 'basis' | 'halfYear'>;
  readonly unit: { readonly code: string; readonly name: string };
  readonly indicator: IndicatorDto;
  readonly window: ReportingWindow;
  readonly place: Place;
  readonly missing: readonly { readonly unitId: string; readonly unitName: string }[];
}

/** A computed row with every field, null where there is none. */
export function presentResult(row: PackedRow, context: ResultContext): ResultDto {
  const { filter, unit, indicator, window, place } = context;
  return {
    unitId: row.unit_id,
    unitCode: unit.code,
    unitName: unit.name,
    indicatorId: row.indicator_id,
    indicatorCode: indicator.code,
    period: filter.halfYear,
    window,
    basis: filter.basis,
    edition: null,
    accumulation: indicator.accumulation,
    unitOfMeasure: indicator.unitOfMeasure,
    landing: null,
    ...place,
    illustrative: indicator.source === 'illustrative',
    asOf: row.as_of && instantOf(row.as_of.getTime()),
    ...(row.is_total ? presentTotal(row, context) : presentCell(row, context)),
  };
}

function presentCell(row: PackedRow, { unit }: ResultContext) {
  // The text is what this program packed when the report moved.
  const cell = JSON.parse(row.packed) as ResultCell;
  const asked = cell.state === 'not-applicable' ? 0 : 1;
  const blank = cell.state === 'not-reported';
  return {
    ...presentAssessed(cell),
    stage: cell.stage ?? null,
    state: cell.state,
    quality: cell.quality ?? null,
    yearEndEstimate: cell.yearEndEstimate ?? null,
    coverage: {
      reported: blank ? 0 : asked,
      expected: asked,
      missing: blank ? [{ unitId: row.unit_id, unitName: unit.name }] : [],
    },
  };
}

function presentTotal(row: PackedRow, { missing }: ResultContext) {
  // As above: packed when a unit below moved.
  const total = JSON.parse(row.packed) as TotalCell;
  const { reported, expected, notApplicable } = total.coverage;
  return {
    ...presentAssessed(total),
    stage:
      total.coverage.unaccepted > 0
        ? ('submitted' as const)
        : reported > 0
          ? ('accepted' as const)
          : null,
    state: reported > 0 ? ('reported' as const) : ('not-reported' as const),
    quality:
      total.coverage.estimates > 0
        ? ('estimate' as const)
        : reported > 0
          ? ('official' as const)
          : null,
    yearEndEstimate: null,
    // Of those to which it applies, so that reported and missing make up expected (§3.2).
    coverage: { reported, expected: expected - notApplicable, missing: [...missing] },
  };
}

function presentAssessed(of: ResultCell | TotalCell) {
  return {
    actual: of.actual ?? null,
    numerator: of.numerator ?? null,
    denominator: of.denominator ?? null,
    target: of.target ?? null,
    targetRevision: of.targetRevision ?? null,
    percentOfPlan: of.percentOfPlan ?? null,
    expectedPercent: of.expectedPercent ?? null,
    expectedBasis: of.expectedBasis ?? null,
    gapPoints: of.gapPoints ?? null,
    gapUnit: of.gapUnit ?? null,
    status: of.status,
    reason: of.reason,
    rule: of.rule,
    sameHalfLastYear: of.lastYear ?? null,
    yearOnYearPercent: of.yearOnYear ?? null,
  };
}
