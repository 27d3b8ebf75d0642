import { z } from 'zod';

import { FIGURE_STATES, QUALITIES } from '@tiendo/domain/figure';
import { GRADES } from '@tiendo/domain/indicator';
import { EXPECTED_BASES, MID_YEAR_STATUSES, REASONS } from '@tiendo/domain/result';
import { BASES } from '@tiendo/domain/unit';

import { accumulation } from './indicator.ts';
import { windowDto } from './period.ts';
import { pageOf, pageQuery } from './paging.ts';
import {
  dayText,
  decimalText,
  halfYearText,
  indicatorRef,
  instantText,
  unitRef,
} from './primitives.ts';

/** Mid-year and year-end statuses, as they travel. */
export const STATUSES = [...MID_YEAR_STATUSES, 'exceeded', 'met', 'not-met'] as const;

const assessed = {
  status: z.enum(STATUSES),
  reason: z.enum(REASONS),
  rule: z.string(),
  actual: decimalText.optional(),
  numerator: decimalText.optional(),
  denominator: decimalText.optional(),
  target: decimalText.optional(),
  targetGrade: z.enum(GRADES).optional(),
  baseline: decimalText.optional(),
  firstHalf: decimalText.optional(),
  stretch: decimalText.optional(),
  targetRevision: z.number().int().optional(),
  percentOfPlan: z.string().optional(),
  expectedPercent: z.string().optional(),
  expectedBasis: z.enum(EXPECTED_BASES).optional(),
  gapPoints: z.string().optional(),
  gapUnit: z.string().optional(),
  lastYear: z.string().optional(),
  yearOnYear: z.string().optional(),
};

/**
 * The result of one unit for one indicator, packed: what is absent is null. Numbers are text,
 * percentages unclamped and rounded half-up to six places.
 */
export const resultCell = z
  .object({
    state: z.enum(FIGURE_STATES),
    quality: z.enum(QUALITIES).optional(),
    stage: z.enum(['submitted', 'accepted', 'locked', 'supplementing']).optional(),
    ...assessed,
    achievedOn: dayText.optional(),
    grade: z.enum(GRADES).optional(),
    yearEndEstimate: decimalText.optional(),
    note: z.string().optional(),
    cause: z.string().optional(),
  })
  .meta({ id: 'ResultCell' });
export type ResultCell = z.infer<typeof resultCell>;

/** How many of the units a total stands on. */
export const coverageDto = z
  .object({
    reported: z.number().int(),
    expected: z.number().int(),
    notApplicable: z.number().int(),
    met: z.number().int(),
    late: z.number().int(),
    estimates: z.number().int(),
    unaccepted: z.number().int(),
    compared: z.number().int(),
  })
  .meta({ id: 'Coverage' });

/** The result of a unit above others: a cell with its coverage. */
export const totalCell = z
  .object({
    ...assessed,
    /** The status was judged on the units that reported and their own targets. */
    judgedOnCovered: z.boolean(),
    /** Percent of the covered units' own targets. */
    percentOfCovered: z.string().optional(),
    coverage: coverageDto,
  })
  .meta({ id: 'TotalCell' });
export type TotalCell = z.infer<typeof totalCell>;

export const resultListQuery = z.strictObject({
  ...pageQuery,
  period: halfYearText,
  unit: unitRef.optional(),
  indicator: indicatorRef.optional(),
  parent: unitRef.optional(),
  basis: z.enum(BASES).default('as-was'),
});
export type ResultListQuery = z.infer<typeof resultListQuery>;

const text = z.string().nullable();

/** One computed row; every field present, null where there is none. */
export const resultDto = z
  .object({
    unitId: z.uuid(),
    unitCode: z.string(),
    unitName: z.string(),
    indicatorId: z.uuid(),
    indicatorCode: z.string(),
    period: halfYearText,
    window: windowDto,
    basis: z.enum(BASES),
    stage: z.enum(['submitted', 'accepted', 'locked', 'supplementing']).nullable(),
    edition: z.string().nullable(),
    state: z.enum(FIGURE_STATES),
    quality: z.enum(QUALITIES).nullable(),
    accumulation,
    unitOfMeasure: z.string(),
    actual: text,
    numerator: text,
    denominator: text,
    target: text,
    targetRevision: z.number().int().nullable(),
    percentOfPlan: text,
    expectedPercent: text,
    expectedBasis: z.enum(EXPECTED_BASES).nullable(),
    gapPoints: text,
    gapUnit: text,
    status: z.enum(STATUSES),
    reason: z.enum(REASONS),
    rule: text,
    sameHalfLastYear: text,
    yearOnYearPercent: text,
    yearEndEstimate: text,
    landing: z.null().describe('Year-end landing with a range; null until it is computed'),
    rank: z.number().int().nullable(),
    rankOf: z.number().int().nullable(),
    coverage: z.object({
      reported: z.number().int(),
      expected: z.number().int(),
      missing: z.array(z.object({ unitId: z.uuid(), unitName: z.string() })),
    }),
    illustrative: z.boolean(),
    asOf: instantText.nullable(),
  })
  .meta({ id: 'Result' });
export type ResultDto = z.infer<typeof resultDto>;
export const resultListDto = pageOf(resultDto).meta({ id: 'ResultList' });
