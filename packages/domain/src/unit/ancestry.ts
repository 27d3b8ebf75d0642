import type { IsoDate } from '../period/iso-date.ts';
import type { UnitId } from '../shared/ids.ts';
import { ancestorsOf, treeAt } from './unit-tree.ts';
import type { UnitVersion } from './unit.ts';

/** Whose borders a result follows: those of its own half-year, or today's. */
export const BASES = ['as-was', 'as-is'] as const;
/** `as-was` *theo địa giới tại thời điểm*; `as-is` *quy đổi theo địa giới hiện nay*. */
export type Basis = (typeof BASES)[number];

/** `ancestorId` stands `depth` levels above `unitId`; 0 is the unit itself. */
export interface AncestryRow {
  readonly unitId: UnitId;
  readonly ancestorId: UnitId;
  readonly depth: number;
}

/**
 * Who stands above whom on `day`, each unit above itself at depth 0. Results add up along these
 * rows, so `day` is the half-year's last one: a parent is the parent the unit closed its books under.
 *
 * @throws RangeError as {@link treeAt}
 */
export function ancestryRows(
  versions: readonly UnitVersion[],
  day: IsoDate,
): readonly AncestryRow[] {
  const tree = treeAt(versions, day);
  return [...tree.units.keys()].flatMap((unitId) => [
    { unitId, ancestorId: unitId, depth: 0 },
    ...ancestorsOf(tree, unitId).map((ancestor, index) => ({
      unitId,
      ancestorId: ancestor.unitId,
      depth: index + 1,
    })),
  ]);
}
