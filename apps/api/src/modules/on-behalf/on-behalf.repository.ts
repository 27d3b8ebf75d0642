import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { Transactions } from '../../platform/database/transactions.ts';

/** The report that the secretariat enters for. */
export interface OnBehalfPlace {
  readonly halfYear: string;
  readonly unitId: string;
}

/** Who said on what ground that the secretariat enters, and how often the report had been sent then. */
export interface OpeningRow {
  readonly sendings: number;
  readonly ground: string;
  readonly opened_by_name: string;
  readonly office: string;
  readonly business_at: Date;
}

/** An opening about to be kept. */
export interface NewOpening extends OnBehalfPlace {
  readonly sendings: number;
  readonly ground: string;
  readonly by: { readonly id: string; readonly name: string; readonly office: string };
  readonly at: Date;
}

/** Where entering on behalf of units was opened. Row scope shows own and overseen units. */
@Injectable()
export class OnBehalfRepository {
  constructor(private readonly transactions: Transactions) {}

  /** The last opening, whether it still holds or not; null when there was none. */
  async last({ halfYear, unitId }: OnBehalfPlace): Promise<OpeningRow | null> {
    const row = await this.transactions
      .current<'on_behalf_opening'>()
      .selectFrom('on_behalf_opening')
      .where('half_year', '=', halfYear)
      .where('unit_id', '=', unitId)
      .select(['sendings', 'ground', 'opened_by_name', 'office', 'business_at'])
      .orderBy('sendings', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row ?? null;
  }

  /** Its caller holds the report, and no opening holds. */
  async append({ halfYear, unitId, sendings, ground, by, at }: NewOpening): Promise<void> {
    await this.transactions
      .current<'on_behalf_opening'>()
      .insertInto('on_behalf_opening')
      .values({
        half_year: halfYear,
        unit_id: unitId,
        sendings,
        ground,
        opened_by: by.id,
        opened_by_name: by.name,
        office: by.office,
        business_at: at,
      })
      .execute();
  }

  /** Indicators whose cells the unit is writing itself. Refused by the database unless the asker enters there. */
  async keptByUnit({ halfYear, unitId }: OnBehalfPlace): Promise<ReadonlySet<string>> {
    const { rows } = await sql<{ indicator_id: string }>`
      select tiendo_cells_kept_by_unit(${halfYear}, ${unitId}::uuid) as indicator_id`.execute(
      this.transactions.current(),
    );
    return new Set(rows.map((row) => row.indicator_id));
  }
}
