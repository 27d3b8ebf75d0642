import type { IsoDate } from '../period/iso-date.ts';
import type { AccountId, UnitId } from '../shared/ids.ts';
import { REACH, type Reach, type Role } from './role.ts';

/**
 * A role somebody holds in a unit from one day to another, both included; null while it lasts.
 * A delegation (*ủy quyền*) is a grant with an end.
 */
export interface Grant {
  readonly role: Role;
  readonly unitId: UnitId;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
}

/** Who is acting. One person may hold several grants. */
export interface Actor {
  readonly accountId: AccountId;
  readonly displayName: string;
  readonly grants: readonly Grant[];
}

/** A unit and those above it, nearest first, as far as rights are concerned. */
export interface PlacedUnit {
  readonly unitId: UnitId;
  readonly ancestorIds: readonly UnitId[];
}

/** The grants that count on `day`. */
export function grantsInForce(actor: Actor, day: IsoDate): readonly Grant[] {
  return actor.grants.filter(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
  );
}

/** Units for which the actor enters, approves or verifies: their drafts are the actor's own. */
export function ownUnits(actor: Actor, day: IsoDate): readonly UnitId[] {
  return unitsOfReach(actor, day, 'own');
}

/** Units at and below which the actor reads all that was sent. */
export function overseenUnits(actor: Actor, day: IsoDate): readonly UnitId[] {
  return unitsOfReach(actor, day, 'below');
}

function unitsOfReach(actor: Actor, day: IsoDate, reach: Reach): readonly UnitId[] {
  const granted = grantsInForce(actor, day).filter(({ role }) => REACH[role] === reach);
  return [...new Set(granted.map(({ unitId }) => unitId))];
}

/** Whether a grant counts for `unit`. Administration counts for no unit's figures. */
export function covers(grant: Grant, unit: PlacedUnit): boolean {
  if (REACH[grant.role] === 'system') return false;
  if (grant.unitId === unit.unitId) return true;
  return REACH[grant.role] === 'below' && unit.ancestorIds.includes(grant.unitId);
}

/**
 * Whether one person may both enter and approve for a unit by two grants (*kiêm nhiệm*). It is
 * allowed, and shown on the report.
 */
export function combinesEnteringAndApproving(actor: Actor, unitId: UnitId, day: IsoDate): boolean {
  const here = grantsInForce(actor, day).filter((grant) => grant.unitId === unitId);
  return (
    here.some(({ role }) => role === 'clerk') && here.some(({ role }) => role === 'unit-approver')
  );
}
