import { Injectable } from '@nestjs/common';

import { Transactions } from '../../platform/database/transactions.ts';

/** Areas of work that indicators are grouped by. */
@Injectable()
export class AreaRepository {
  constructor(private readonly transactions: Transactions) {}

  get #db() {
    return this.transactions.current<'area'>();
  }

  list(after: readonly [displayOrder: number, id: string] | null, limit: number) {
    const areas = this.#db
      .selectFrom('area')
      .select(['id', 'code', 'block', 'name', 'name_en as nameEn', 'display_order as displayOrder'])
      .orderBy('display_order')
      .orderBy('id')
      .limit(limit);
    if (!after) return areas.execute();
    const [displayOrder, id] = after;
    return areas
      .where((eb) => eb(eb.refTuple('display_order', 'id'), '>', eb.tuple(displayOrder, id)))
      .execute();
  }
}
