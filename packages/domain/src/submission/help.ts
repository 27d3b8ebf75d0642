import { type Actor, type PlacedUnit, covers, grantsInForce } from '../access/actor.ts';
import { PERMISSIONS, type Permission } from '../access/permission.ts';
import type { Role } from '../access/role.ts';
import type { IsoDate } from '../period/iso-date.ts';
import type { PeriodState } from './closed-period.ts';
import type { MoveRefusal } from './move.ts';
import type { RevisionRefusal } from './revision-kind.ts';
import type { SubmissionState } from './state.ts';

/** What was refused, of whom, and where the report stands. */
export interface Refused {
  readonly refusal: MoveRefusal | RevisionRefusal;
  /** The right that was asked for. */
  readonly permission: Permission;
  readonly state: SubmissionState;
  readonly period: PeriodState;
}

/** The right that somebody else could use where the asker was refused. */
export interface Help {
  readonly permission: Permission;
  /** Who may hold it, those to be asked first first. */
  readonly roles: readonly Role[];
}

/**
 * Who can help with a refusal; null where the asker can put it right alone, and where nothing may be told.
 * Who holds the right already need not ask, but never accepts their own: another one does.
 */
export function helpWith(
  refused: Refused,
  asker: { readonly actor: Actor; readonly unit: PlacedUnit; readonly day: IsoDate },
): Help | null {
  const permission = permissionThatHelps(refused);
  if (permission === null) return null;
  const roles: readonly Role[] = PERMISSIONS[permission];
  if (refused.refusal === 'own-entry') return { permission, roles };
  const holds = grantsInForce(asker.actor, asker.day).some(
    (grant) => roles.includes(grant.role) && covers(grant, asker.unit),
  );
  return holds ? null : { permission, roles };
}

function permissionThatHelps({ refusal, permission, state, period }: Refused): Permission | null {
  switch (refusal) {
    case 'other-unit':
    case 'role':
      return permission;
    case 'own-entry':
      return 'submission.accept';
    case 'period-closed':
      return period === 'planned' ? 'period.configure' : 'submission.reopen';
    case 'locked':
    case 'corrections-closed':
      return 'submission.reopen';
    case 'extension-requested':
      return 'submission.extend';
    case 'wrong-state':
      return permissionThatMovesOn(state);
    case 'unit-not-visible':
    case 'draft-not-visible':
    case 'blocking-cells':
    case 'reason-missing':
    case 'authority-missing':
    case 'extension-exhausted':
    case 'extension-not-requested':
    case 'extension-not-granted':
    case 'extension-in-use':
    case 'extension-not-later':
    case 'extension-past':
    case 'extension-too-late':
    case 'kind-not-open':
    case 'not-an-estimate':
    case 'not-official':
    case 'already-reported':
    case 'nothing-to-correct':
      return null;
    default:
      return refusal satisfies never;
  }
}

/** Whose turn it is with a report. */
function permissionThatMovesOn(state: SubmissionState): Permission {
  switch (state) {
    case 'draft':
    case 'unit-review':
    case 'returned':
    case 'reopened':
      return 'submission.submit';
    case 'submitted':
    case 'under-review':
      return 'submission.review';
    case 'accepted':
    case 'locked':
      return 'submission.reopen';
    default:
      return state satisfies never;
  }
}
