import { z } from 'zod';

import { UNIT_KINDS } from '@tiendo/domain/unit';

import { pageOf, pageQuery } from './paging.ts';
import { dayText, source, unitRef } from './primitives.ts';

/** Wire shapes of `/units`. */
export const unitListQuery = z.strictObject({
  ...pageQuery,
  at: dayText.optional(),
  parent: unitRef.optional(),
  kind: z.enum(UNIT_KINDS).optional(),
});
export type UnitListQuery = z.infer<typeof unitListQuery>;

export const unitParams = z.strictObject({ unit: unitRef });
export const unitAtQuery = z.strictObject({ at: dayText.optional() });

/** A unit as it is called on the day asked for. `code` is `code:…` or `own:…`. */
export const unitDto = z
  .object({
    id: z.uuid(),
    code: z.string(),
    name: z.string(),
    shortName: z.string(),
    kind: z.enum(UNIT_KINDS),
    parentId: z.uuid().nullable(),
    relatedToId: z.uuid().nullable(),
    validFrom: dayText,
    validTo: dayText.nullable(),
    displayOrder: z.number().int(),
    source,
  })
  .meta({ id: 'Unit' });
export type UnitDto = z.infer<typeof unitDto>;

export const unitListDto = pageOf(unitDto).meta({ id: 'UnitList' });
export type UnitListDto = z.infer<typeof unitListDto>;

export const unitVersionListDto = pageOf(unitDto).meta({ id: 'UnitVersionList' });
