import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { SystemClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';

const FORGOTTEN_AFTER_MS = 15 * 60_000;

interface Limit {
  /** Wrong attempts that cost nothing: people mistype. */
  readonly free: number;
  readonly longestWaitMs: number;
}

/** Of one username from one address. */
const OF_A_NAME: Limit = { free: 5, longestWaitMs: 60_000 };

/**
 * Of one address, whatever the usernames, in a quarter of an hour. A whole office may stand behind it:
 * twenty people who mistype once are not slowed down, and one who guesses keeps the others waiting for
 * seconds only.
 */
const OF_AN_ADDRESS: Limit = { free: 30, longestWaitMs: 10_000 };

/** A try that counts as wrong until it is known to be right. */
export interface Claim {
  readonly name: Buffer;
  readonly address: Buffer;
}

/**
 * Slows down guessing. Counted for each username from each address, so that whoever guesses from
 * elsewhere never locks out the person whose name it is; more loosely for each address, for who tries
 * one password on many names; and in the database, so that several processes count together. Called
 * within a transaction of the owner.
 */
@Injectable()
export class SignInAttempts {
  constructor(
    private readonly transactions: Transactions,
    private readonly systemClock: SystemClock,
  ) {}

  /**
   * Counts a try before it is made: however many come at once, no more are made than are free.
   * @throws AppError `request.too-many` with the seconds to wait; then nothing is counted
   */
  async claim(username: string, address: string): Promise<Claim> {
    await this.#oneByOne(address);
    const now = this.systemClock.now();
    const quarter = Math.floor(now.getTime() / FORGOTTEN_AFTER_MS);
    const claim = {
      name: digest(`${username} ${address}`),
      // No username begins with NUL, so neither is taken for the other.
      address: digest(`\u0000${quarter} ${address}`),
    };
    await this.#forget(now);
    await this.#refuseHaste(claim, now);
    await this.#count(claim, now);
    return claim;
  }

  /** The password was right: nothing is held against the name here, nor this try against the address. */
  async succeeded({ name, address }: Claim): Promise<void> {
    await this.#db.deleteFrom('sign_in_failure').where('who', '=', name).execute();
    await this.#takeOff(address);
  }

  /** The try was not made after all. */
  async giveBack({ name, address }: Claim): Promise<void> {
    await this.#takeOff(name);
    await this.#takeOff(address);
  }

  /** Whoever claims from the same address waits for the end of this transaction. */
  async #oneByOne(address: string): Promise<void> {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`sign-in ${address}`}, 0))`.execute(
      this.#db,
    );
  }

  /** What another transaction is at is left to it. */
  async #forget(now: Date): Promise<void> {
    const forgotten = new Date(now.getTime() - FORGOTTEN_AFTER_MS);
    await this.#db
      .deleteFrom('sign_in_failure')
      .where('who', 'in', (old) =>
        old
          .selectFrom('sign_in_failure')
          .select('who')
          .where('last_at', '<=', forgotten)
          .forUpdate()
          .skipLocked(),
      )
      .execute();
  }

  async #refuseHaste({ name, address }: Claim, now: Date): Promise<void> {
    const known = await this.#db
      .selectFrom('sign_in_failure')
      .select(['who', 'count', 'last_at'])
      .where('who', 'in', [name, address])
      .execute();
    const waits = known.map(({ who, count, last_at }) => {
      const limit = name.equals(who) ? OF_A_NAME : OF_AN_ADDRESS;
      return last_at.getTime() + waitAfter(count, limit) - now.getTime();
    });
    const left = Math.max(0, ...waits);
    if (left > 0) throw new AppError('request.too-many', { seconds: Math.ceil(left / 1000) });
  }

  async #count({ name, address }: Claim, now: Date): Promise<void> {
    await this.#db
      .insertInto('sign_in_failure')
      .values([name, address].map((who) => ({ who, count: 1, last_at: now })))
      .onConflict((conflict) =>
        conflict
          .column('who')
          .doUpdateSet({ count: sql<number>`sign_in_failure.count + 1`, last_at: now }),
      )
      .execute();
  }

  async #takeOff(who: Buffer): Promise<void> {
    await this.#db
      .updateTable('sign_in_failure')
      .set((row) => ({ count: row('count', '-', 1) }))
      .where('who', '=', who)
      .where('count', '>', 0)
      .execute();
  }

  get #db() {
    return this.transactions.current<'sign_in_failure'>();
  }
}

/** A second after the last free try, then twice as long each time. */
function waitAfter(count: number, { free, longestWaitMs }: Limit): number {
  return count < free ? 0 : Math.min(1000 * 2 ** (count - free), longestWaitMs);
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
