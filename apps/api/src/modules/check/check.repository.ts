import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { Transactions } from '../../platform/database/transactions.ts';

/** How comparable values of the units beside one are spread, for one indicator. */
export interface SpreadRow {
  readonly indicator_id: string;
  readonly units: number;
  readonly median: string;
  readonly deviation: string;
  readonly mean_deviation: string;
}

/** The setting as a whole, ready to be put. */
export interface NewSetting {
  readonly version: number;
  readonly name: string;
  readonly at: Date;
  /** The day of business, on which the role has to hold. */
  readonly day: string;
  readonly thresholds: readonly {
    readonly rule: string;
    readonly indicator_id: string | null;
    readonly value: string | null;
  }[];
}

/** Where the soft checks begin, and what they hold a unit against. */
@Injectable()
export class CheckRepository {
  constructor(private readonly transactions: Transactions) {}

  setting() {
    return this.transactions
      .current<'check_setting'>()
      .selectFrom('check_setting')
      .select(['version', 'changed_by', 'changed_at'])
      .executeTakeFirstOrThrow();
  }

  thresholds() {
    return this.transactions
      .current<'check_threshold'>()
      .selectFrom('check_threshold')
      .select(['rule', 'indicator_id', 'value'])
      .orderBy('indicator_id')
      .orderBy('rule')
      .execute();
  }

  /** The new version; null when another one stands. The database lets the secretariat alone. */
  async put({ version, name, at, day, thresholds }: NewSetting): Promise<number | null> {
    const { rows } = await sql<{ version: number | null }>`
      select tiendo_put_checks(${version}, ${name}, ${at}, ${day}::date, ${JSON.stringify(thresholds)}::jsonb) as version`.execute(
      this.transactions.current(),
    );
    return rows[0]?.version ?? null;
  }

  /** Ids of indicators among those given that exist. */
  async known(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.transactions
      .current<'indicator'>()
      .selectFrom('indicator')
      .select('id')
      .where(sql<boolean>`id = any(${ids}::uuid[])`)
      .execute();
    return new Set(rows.map(({ id }) => id));
  }

  /** From five units on: the middle and the spread, never what one of them sent. */
  async spread(
    place: { readonly halfYear: string; readonly unitId: string },
    compared: { readonly inPercent: readonly string[]; readonly asTheyAre: readonly string[] },
  ): Promise<readonly SpreadRow[]> {
    const { rows } = await sql<SpreadRow>`
      select indicator_id, units, median, deviation, mean_deviation
      from tiendo_peer_spread(${place.halfYear}, ${place.unitId}::uuid, ${compared.inPercent}::uuid[], ${compared.asTheyAre}::uuid[])`.execute(
      this.transactions.current(),
    );
    return rows;
  }
}
