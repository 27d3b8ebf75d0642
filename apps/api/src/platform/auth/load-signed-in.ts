import { type Kysely, sql } from 'kysely';

import type { Database } from '../database/schema.ts';
import type { ActorGrant } from './actor.ts';

/** The account behind a session that holds now, with the grants that are valid on the day. */
export function loadSignedIn(db: Kysely<Database>, tokenHash: Buffer, now: Date, today: string) {
  return db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .select((eb) => [
      'account.id as accountId',
      'account.username',
      'account.display_name as displayName',
      'account.office',
      'account.locale',
      'session.expires_at as expiresAt',
      eb
        .selectFrom('role_grant')
        .select(
          sql<ActorGrant[]>`coalesce(jsonb_agg(jsonb_build_object('role', role, 'unitId', unit_id,
            'validFrom', valid_from, 'validTo', valid_to) order by role, unit_id), '[]')`.as(
            'grants',
          ),
        )
        .whereRef('role_grant.account_id', '=', 'account.id')
        .where('role_grant.valid_from', '<=', today)
        .where((or) => or.or([or('valid_to', 'is', null), or('valid_to', '>=', today)]))
        .$asScalar()
        .$notNull()
        .as('grants'),
    ])
    .where('session.token_hash', '=', tokenHash)
    .where('session.revoked_at', 'is', null)
    .where('session.expires_at', '>', now)
    .where('account.disabled_at', 'is', null)
    .executeTakeFirst();
}
