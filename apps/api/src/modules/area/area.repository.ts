import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { NarrativeAudience } from '@tiendo/domain/narrative';

import { Transactions } from '../../platform/database/transactions.ts';

interface AreaRow {
  readonly id: string;
  readonly code: string;
  readonly block: 'A' | 'B';
  readonly name: string;
  readonly nameEn: string;
  readonly displayOrder: number;
}

/** An area with who reads of it unless somebody chooses. */
export interface ReportedArea extends AreaRow {
  readonly audience: NarrativeAudience;
}

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

  /** Areas of work that a kind of unit reports on in a half-year, in display order. */
  async reportedOn(halfYear: string, unit: { readonly id: string; readonly kind: string }) {
    const { rows } = await sql<ReportedArea>`
      select a.id, a.code, a.block, a.name, a.name_en as "nameEn", a.display_order as "displayOrder",
        a.narrative_audience as audience from area a
      where exists (select 1 from indicator_version i where i.area_id = a.id
        and i.valid_from <= tiendo_cut_off(${halfYear}) and (i.valid_to is null or i.valid_to >= tiendo_cut_off(${halfYear}))
        and (i.reporter_unit_id = ${unit.id}::uuid or i.reporter_unit_id is null and i.reporter_unit_kind = ${unit.kind}))
      order by a.display_order, a.id`.execute(this.transactions.current());
    return rows;
  }
}
