import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { Transactions } from '../database/transactions.ts';

/** A request as its key knows it. */
export interface KeyedRequest {
  readonly accountId: string;
  readonly method: string;
  readonly path: string;
  readonly key: string;
  readonly bodyHash: Buffer;
}

/** What was answered the first time. */
export interface KeptAnswer {
  readonly bodyHash: Buffer;
  readonly status: number;
  readonly etag: string | null;
  readonly text: string;
}

const A_DAY_AGO = sql<Date>`now() - interval '24 hours'`;

/** Keys and answers of changes, in the transaction of the change itself. */
@Injectable()
export class IdempotencyKeys {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Takes the key, or tells what was answered under it. A request with the same key that is still
   * running is waited for. A key without an answer belongs to nobody. Keys of the account older than a day are dropped on the way; the one that
   * is asked for is taken anew, because the statement drops the others only after it took this one.
   */
  async claim(request: KeyedRequest): Promise<KeptAnswer | null> {
    const db = this.transactions.current<'idempotency_key'>();
    const { accountId, method, path, key, bodyHash } = request;
    const taken = await db
      .with('expired', (cte) =>
        cte
          .deleteFrom('idempotency_key')
          .where('account_id', '=', accountId)
          .where('created_at', '<', A_DAY_AGO)
          .where((eb) => eb.not(eb.and({ method, path, key }))),
      )
      .insertInto('idempotency_key')
      .values({ account_id: accountId, method, path, key, body_hash: bodyHash })
      .onConflict((conflict) =>
        conflict
          .columns(['account_id', 'method', 'path', 'key'])
          .doUpdateSet({
            body_hash: bodyHash,
            status: null,
            headers: '{}',
            response: null,
            created_at: sql<Date>`now()`,
          })
          .where((eb) =>
            eb.or([
              eb('idempotency_key.created_at', '<', A_DAY_AGO),
              eb('idempotency_key.status', 'is', null),
            ]),
          ),
      )
      .returning('key')
      .executeTakeFirst();
    return taken ? null : this.#kept(request);
  }

  async #kept({ accountId, method, path, key }: KeyedRequest): Promise<KeptAnswer> {
    const row = await this.transactions
      .current<'idempotency_key'>()
      .selectFrom('idempotency_key')
      .select(['body_hash as bodyHash', 'status', 'headers', 'response'])
      .where('account_id', '=', accountId)
      .where('method', '=', method)
      .where('path', '=', path)
      .where('key', '=', key)
      .executeTakeFirstOrThrow();
    return {
      bodyHash: row.bodyHash,
      status: row.status ?? 200,
      etag: row.headers['etag'] ?? null,
      text: row.response ?? '',
    };
  }

  /** Keeps the answer with the change; both are there or neither. */
  async keep(request: KeyedRequest, answer: Omit<KeptAnswer, 'bodyHash'>): Promise<void> {
    const { accountId, method, path, key } = request;
    await this.transactions
      .current<'idempotency_key'>()
      .updateTable('idempotency_key')
      .set({
        status: answer.status,
        headers: JSON.stringify(answer.etag === null ? {} : { etag: answer.etag }),
        response: answer.text,
      })
      .where('account_id', '=', accountId)
      .where('method', '=', method)
      .where('path', '=', path)
      .where('key', '=', key)
      .execute();
  }
}
