import type { GrantDto, SessionDto, WelcomeDto } from '@tiendo/contract/session';
import { instantOf } from '@tiendo/domain/period';

import type { Actor, ActorGrant } from '../../platform/auth/actor.ts';
import type { NamedUnit } from '../unit/unit.service.ts';

/** Where the product stands when somebody asks who they are. */
export interface Standing {
  readonly names: ReadonlyMap<string, NamedUnit>;
  readonly currentHalfYear: string | null;
  readonly businessNow: Date;
  readonly demo: boolean;
}

/** Who is signed in and what they may do. */
export function presentSession(actor: Actor, standing: Standing): SessionDto {
  const { accountId, username, displayName, office, locale, grants, permissions } = actor;
  return {
    accountId,
    username,
    displayName,
    office,
    locale,
    grants: grants.map((grant) => presentGrant(grant, standing.names)),
    permissions: [...permissions],
    currentHalfYear: standing.currentHalfYear,
    businessNow: instantOf(standing.businessNow.getTime()),
    demo: standing.demo,
  };
}

function presentGrant(grant: ActorGrant, names: Standing['names']): GrantDto {
  const unit = names.get(grant.unitId);
  return {
    ...grant,
    unitCode: unit?.code ?? '',
    unitName: unit?.name ?? '',
    unitShortName: unit?.shortName ?? '',
  };
}

/** Who is here; to a stranger the accounts of the demo, and in real use whether anybody can sign in at all. */
export function presentWelcome(
  businessNow: Date,
  known: Pick<WelcomeDto, 'demo' | 'hasAccounts'> & Partial<WelcomeDto>,
): WelcomeDto {
  return {
    session: null,
    businessNow: instantOf(businessNow.getTime()),
    accounts: [],
    demoPassword: null,
    ...known,
  };
}
