import type { Insertable, Kysely } from 'kysely';

import type { Database } from '../../../src/platform/database/schema.ts';

type Role = Insertable<Database['role_grant']>['role'];

/** The password of every account a test makes. */
export const PASSWORD = 'tiendo-test';

/** `PASSWORD` as it is kept, at a cost that lets a test sign in often. */
const KEPT =
  '$argon2id$v=19$m=64,t=1,p=1$dGllbmRvLXRlc3Qtc2FsdA$Vt7c7eU5BUbO34yLE2QUHPn+vIrBBAJvk5bnCJFPSZk';

/** What a test needs to know about a person it made. */
export interface BuiltAccount {
  readonly id: string;
  readonly username: string;
  readonly grants: readonly { readonly role: Role; readonly unitId: string }[];
}

/** A person with one grant for one unit, or with none. */
export async function anAccount(
  db: Kysely<Database>,
  grant: { readonly role: Role; readonly unitId: string } | null,
  over: Partial<Insertable<Database['account']>> = {},
): Promise<BuiltAccount> {
  const account = await db
    .insertInto('account')
    .values({
      username: `u-${crypto.randomUUID().slice(0, 8)}`,
      display_name: 'Nguyễn Văn A',
      office: 'Cán bộ',
      password_hash: KEPT,
      ...over,
    })
    .returning(['id', 'username'])
    .executeTakeFirstOrThrow();
  if (grant) await aGrant(db, account.id, grant);
  return { ...account, grants: grant ? [grant] : [] };
}

/** One more thing a person may do somewhere. */
export async function aGrant(
  db: Kysely<Database>,
  accountId: string,
  grant: { readonly role: Role; readonly unitId: string },
  validity: { readonly from?: string; readonly to?: string } = {},
): Promise<void> {
  await db
    .insertInto('role_grant')
    .values({
      account_id: accountId,
      role: grant.role,
      unit_id: grant.unitId,
      valid_from: validity.from ?? '2000-01-01',
      valid_to: validity.to ?? null,
    })
    .execute();
}
