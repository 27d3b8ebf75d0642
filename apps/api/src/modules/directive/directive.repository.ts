import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { Transactions } from '../../platform/database/transactions.ts';

const COLUMNS = [
  'id',
  'number',
  'issuer',
  'title',
  'issued_on as issuedOn',
  'display_order as displayOrder',
  'source',
] as const;

/** Directives that tasks and remarks refer to. */
@Injectable()
export class DirectiveRepository {
  constructor(private readonly transactions: Transactions) {}

  get #db() {
    return this.transactions.current<'directive'>();
  }

  list(after: readonly [displayOrder: number, id: string] | null, limit: number) {
    const directives = this.#inOrder().limit(limit);
    if (!after) return directives.execute();
    const [displayOrder, id] = after;
    return directives
      .where((eb) => eb(eb.refTuple('display_order', 'id'), '>', eb.tuple(displayOrder, id)))
      .execute();
  }

  byIds(ids: readonly string[]) {
    return this.#inOrder()
      .where('id', '=', sql<string>`any(${ids}::uuid[])`)
      .execute();
  }

  #inOrder() {
    return this.#db.selectFrom('directive').select(COLUMNS).orderBy('display_order').orderBy('id');
  }
}

export type DirectiveRow = Awaited<ReturnType<DirectiveRepository['list']>>[number];
