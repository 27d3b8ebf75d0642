import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { Reason } from '@tiendo/domain/result';

import { Transactions } from '../../platform/database/transactions.ts';

/** Which results a list asks for, and behind which place in the order it goes on. */
export interface ResultFilter {
  readonly halfYear: string;
  readonly basis: 'as-is' | 'as-was';
  readonly unitId: string | undefined;
  /** The unit itself and those directly below it. */
  readonly parentId: string | undefined;
  readonly indicatorId: string | undefined;
  readonly after: readonly [unitId: string, indicatorId: string] | null;
  readonly limit: number;
}

/** One result as it was packed: a cell of a sheet, or what units below have come to. */
export interface PackedRow {
  readonly unit_id: string;
  readonly indicator_id: string;
  readonly packed: string;
  readonly is_total: boolean;
  readonly as_of: Date | null;
}

/** A competitor for a rank. */
export interface RankRow {
  readonly parent_id: string;
  readonly unit_id: string;
  readonly unit_kind: string;
  readonly indicator_id: string;
  readonly reason: Reason;
  readonly actual: string | null;
  readonly percent_of_plan: string | null;
  readonly target: string | null;
  readonly baseline: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

export interface MissingRow {
  readonly ancestor_id: string;
  readonly unit_id: string;
  readonly indicator_id: string;
}

/** Reads results one by one for those who take them away as rows. */
@Injectable()
export class ResultListRepository {
  constructor(private readonly transactions: Transactions) {}

  /**
   * A page in the order of unit and indicator ids. No more sheets are opened than the page may need:
   * each holds a row at least.
   */
  async page(filter: ResultFilter): Promise<readonly PackedRow[]> {
    const { halfYear, basis, indicatorId, after, limit } = filter;
    const [afterUnit, afterIndicator] = after ?? [null, null];
    const behind = (unit: string, indicator: string) =>
      after === null
        ? sql`true`
        : sql`(${sql.ref(unit)}, ${sql.ref(indicator)}) > (${afterUnit}::uuid, ${afterIndicator}::uuid)`;
    const one = (indicator: string) =>
      indicatorId === undefined ? sql`true` : sql`${sql.ref(indicator)} = ${indicatorId}::uuid`;
    const { rows } = await sql<PackedRow>`
      with sheets as (
        select s.unit_id, s.cells, s.as_of from result_sheet s
        where s.half_year = ${halfYear} and s.basis = ${basis} and ${inScope('s', filter)}
          and (${afterUnit}::uuid is null or s.unit_id >= ${afterUnit}::uuid)
        order by s.unit_id limit ${limit + 1}
      ), cells as (
        select s.unit_id, c.key::uuid as indicator_id, c.value::text as packed, false as is_total, s.as_of
        from sheets s cross join lateral json_each(s.cells) c
      ), totals as (
        select r.unit_id, r.indicator_id, r.assessment::text as packed, true as is_total, null::timestamptz as as_of
        from result r
        where r.half_year = ${halfYear} and r.basis = ${basis} and r.assessment is not null
          and ${inScope('r', filter)} and ${behind('r.unit_id', 'r.indicator_id')} and ${one('r.indicator_id')}
        order by r.unit_id, r.indicator_id limit ${limit}
      )
      select * from (
        select * from cells where ${behind('cells.unit_id', 'cells.indicator_id')} and ${one('cells.indicator_id')}
        union all select * from totals) rows
      order by unit_id, indicator_id limit ${limit}`.execute(this.transactions.current());
    return rows;
  }

  /** What the units beside those named are ranked by, where the asker oversees them all. */
  async beside(
    place: { readonly halfYear: string; readonly basis: string },
    units: readonly string[],
    indicators: readonly string[],
  ): Promise<readonly RankRow[]> {
    const { halfYear, basis } = place;
    const { rows } = await sql<RankRow>`
      select d.ancestor_id as parent_id, d.unit_id, d.unit_kind, c.key as indicator_id,
        c.value ->> 'reason' as reason, c.value ->> 'actual' as actual,
        c.value ->> 'percentOfPlan' as percent_of_plan, c.value ->> 'target' as target,
        c.value ->> 'baseline' as baseline, c.value ->> 'numerator' as numerator,
        c.value ->> 'denominator' as denominator
      from unit_ancestry d
      join result_sheet s on s.half_year = d.half_year and s.basis = d.basis and s.unit_id = d.unit_id
      cross join lateral json_each(s.cells) c
      where d.half_year = ${halfYear} and d.basis = ${basis} and d.depth = 1
        and d.ancestor_id in (select a.ancestor_id from unit_ancestry a where a.half_year = ${halfYear}
          and a.basis = ${basis} and a.depth = 1 and a.unit_id = any (${units}::uuid[])
          and tiendo_oversees(a.half_year, a.ancestor_id))
        and c.key = any (${indicators}::text[])`.execute(this.transactions.current());
    return rows;
  }

  /** The units asked below each total that left it blank or never sent, in the order of their ids. */
  async missing(
    place: { readonly halfYear: string; readonly basis: string },
    totals: readonly {
      readonly unitId: string;
      readonly indicatorId: string;
      readonly kind: string;
    }[],
  ): Promise<readonly MissingRow[]> {
    const { halfYear, basis } = place;
    const { rows } = await sql<MissingRow>`
      select d.ancestor_id, d.unit_id, t.indicator_id
      from unnest(${totals.map((t) => t.unitId)}::uuid[], ${totals.map((t) => t.indicatorId)}::uuid[],
        ${totals.map((t) => t.kind)}::text[]) as t (ancestor_id, indicator_id, unit_kind)
      join unit_ancestry d on d.half_year = ${halfYear} and d.basis = ${basis} and d.ancestor_id = t.ancestor_id
        and d.depth > 0 and d.unit_kind = t.unit_kind
      left join result_sheet s on s.half_year = d.half_year and s.basis = d.basis and s.unit_id = d.unit_id
      where coalesce(s.cells -> t.indicator_id::text ->> 'state', 'not-reported') = 'not-reported'
      order by d.unit_id`.execute(this.transactions.current());
    return rows;
  }

  /** The unit and those above it in a half-year; empty when it did not stand in it. */
  async line(halfYear: string, unitId: string): Promise<readonly string[]> {
    const rows = await this.transactions
      .current<'unit_ancestry'>()
      .selectFrom('unit_ancestry')
      .where('half_year', '=', halfYear)
      .where('basis', '=', 'as-was')
      .where('unit_id', '=', unitId)
      .select('ancestor_id')
      .orderBy('depth')
      .execute();
    return rows.map((row) => row.ancestor_id);
  }
}

function inScope(alias: string, { halfYear, basis, unitId, parentId }: ResultFilter) {
  const unit = sql.ref(`${alias}.unit_id`);
  const below = sql`${unit} in (select a.unit_id from unit_ancestry a where a.half_year = ${halfYear}
    and a.basis = ${basis} and a.ancestor_id = ${parentId ?? null}::uuid and a.depth <= 1)`;
  return sql`${unitId === undefined ? sql`true` : sql`${unit} = ${unitId}::uuid`}
    and ${parentId === undefined ? sql`true` : below}`;
}
