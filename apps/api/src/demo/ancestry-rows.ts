import { isoDate } from '@tiendo/domain/period';
import { unitId } from '@tiendo/domain/shared';
import { type UnitVersion, ancestryRows } from '@tiendo/domain/unit';

import { HALF_YEARS, type PlanHalfYear, windowOfHalf } from './periods.ts';
import type { Row } from './rows.ts';
import { unitVersionRows } from './units.ts';

const orNull = (id: string | null | undefined) => (id ? unitId(id) : null);

const VERSIONS: readonly UnitVersion[] = unitVersionRows().map((row) => ({
  unitId: unitId(row.unit_id),
  validity: { from: isoDate(row.valid_from), to: null },
  kind: row.kind,
  name: row.name,
  shortName: row.short_name,
  officialCode: row.official_code ?? null,
  ownCode: row.own_code ?? null,
  parentId: orNull(row.parent_id),
  relatedToId: orNull(row.related_to_id),
  displayOrder: row.display_order,
}));

/** Who stands above whom on the last day of each half-year. */
export function unitAncestryRows(
  halves: readonly PlanHalfYear[] = HALF_YEARS,
): readonly Row<'unit_ancestry'>[] {
  const kinds = new Map(VERSIONS.map((version) => [version.unitId, version.kind]));
  return halves.flatMap((half) => {
    const [, lastDay] = windowOfHalf(half);
    return ancestryRows(VERSIONS, isoDate(lastDay)).map((row) => ({
      half_year: half,
      basis: 'as-was' as const,
      unit_id: row.unitId,
      ancestor_id: row.ancestorId,
      depth: row.depth,
      unit_kind: kinds.get(row.unitId) ?? '',
    }));
  });
}
