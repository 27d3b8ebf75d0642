import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { SystemClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';

/** Wrong attempts that cost nothing: people mistype. */
const FREE = 5;
const LONGEST_WAIT_MS = 60_000;
const FORGOTTEN_AFTER_MS = 15 * 60_000;

/**
 * Slows down guessing. Counted for each username from each address, so that whoever guesses from
 * elsewhere never locks out the person whose name it is; and in the database, so that several
 * processes count together. Called within a transaction of the owner.
 */
@Injectable()
export class SignInAttempts {
  constructor(
    private readonly transactions: Transactions,
    private readonly systemClock: SystemClock,
  ) {}

  /** @throws AppError `request.too-many` with the seconds to wait */
  async refuseHaste(username: string, address: string): Promise<void> {
    const known = await this.#db
      .selectFrom('sign_in_failure')
      .select(['count', 'last_at'])
      .where('who', '=', keyOf(username, address))
      .executeTakeFirst();
    if (!known || known.count < FREE) return;
    const wait = Math.min(1000 * 2 ** (known.count - FREE), LONGEST_WAIT_MS);
    const left = known.last_at.getTime() + wait - this.systemClock.now().getTime();
    if (left > 0) throw new AppError('request.too-many', { seconds: Math.ceil(left / 1000) });
  }

  /** Two who fail at once are both counted; what is forgotten goes. */
  async failed(username: string, address: string): Promise<void> {
    const now = this.systemClock.now();
    const forgotten = new Date(now.getTime() - FORGOTTEN_AFTER_MS);
    await this.#db.deleteFrom('sign_in_failure').where('last_at', '<=', forgotten).execute();
    await this.#db
      .insertInto('sign_in_failure')
      .values({ who: keyOf(username, address), count: 1, last_at: now })
      .onConflict((conflict) =>
        conflict
          .column('who')
          .doUpdateSet({ count: sql<number>`sign_in_failure.count + 1`, last_at: now }),
      )
      .execute();
  }

  async succeeded(username: string, address: string): Promise<void> {
    await this.#db
      .deleteFrom('sign_in_failure')
      .where('who', '=', keyOf(username, address))
      .execute();
  }

  get #db() {
    return this.transactions.current<'sign_in_failure'>();
  }
}

const keyOf = (username: string, address: string): Buffer =>
  createHash('sha256').update(`${username} ${address}`).digest();
