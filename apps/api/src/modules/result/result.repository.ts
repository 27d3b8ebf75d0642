import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { TotalCell } from '@tiendo/contract/result';
import type { HalfYear } from '@tiendo/domain/period';

import { Transactions } from '../../platform/database/transactions.ts';
import { type Delta, type TallyRow, rowOfTally } from './tally-rows.ts';

/** A row above one's own unit as the functions hand it back. */
export type AncestorRow = TallyRow & { readonly unit_id: string; readonly indicator_id: string };

export interface AncestorTargetRow {
  readonly unit_id: string;
  readonly indicator_id: string;
  readonly value: string | null;
  readonly grade: 'average' | 'fair' | 'good' | 'poor' | null;
  readonly baseline: string | null;
  readonly first_half: string | null;
  readonly stretch: string | null;
  readonly number: number;
}

export interface AskedRow {
  readonly ancestor_id: string;
  readonly unit_kind: string;
  readonly units: number;
}

export interface FoldRow {
  readonly unit_id: string;
  readonly indicator_id: string;
  readonly value: string;
  readonly at: string;
}

export interface PastRow {
  readonly unit_id: string;
  readonly indicator_id: string;
  readonly half_year: string;
  readonly reported: number;
  readonly total: string;
  readonly baseline_total: string;
}

/** What is written above a unit: its judgement and what folds, beside the tally. */
export interface AssessmentRow {
  readonly unitId: string;
  readonly indicatorId: string;
  readonly assessment: TotalCell;
  readonly fold: string | null;
}

/** The sheet of one unit as it is stored. */
export interface SheetRow {
  readonly unitId: string;
  readonly cells: string;
  readonly contributions: string;
  readonly rule: string;
  readonly asOf: Date;
}

/** Who writes: one unit for one half-year. */
export interface Place {
  readonly period: HalfYear;
  readonly unitId: string;
}

/** Writes a unit's own sheet, and through the functions of the database its share of what stands above. */
@Injectable()
export class ResultRepository {
  readonly #transactions: Transactions;

  constructor(transactions: Transactions) {
    this.#transactions = transactions;
  }

  /** What the unit added so far, held until the transaction ends; null when it has no sheet. */
  async lockContributions({ period, unitId }: Place): Promise<string | null> {
    const row = await this.#transactions
      .current<'result_sheet'>()
      .selectFrom('result_sheet')
      .where('half_year', '=', period)
      .where('basis', '=', 'as-was')
      .where('unit_id', '=', unitId)
      .select('contributions')
      .forUpdate()
      .executeTakeFirst();
    return row?.contributions ?? null;
  }

  async putSheet(period: HalfYear, sheet: SheetRow): Promise<void> {
    const { unitId, cells, contributions, rule, asOf } = sheet;
    const written = { cells, contributions, rule, as_of: asOf };
    await this.#transactions
      .current<'result_sheet'>()
      .insertInto('result_sheet')
      .values({ half_year: period, basis: 'as-was', unit_id: unitId, ...written })
      .onConflict((conflict) =>
        conflict
          .columns(['half_year', 'basis', 'unit_id'])
          .doUpdateSet({ ...written, written_at: sql<Date>`now()` }),
      )
      .execute();
  }

  /** Adds to every unit above and holds those rows, in the order indicator, then leaf to root. */
  async addToAncestors({ period, unitId }: Place, deltas: readonly Delta[]) {
    const json = JSON.stringify(
      deltas.map((delta) => ({ indicator_id: delta.indicatorId, ...rowOfTally(delta.tally) })),
    );
    const { rows } = await sql<AncestorRow>`
      select * from tiendo_add_to_ancestors(${period}, 'as-was', ${unitId}::uuid, ${json}::jsonb)`.execute(
      this.#transactions.current(),
    );
    return rows;
  }

  /** The rows above, held, when only what they are measured by has changed. */
  async lockAncestors({ period, unitId }: Place, indicators: readonly string[]) {
    const { rows } = await sql<AncestorRow>`
      select * from tiendo_lock_ancestors(${period}, 'as-was', ${unitId}::uuid, ${indicators}::uuid[])`.execute(
      this.#transactions.current(),
    );
    return rows;
  }

  async ancestorTargets({ period, unitId }: Place): Promise<readonly AncestorTargetRow[]> {
    const { rows } = await sql<AncestorTargetRow>`
      select * from tiendo_ancestor_targets(${period}, 'as-was', ${unitId}::uuid)`.execute(
      this.#transactions.current(),
    );
    return rows;
  }

  /** How many units of each kind stand below each unit above this one. */
  async unitsAsked({ period, unitId }: Place): Promise<readonly AskedRow[]> {
    const { rows } = await sql<AskedRow>`
      select a.ancestor_id, d.unit_kind, count(*)::integer as units
      from unit_ancestry a
      join unit_ancestry d on d.half_year = a.half_year and d.basis = a.basis
        and d.ancestor_id = a.ancestor_id and d.depth > 0
      where a.half_year = ${period} and a.basis = 'as-was' and a.unit_id = ${unitId}::uuid and a.depth > 0
      group by a.ancestor_id, d.unit_kind`.execute(this.#transactions.current());
    return rows;
  }

  /** What the units below report for indicators whose roll-up has no inverse, sheet by sheet. */
  async folds({ period, unitId }: Place, indicators: readonly string[]) {
    const { rows } = await sql<FoldRow>`
      select * from tiendo_ancestor_folds(${period}, 'as-was', ${unitId}::uuid, ${indicators}::uuid[])`.execute(
      this.#transactions.current(),
    );
    return rows;
  }

  async ancestorHistory(
    { period, unitId }: Place,
    indicators: readonly string[],
    earlier: readonly HalfYear[],
  ): Promise<readonly PastRow[]> {
    const { rows } = await sql<PastRow>`
      select * from tiendo_ancestor_history(${period}, 'as-was', ${unitId}::uuid,
        ${indicators}::uuid[], ${earlier}::text[])`.execute(this.#transactions.current());
    return rows;
  }

  async writeAssessments({ period, unitId }: Place, rows: readonly AssessmentRow[]): Promise<void> {
    const json = JSON.stringify(
      rows.map((row) => ({
        unit_id: row.unitId,
        indicator_id: row.indicatorId,
        assessment: row.assessment,
        fold: row.fold,
      })),
    );
    await sql`select tiendo_write_assessments(${period}, 'as-was', ${unitId}::uuid, ${json}::jsonb)`.execute(
      this.#transactions.current(),
    );
  }

  /** Counts a change: of the unit's own drafts, or of what others may read of it too. */
  async stamp({ period, unitId }: Place, submitted: boolean): Promise<void> {
    await sql`select tiendo_stamp(${period}, ${unitId}::uuid, ${submitted})`.execute(
      this.#transactions.current(),
    );
  }

  /** Half-years that lean on this one and exist, oldest first, and whether the unit has a sheet there. */
  async leaning({ unitId }: Place, candidates: readonly HalfYear[]) {
    const { rows } = await sql<{ half_year: HalfYear; has_sheet: boolean }>`
      select p.half_year, s.unit_id is not null as has_sheet
      from period p
      join unit_ancestry a on a.half_year = p.half_year and a.basis = 'as-was'
        and a.unit_id = ${unitId}::uuid and a.depth = 0
      left join result_sheet s on s.half_year = p.half_year and s.basis = 'as-was' and s.unit_id = a.unit_id
      where p.half_year = any(${candidates}::text[])
      order by p.half_year`.execute(this.#transactions.current());
    return rows;
  }
}
