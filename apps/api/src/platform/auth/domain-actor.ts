import type { Actor as DomainActor, PlacedUnit } from '@tiendo/domain/access';
import { isoDate } from '@tiendo/domain/period';
import { accountId, unitId } from '@tiendo/domain/shared';

import type { Actor } from './actor.ts';

/** The signed-in person as the rules of access read them. */
export function domainActor(actor: Actor): DomainActor {
  return {
    accountId: accountId(actor.accountId),
    displayName: actor.displayName,
    grants: actor.grants.map((grant) => ({
      role: grant.role,
      unitId: unitId(grant.unitId),
      validFrom: isoDate(grant.validFrom),
      validTo: grant.validTo === null ? null : isoDate(grant.validTo),
    })),
  };
}

/** A unit with those above it, nearest first. */
export function placedUnit(id: string, ancestors: readonly string[]): PlacedUnit {
  return { unitId: unitId(id), ancestorIds: ancestors.map(unitId) };
}
