import type { Pointer } from '../figure/figure.ts';
import type { IsoDate } from '../period/iso-date.ts';
import { type Actor, type PlacedUnit, covers, grantsInForce, ownUnits } from './actor.ts';
import { type Permission, allows, permissionsOf } from './permission.ts';

/**
 * Why somebody may not.
 *
 * - `unit-not-visible`: the unit is neither the actor's own nor below one the actor oversees
 * - `draft-not-visible`: what was not sent belongs to the unit alone
 * - `other-unit`: the actor may do this, but in another unit
 * - `role`: no grant of the actor allows this anywhere
 */
export const ACCESS_REFUSALS = [
  'unit-not-visible',
  'draft-not-visible',
  'other-unit',
  'role',
] as const;
export type AccessRefusal = (typeof ACCESS_REFUSALS)[number];

/**
 * How a refusal is answered: `invisible` as if the thing did not exist (404), so that nobody learns
 * from it; `forbidden` with the reason (403).
 */
export const ACCESS_EFFECTS = {
  'unit-not-visible': 'invisible',
  'draft-not-visible': 'invisible',
  'other-unit': 'forbidden',
  role: 'forbidden',
} as const satisfies Record<AccessRefusal, 'invisible' | 'forbidden'>;

/** Whether the actor may read of this unit at all: its own, or below one the actor oversees. */
export function refusalToSeeUnit(
  actor: Actor,
  unit: PlacedUnit,
  day: IsoDate,
): 'unit-not-visible' | null {
  return grantsInForce(actor, day).some((grant) => covers(grant, unit)) ? null : 'unit-not-visible';
}

/**
 * Whether the actor may read what `pointer` points at: drafts (`working`) only in the actor's own
 * units, what was sent also in those below.
 */
export function refusalToSeeFigures(
  actor: Actor,
  figures: { readonly unit: PlacedUnit; readonly pointer: Pointer },
  day: IsoDate,
): AccessRefusal | null {
  const unseen = refusalToSeeUnit(actor, figures.unit, day);
  if (unseen) return unseen;
  if (figures.pointer !== 'working') return null;
  return ownUnits(actor, day).includes(figures.unit.unitId) ? null : 'draft-not-visible';
}

/**
 * Whether the actor may use `permission` in `unit` on `day`, and if not, why. The API enforces the
 * answer and the dashboard explains it, so a 403 and a greyed-out button cannot disagree.
 */
export function refusalToUse(
  permission: Permission,
  actor: Actor,
  where: { readonly unit: PlacedUnit; readonly day: IsoDate },
): AccessRefusal | null {
  const { unit, day } = where;
  const allowed = grantsInForce(actor, day).some(
    (grant) => allows(grant.role, permission) && covers(grant, unit),
  );
  if (allowed) return null;
  const unseen = refusalToSeeUnit(actor, unit, day);
  if (unseen) return unseen;
  return permissionsOf(actor, day).includes(permission) ? 'other-unit' : 'role';
}

/** Whether the actor may write figures of this unit. Whether the report is open for it is a question to the submission. */
export function refusalToRecord(
  actor: Actor,
  unit: PlacedUnit,
  day: IsoDate,
): AccessRefusal | null {
  return refusalToUse('figure.record', actor, { unit, day });
}

/** Whether the actor may approve and send this unit's report: never a clerk. */
export function refusalToSubmit(
  actor: Actor,
  unit: PlacedUnit,
  day: IsoDate,
): AccessRefusal | null {
  return refusalToUse('submission.submit', actor, { unit, day });
}

/** Whether a figure is the unit's own or the secretariat's for it (*nhập hộ*), which is marked. */
export const RECORDING_MANNERS = ['own', 'on-behalf'] as const;
export type RecordingManner = (typeof RECORDING_MANNERS)[number];

/** In which manner the actor writes figures of this unit; null when they may not write them. */
export function recordingManner(
  actor: Actor,
  unit: PlacedUnit,
  day: IsoDate,
): RecordingManner | null {
  if (refusalToRecord(actor, unit, day)) return null;
  return ownUnits(actor, day).includes(unit.unitId) ? 'own' : 'on-behalf';
}
