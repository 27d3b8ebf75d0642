import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { Transactions } from '../../platform/database/transactions.ts';

/** Contents that no row may name: on their way to one, left by one, or being taken away. */
@Injectable()
export class FileClaimRepository {
  constructor(private readonly transactions: Transactions) {}

  get #db() {
    return this.transactions.current<'file_claim'>();
  }

  /** Nobody else claims this content or begins to take it away until the transaction ends. */
  async hold(hash: string): Promise<void> {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`file ${hash}`}, 0))`.execute(
      this.#db,
    );
  }

  async isGoing(hash: string): Promise<boolean> {
    const going = this.#db.selectFrom('file_claim').select('id').where('hash', '=', hash);
    return (await going.where('removing', '=', true).executeTakeFirst()) !== undefined;
  }

  /** The id of the claim, which is looked at after that many seconds. */
  async claim(hash: string, dueIn: number, removing = false): Promise<string> {
    const due_at = sql<Date>`now() + make_interval(secs => ${dueIn})`;
    const claim = this.#db.insertInto('file_claim').values({ hash, removing, due_at });
    return (await claim.returning('id').executeTakeFirstOrThrow()).id;
  }

  /** False where the claim had run out and is no more. */
  async settle(id: string): Promise<boolean> {
    const settled = this.#db.deleteFrom('file_claim').where('id', '=', id).returning('id');
    return (await settled.executeTakeFirst()) !== undefined;
  }

  async release(id: string): Promise<void> {
    const due_at = sql<Date>`now()`;
    await this.#db.updateTable('file_claim').set({ due_at }).where('id', '=', id).execute();
  }

  /** Contents that were claimed for longer than anybody takes to name them, longest first. */
  async due(limit: number): Promise<readonly string[]> {
    const { rows } = await sql<{ hash: string }>`
      select hash from file_claim where due_at <= now() group by hash order by min(due_at) limit ${limit}`.execute(
      this.#db,
    );
    return rows.map(({ hash }) => hash);
  }

  /** Forgets the claims of a content that are due; false where there was none. */
  async expire(hash: string): Promise<boolean> {
    const due = this.#db.deleteFrom('file_claim').where('hash', '=', hash);
    const expired = await due
      .where('due_at', '<=', sql<Date>`now()`)
      .returning('id')
      .execute();
    return expired.length > 0;
  }

  /** Whether a row names the content or somebody is about to. In one question, for one becomes the other. */
  async isWanted(hash: string): Promise<boolean> {
    const { rows } = await sql<{ wanted: boolean }>`
      select exists (select from evidence where hash = ${hash})
        or exists (select from signed_paper where file_hash = ${hash})
        or exists (select from file_claim where hash = ${hash}) as wanted`.execute(this.#db);
    return rows[0]?.wanted ?? true;
  }
}
