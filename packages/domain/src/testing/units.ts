import { isoDate } from '../period/iso-date.ts';
import { type UnitId, unitId } from '../shared/ids.ts';
import type { UnitVersion } from '../unit/unit.ts';

/** The id of a unit in tests: a number a reader can follow. */
export function unitNumber(number: number): UnitId {
  return unitId(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);
}

/** A version of unit `number`, a ward committee without parent since 2012 unless said otherwise. */
export function unitVersion(number: number, change: Partial<UnitVersion> = {}): UnitVersion {
  return {
    unitId: unitNumber(number),
    validity: { from: isoDate('2012-01-01'), to: null },
    kind: 'ward-committee',
    name: `Đảng ủy phường ${number}`,
    shortName: `P. ${number}`,
    officialCode: null,
    ownCode: `u-${number}`,
    parentId: null,
    relatedToId: null,
    displayOrder: number,
    ...change,
  };
}
