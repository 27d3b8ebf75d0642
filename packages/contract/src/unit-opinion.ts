import { z } from 'zod';

import { UNIT_OPINIONS } from '@tiendo/domain/submission';

import { halfYearText, instantText, personText, unitRef } from './primitives.ts';

/** Wire shapes of `/submissions/{halfYear}/{unit}/opinions/{area}`: what a unit's own people say of a draft before it is sent. */
export const unitOpinionParams = z.strictObject({
  halfYear: halfYearText,
  unit: unitRef,
  area: z
    .string()
    .regex(/^[\p{L}\p{N}._-]{1,40}$/u, 'wrong')
    .describe('Area of work by id or code'),
});
export type UnitOpinionParams = z.infer<typeof unitOpinionParams>;

export const unitOpinionBody = z
  .strictObject({
    opinion: z.enum(UNIT_OPINIONS),
    text: personText.default('').describe('Asked for with a remark'),
  })
  .meta({ id: 'GiveOpinion' });
export type UnitOpinionBody = z.infer<typeof unitOpinionBody>;

/** What one person of the unit says of one area of its report. It keeps nobody from sending. */
export const unitOpinionDto = z
  .object({
    areaId: z.uuid(),
    accountId: z.uuid(),
    byName: z.string(),
    office: z.string(),
    opinion: z.enum(UNIT_OPINIONS),
    text: z.string().nullable(),
    at: instantText,
  })
  .meta({ id: 'UnitOpinion' });
export type UnitOpinionDto = z.infer<typeof unitOpinionDto>;
