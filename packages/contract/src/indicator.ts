import { z } from 'zod';

import {
  ACCUMULATIONS,
  INDICATOR_CLASSES,
  LOWER_IS_BETTER_STRATEGIES,
  ROLL_UPS,
} from '@tiendo/domain/indicator';
import { UNIT_KINDS } from '@tiendo/domain/unit';

import { pageOf, pageQuery } from './paging.ts';
import { dayText, decimalText, indicatorRef, source } from './primitives.ts';

/** Wire shapes of `/indicators` and `/areas`. */
export const indicatorListQuery = z.strictObject({
  ...pageQuery,
  at: dayText.optional(),
  block: z.enum(['A', 'B']).optional(),
});
export const indicatorParams = z.strictObject({ indicator: indicatorRef });
export const indicatorAtQuery = z.strictObject({ at: dayText.optional() });

export const areaDto = z
  .object({
    id: z.uuid(),
    code: z.string(),
    block: z.enum(['A', 'B']),
    name: z.string(),
    nameEn: z.string(),
    displayOrder: z.number().int(),
  })
  .meta({ id: 'Area' });
export type AreaDto = z.infer<typeof areaDto>;
export const areaListDto = pageOf(areaDto).meta({ id: 'AreaList' });

/** How time adds up, for the label beside a figure: *lũy kế*, *trong kỳ*, *tại thời điểm*. */
export const accumulation = z.enum(ACCUMULATIONS);

export const indicatorDto = z
  .object({
    id: z.uuid(),
    code: z.string(),
    name: z.string(),
    nameEn: z.string(),
    /** What a narrow column says: the name where that is short enough. */
    shortName: z.string(),
    shortNameEn: z.string(),
    definition: z.string(),
    purpose: z.string(),
    block: z.enum(['A', 'B']),
    areaCode: z.string(),
    unitOfMeasure: z.string(),
    unitOfMeasureEn: z.string(),
    class: z.enum(INDICATOR_CLASSES),
    rollUp: z.enum(ROLL_UPS),
    contentKind: z.enum(['value', 'ratio', 'weighted', 'milestone', 'grade']),
    accumulation,
    pace: z
      .object({
        kind: z.enum(['linear', 'profile', 'done-in-h1', 'year-end-only', 'school-year']),
        firstHalf: decimalText.nullable(),
      })
      .nullable(),
    lowerIsBetter: z.enum(LOWER_IS_BETTER_STRATEGIES).nullable(),
    countsWholeUnits: z.boolean(),
    /** The most decimals that the unit of measure takes; null where any number does, up to six. */
    decimals: z.number().int().nullable(),
    minimum: decimalText.nullable(),
    maximum: decimalText.nullable(),
    ofWhichId: z.uuid().nullable(),
    /** Its of-which rows do not overlap: together they are never more than it. */
    partsAddUp: z.boolean(),
    reporterUnitKind: z.enum(UNIT_KINDS).nullable(),
    reporterUnitId: z.uuid().nullable(),
    milestoneDue: z.object({ month: z.number().int(), day: z.number().int() }).nullable(),
    assignedBy: z.string(),
    enteredBy: z.string(),
    crossCheckedBy: z.string().nullable(),
    validFrom: dayText,
    validTo: dayText.nullable(),
    displayOrder: z.number().int(),
    source,
  })
  .meta({ id: 'Indicator' });
export type IndicatorDto = z.infer<typeof indicatorDto>;
export const indicatorListDto = pageOf(indicatorDto).meta({ id: 'IndicatorList' });
export type IndicatorListDto = z.infer<typeof indicatorListDto>;
