import { Injectable } from '@nestjs/common';

import { Transactions } from '../../platform/database/transactions.ts';

/** Accounts, for signing in. The application role cannot read them: it is the owner who asks. */
@Injectable()
export class SessionRepository {
  constructor(private readonly transactions: Transactions) {}

  get #db() {
    return this.transactions.current<'account' | 'role_grant'>();
  }

  account(username: string) {
    return this.#db
      .selectFrom('account')
      .select(['id', 'password_hash as passwordHash'])
      .where('username', '=', username)
      .where('disabled_at', 'is', null)
      .executeTakeFirst();
  }

  /** Whether anybody can sign in: a database that was made for real use begins without. */
  async hasAny(): Promise<boolean> {
    const row = await this.#db.selectFrom('account').select('id').limit(1).executeTakeFirst();
    return row !== undefined;
  }

  /** Everybody who may sign in on a day, each with one of their roles. */
  accountsOn(day: string) {
    return this.#db
      .selectFrom('account')
      .innerJoin('role_grant', 'role_grant.account_id', 'account.id')
      .distinctOn('account.username')
      .select([
        'account.username',
        'account.display_name as displayName',
        'account.office',
        'role_grant.role',
      ])
      .where('account.disabled_at', 'is', null)
      .where('role_grant.valid_from', '<=', day)
      .where((eb) =>
        eb.or([eb('role_grant.valid_to', 'is', null), eb('role_grant.valid_to', '>=', day)]),
      )
      .orderBy('account.username')
      .orderBy('role_grant.role')
      .execute();
  }
}
