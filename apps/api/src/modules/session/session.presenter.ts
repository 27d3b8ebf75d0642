import type { GrantDto, SessionDto, WelcomeDto } from '@tiendo/contract/session';
import type { UnitDto } from '@tiendo/contract/unit';
import { instantOf } from '@tiendo/domain/period';

import type { Actor, ActorGrant } from '../../platform/auth/actor.ts';

/** Where the product stands when somebody asks who they are. */
export interface Standing {
  readonly units: readonly UnitDto[];
  readonly reportingKinds: ReadonlySet<string>;
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
    grants: grants.map((grant) => presentGrant(grant, standing)),
    permissions: [...permissions],
    currentHalfYear: standing.currentHalfYear,
    businessNow: instantOf(standing.businessNow.getTime()),
    demo: standing.demo,
  };
}

function presentGrant(grant: ActorGrant, { units, reportingKinds }: Standing): GrantDto {
  const unit = units.find(({ id }) => id === grant.unitId);
  return {
    ...grant,
    unitCode: unit?.code ?? '',
    unitName: unit?.name ?? '',
    unitShortName: unit?.shortName ?? '',
    unitReports: unit !== undefined && reportingKinds.has(unit.kind),
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
