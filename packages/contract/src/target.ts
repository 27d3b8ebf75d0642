import { z } from 'zod';

import { GRADES } from '@tiendo/domain/indicator';

import { pageOf, pageQuery } from './paging.ts';
import {
  dayText,
  decimalText,
  inDigits,
  indicatorRef,
  source,
  unitRef,
  wholeNumber,
} from './primitives.ts';

/** Wire shapes of `/targets`. */
export const targetListQuery = z.strictObject({
  ...pageQuery,
  year: inDigits(wholeNumber(1000, 9999)),
  unit: unitRef.optional(),
  parent: unitRef.optional(),
  indicator: indicatorRef.optional(),
});
export type TargetListQuery = z.infer<typeof targetListQuery>;

const revision = {
  number: z.number().int(),
  value: decimalText.nullable(),
  grade: z.enum(GRADES).nullable(),
  baseline: decimalText.nullable(),
  firstHalf: decimalText.nullable(),
  stretch: decimalText.nullable(),
  decisionNumber: z.string().nullable(),
  decidedOn: dayText.nullable(),
  reason: z.string().nullable(),
  source,
};

/** The target in force and every revision before it, newest first. */
export const targetDto = z
  .object({
    unitId: z.uuid(),
    unitCode: z.string(),
    indicatorId: z.uuid(),
    indicatorCode: z.string(),
    year: z.number().int(),
    ...revision,
    revisions: z.array(z.object(revision)),
  })
  .meta({ id: 'Target' });
export type TargetDto = z.infer<typeof targetDto>;
export const targetListDto = pageOf(targetDto).meta({ id: 'TargetList' });
