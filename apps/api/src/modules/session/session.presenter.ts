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

/** What the sign-in page shows to anybody: in real use the hour, and whether anybody can sign in at all. */
export function presentWelcome(
  { businessNow, hasAccounts }: { readonly businessNow: Date; readonly hasAccounts: boolean },
  demo: { readonly accounts: WelcomeDto['accounts']; readonly password: string } | null,
): WelcomeDto {
  return {
    demo: demo !== null,
    businessNow: instantOf(businessNow.getTime()),
    hasAccounts,
    accounts: demo?.accounts ?? [],
    demoPassword: demo?.password ?? null,
  };
}
