import { z } from 'zod';

import { CROSS_CHECK_STANDINGS, CROSS_CHECK_VERDICTS } from '@tiendo/domain/cross-check';

import { figureDto } from './figure.ts';
import { areaDto, indicatorDto } from './indicator.ts';
import {
  decimalText,
  halfYearText,
  indicatorRef,
  instantText,
  personText,
  unitRef,
} from './primitives.ts';

/** Wire shapes of `/cross-checks`: what departments say of figures in their field. */
export const crossCheckParams = z.strictObject({
  halfYear: halfYearText,
  unit: unitRef,
  indicator: indicatorRef,
});
export type CrossCheckParams = z.infer<typeof crossCheckParams>;

export const crossCheckQuery = z.strictObject({ period: halfYearText, unit: unitRef.optional() });
export type CrossCheckQuery = z.infer<typeof crossCheckQuery>;

export const crossCheckBody = z
  .strictObject({
    verdict: z.enum(CROSS_CHECK_VERDICTS),
    revision: z.int().min(1).describe('The revision that was compared, as it was read'),
    value: decimalText.optional().describe('What the department has instead'),
    note: personText.min(1).optional(),
  })
  .meta({ id: 'GiveCrossCheck' });
export type CrossCheckBody = z.infer<typeof crossCheckBody>;

/** A verdict as it stands on the figure that others read now. */
export const crossCheckDto = z
  .object({
    standing: z.enum(CROSS_CHECK_STANDINGS).nullable().describe('Null where nothing was sent'),
    /** What the department has instead, where it differs. */
    value: decimalText.nullable(),
    note: z.string().nullable(),
    verifierName: z.string().nullable(),
    checkedByName: z.string().nullable(),
    at: instantText.nullable(),
  })
  .meta({ id: 'CrossCheck' });
export type CrossCheckDto = z.infer<typeof crossCheckDto>;

/** A cell of the list: a unit's figure of one indicator, as it was sent. */
export const crossCheckCellDto = z
  .object({
    unitId: z.uuid(),
    indicatorId: z.uuid(),
    figure: figureDto,
    check: crossCheckDto,
  })
  .meta({ id: 'CrossCheckCell' });
export type CrossCheckCellDto = z.infer<typeof crossCheckCellDto>;

/** A field: its units in official order, its indicators in the order of the form, what was sent. */
export const crossCheckListDto = z
  .object({
    halfYear: halfYearText,
    /** Half-years one can turn to, newest first. */
    periods: z.array(halfYearText),
    units: z.array(
      z.object({ id: z.uuid(), code: z.string(), name: z.string(), shortName: z.string() }),
    ),
    areas: z.array(areaDto),
    indicators: z.array(indicatorDto),
    cells: z.array(crossCheckCellDto),
    /** Whether verdicts are taken now. */
    open: z.boolean(),
  })
  .meta({ id: 'CrossCheckList' });
export type CrossCheckListDto = z.infer<typeof crossCheckListDto>;
