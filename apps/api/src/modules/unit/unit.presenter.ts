import type { UnitDto } from '@tiendo/contract/unit';
import { isoDate } from '@tiendo/domain/period';
import { unitId } from '@tiendo/domain/shared';
import type { UnitVersion } from '@tiendo/domain/unit';

import { codeOf } from './unit-code.ts';
import type { UnitRow } from './unit.repository.ts';

/** A version of a unit as it travels. */
export function presentUnit({ officialCode, ownCode, ...row }: UnitRow): UnitDto {
  return { ...row, code: codeOf({ officialCode, ownCode }) };
}

/** A version of a unit as the rules read it. */
export function versionOfRow(row: UnitRow): UnitVersion {
  const { id, validFrom, validTo, source: _, ...version } = row;
  return {
    ...version,
    unitId: unitId(id),
    validity: { from: isoDate(validFrom), to: validTo === null ? null : isoDate(validTo) },
    parentId: row.parentId === null ? null : unitId(row.parentId),
    relatedToId: row.relatedToId === null ? null : unitId(row.relatedToId),
  };
}
