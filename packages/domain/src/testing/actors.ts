import type { Actor, Grant, PlacedUnit } from '../access/actor.ts';
import type { Role } from '../access/role.ts';
import { isoDate } from '../period/iso-date.ts';
import { accountId } from '../shared/ids.ts';
import { unitNumber } from './units.ts';

/** District 1 with wards 4 and 5. */
export const DISTRICT: PlacedUnit = { unitId: unitNumber(1), ancestorIds: [] };
export const WARD: PlacedUnit = { unitId: unitNumber(4), ancestorIds: [unitNumber(1)] };
export const OTHER_WARD: PlacedUnit = { unitId: unitNumber(5), ancestorIds: [unitNumber(1)] };

/** The day on which grants in tests are asked for, unless the test is about days. */
export const TODAY = isoDate('2017-06-22');

/** A role in a unit since 2016. */
export function granted(role: Role, unit: PlacedUnit, change: Partial<Grant> = {}): Grant {
  return {
    role,
    unitId: unit.unitId,
    validFrom: isoDate('2016-01-01'),
    validTo: null,
    ...change,
  };
}

/** Person `number` with these grants. */
export function person(number: number, ...grants: readonly Grant[]): Actor {
  return {
    accountId: accountId(`00000000-0000-4000-9000-${String(number).padStart(12, '0')}`),
    displayName: `Cán bộ ${number}`,
    grants,
  };
}
