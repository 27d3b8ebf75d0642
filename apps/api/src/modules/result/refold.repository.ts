import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { HalfYear } from '@tiendo/domain/period';

import { Transactions } from '../../platform/database/transactions.ts';
import type { AboveRow, Total } from './refold.ts';
import type { AskedRow, PastRow, SheetRow } from './result.repository.ts';
import { TALLY_COLUMNS, type TallyRow, rowOfTally } from './tally-rows.ts';

/** A stored total, to compare with one folded anew. */
export type StoredTotalRow = TallyRow & {
  readonly unit_id: string;
  readonly indicator_id: string;
  readonly fold: string | null;
  readonly assessment: string | null;
};

/** Reads and writes the results of whole half-years at once. Only the owner of the schema may. */
@Injectable()
export class RefoldRepository {
  readonly #transactions: Transactions;

  constructor(transactions: Transactions) {
    this.#transactions = transactions;
  }

  /** Every half-year there is, oldest first: a later one leans on those before it. */
  async periods(): Promise<readonly HalfYear[]> {
    const { rows } = await sql<{ half_year: HalfYear }>`
      select half_year from period order by half_year`.execute(this.#transactions.current());
    return rows.map((row) => row.half_year);
  }

  above(period: HalfYear): Promise<AboveRow[]> {
    return this.#transactions
      .current<'unit_ancestry'>()
      .selectFrom('unit_ancestry')
      .where('half_year', '=', period)
      .where('basis', '=', 'as-was')
      .where('depth', '>', 0)
      .select(['unit_id', 'ancestor_id'])
      .execute();
  }

  async asked(period: HalfYear): Promise<readonly AskedRow[]> {
    const { rows } = await sql<AskedRow>`
      select ancestor_id, unit_kind, count(*)::integer as units from unit_ancestry
      where half_year = ${period} and basis = 'as-was' and depth > 0
      group by ancestor_id, unit_kind`.execute(this.#transactions.current());
    return rows;
  }

  async past(
    earlier: readonly HalfYear[],
    indicators: readonly string[],
  ): Promise<readonly PastRow[]> {
    return this.#transactions
      .current<'result'>()
      .selectFrom('result')
      .where('basis', '=', 'as-was')
      .where(sql<boolean>`half_year = any(${earlier}::text[])`)
      .where(sql<boolean>`indicator_id = any(${indicators}::uuid[])`)
      .select(['unit_id', 'indicator_id', 'half_year', 'reported', 'total', 'baseline_total'])
      .execute();
  }

  async clear(period: HalfYear): Promise<void> {
    const db = this.#transactions.current<'result' | 'result_sheet'>();
    await db
      .deleteFrom('result_sheet')
      .where('half_year', '=', period)
      .where('basis', '=', 'as-was')
      .execute();
    await db
      .deleteFrom('result')
      .where('half_year', '=', period)
      .where('basis', '=', 'as-was')
      .execute();
  }

  async putSheets(period: HalfYear, sheets: readonly SheetRow[]): Promise<void> {
    await sql`
      insert into result_sheet (half_year, basis, unit_id, cells, contributions, rule, as_of)
      select ${period}, 'as-was', s.* from unnest(
        ${sheets.map((s) => s.unitId)}::uuid[], ${sheets.map((s) => s.cells)}::text[]::json[],
        ${sheets.map((s) => s.contributions)}::text[]::json[], ${sheets.map((s) => s.rule)}::text[],
        ${sheets.map((s) => s.asOf.toISOString())}::timestamptz[]) as s`.execute(
      this.#transactions.current(),
    );
  }

  async putTotals(period: HalfYear, totals: readonly Total[]): Promise<void> {
    if (totals.length === 0) return;
    const rows = totals.map((total) => ({
      half_year: period,
      basis: 'as-was',
      unit_id: total.unitId,
      indicator_id: total.indicatorId,
      ...rowOfTally(total.tally),
      fold: total.fold && total.fold.toFixed(),
      assessment: total.assessment,
    }));
    const columns = sql.join(
      ['half_year', 'basis', 'unit_id', 'indicator_id', ...TALLY_COLUMNS, 'fold', 'assessment'].map(
        (column) => sql.ref(column),
      ),
    );
    await sql`
      insert into result (${columns})
      select ${columns} from json_populate_recordset(null::result, ${JSON.stringify(rows)}::json)`.execute(
      this.#transactions.current(),
    );
  }

  /** Counts one change for every unit of the half-year: what anybody has read may be another now. */
  async stampAll(period: HalfYear): Promise<void> {
    await sql`
      insert into revision_stamp as s (half_year, unit_id, working, submitted)
      select half_year, unit_id, 1, 1 from unit_ancestry
      where half_year = ${period} and basis = 'as-was' and depth = 0
      order by unit_id
      on conflict (half_year, unit_id) do update set working = s.working + 1, submitted = s.submitted + 1`.execute(
      this.#transactions.current(),
    );
  }

  storedSheets(period: HalfYear) {
    return this.#transactions
      .current<'result_sheet'>()
      .selectFrom('result_sheet')
      .where('half_year', '=', period)
      .where('basis', '=', 'as-was')
      .select(['unit_id', 'cells', 'contributions', 'rule'])
      .execute();
  }

  storedTotals(period: HalfYear): Promise<StoredTotalRow[]> {
    return this.#transactions
      .current<'result'>()
      .selectFrom('result')
      .where('half_year', '=', period)
      .where('basis', '=', 'as-was')
      .select(['unit_id', 'indicator_id', 'fold', 'assessment', ...TALLY_COLUMNS])
      .execute();
  }

  /** Cells whose pointers do not stand on their newest revision, or on their newest sent one. */
  async strayPointers() {
    const { rows } = await sql<{ half_year: HalfYear; unit_id: string; indicator_id: string }>`
      select f.half_year, f.unit_id, f.indicator_id from figure f
      cross join lateral (
        select max(r.number) as newest, max(r.number) filter (where r.sent_at is not null) as sent
        from figure_revision r
        where r.unit_id = f.unit_id and r.half_year = f.half_year and r.indicator_id = f.indicator_id) n
      left join figure_revision w on w.id = f.working_id
      left join figure_revision s on s.id = f.submitted_id
      where w.number is distinct from n.newest or s.number is distinct from n.sent`.execute(
      this.#transactions.current(),
    );
    return rows;
  }
}
