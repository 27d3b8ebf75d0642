import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { SubmissionState } from '@tiendo/domain/submission';

import { Transactions } from '../../platform/database/transactions.ts';
import type { IndicatorRow } from '../../rows/indicator-of-row.ts';
import type { WindowRow } from '../../rows/half-year-setting.ts';
import {
  type RevisionRow,
  byRef,
  prefixedRevisionColumns,
  revisionColumns,
} from '../../rows/figure-row.ts';
import type { ReadingRow } from '../../rows/reading-of-row.ts';

/** A cell somebody wants to write, the indicator by id or code. */
export interface WantedCell {
  readonly halfYear: string;
  readonly unitId: string;
  readonly indicator: string;
  readonly accountId: string;
  readonly idempotencyKey: string | null;
}

/** Everything a save is decided on, with the report and the cell held until it is over. */
export type HeldCell = IndicatorRow & {
  readonly period_state: 'closed' | 'open' | 'planned';
  readonly unit_kind: string | null;
  readonly ancestors: readonly string[];
  readonly unit_code: string | null;
  readonly corrections_until: Date | null;
  readonly windows: readonly WindowRow[];
  readonly has_parts: boolean;
  readonly submission_state: SubmissionState | null;
  readonly sendings: number | null;
  readonly version: number | null;
  readonly working_id: string | null;
  readonly submitted_id: string | null;
  /** The revision this account made under this key, on whatever cell. */
  readonly replayed_id: string | null;
};

/** A cell beside the one that is written: its whole, its parts, the other parts of its whole, its own first half. */
export interface NeighbourRow extends ReadingRow {
  readonly indicator_id: string;
  readonly of_which_id: string | null;
  readonly parts_add_up: boolean;
  readonly half_year: string;
}

/** Holds what a save changes and reads what it is checked against. */
@Injectable()
export class FigureHoldRepository {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Holds the report, then the cell, and reads all that a save is decided on: one statement. Null
   * when there is no such half-year or indicator. Who waited here sees the cell as it is now, but
   * not yet the revisions made meanwhile: those are read by the statement after.
   */
  async hold(cell: WantedCell): Promise<HeldCell | null> {
    const { halfYear, unitId, indicator, accountId, idempotencyKey } = cell;
    const year = Number(halfYear.slice(0, 4));
    const { rows } = await sql<HeldCell>`
      with report as (
        select s.state, s.sendings from submission s
        where s.half_year = ${halfYear} and s.unit_id = ${unitId}::uuid for no key update of s
      ), indicator_then as (
        select p.state as period_state, p.scheme_id as period_scheme_id, tiendo_cut_off(p.half_year) as cut_off, i.*
        from period p
        join indicator_version i on ${byRef(indicator)}
          and i.valid_from <= tiendo_cut_off(p.half_year)
          and (i.valid_to is null or i.valid_to >= tiendo_cut_off(p.half_year))
        where p.half_year = ${halfYear}
      ), cell as (
        select f.version, f.working_id, f.submitted_id from figure f
        where f.half_year = ${halfYear} and f.unit_id = ${unitId}::uuid
          and f.indicator_id = (select indicator_id from indicator_then) for no key update of f
      )
      select i.*,
        report.state as submission_state, report.sendings, cell.version, cell.working_id, cell.submitted_id,
        (select a.unit_kind from unit_ancestry a where a.half_year = ${halfYear} and a.basis = 'as-was'
          and a.unit_id = ${unitId}::uuid and a.depth = 0) as unit_kind,
        array(select a.ancestor_id::text from unit_ancestry a where a.half_year = ${halfYear} and a.basis = 'as-was'
          and a.unit_id = ${unitId}::uuid and a.depth > 0 order by a.depth) as ancestors,
        (select coalesce('code:' || v.official_code, 'own:' || v.own_code) from unit_version v
          where v.unit_id = ${unitId}::uuid and v.valid_from <= i.cut_off and (v.valid_to is null or v.valid_to >= i.cut_off)) as unit_code,
        (select d.corrections_until from period_deadline d where d.half_year = ${halfYear} and d.unit_kind =
          (select a.unit_kind from unit_ancestry a where a.half_year = ${halfYear} and a.basis = 'as-was'
            and a.unit_id = ${unitId}::uuid and a.depth = 0)) as corrections_until,
        (select jsonb_agg(jsonb_build_object('half_year', w.half_year, 'scheme_id', w.scheme_id, 'from_date', w.from_date,
            'to_date', w.to_date, 'main', w.scheme_id = i.period_scheme_id))
          from period_window w where w.half_year in (${`${year}-H1`}, ${`${year}-H2`})) as windows,
        exists (select 1 from indicator_version o where o.of_which_id = i.indicator_id) as has_parts,
        (select r.id from figure_revision r where r.recorded_by = ${accountId}::uuid
          and r.idempotency_key = ${idempotencyKey}) as replayed_id,
        ${prefixedRevisionColumns('w')}
      from indicator_then i
      left join report on true
      left join cell on true
      left join figure_revision w on w.id = cell.working_id`.execute(this.transactions.current());
    return rows[0] ?? null;
  }

  async hasPeriod(halfYear: string): Promise<boolean> {
    const row = await this.transactions
      .current<'period'>()
      .selectFrom('period')
      .where('half_year', '=', halfYear)
      .select('half_year')
      .executeTakeFirst();
    return row !== undefined;
  }

  /** The revision an account made under a key, on whatever cell. */
  async madeUnder(accountId: string, idempotencyKey: string): Promise<string | null> {
    const row = await this.transactions
      .current<'figure_revision'>()
      .selectFrom('figure_revision')
      .where('recorded_by', '=', accountId)
      .where('idempotency_key', '=', idempotencyKey)
      .select('id')
      .executeTakeFirst();
    return row?.id ?? null;
  }

  /** A revision by its id, as it was written. */
  async revision(id: string) {
    const { rows } = await sql<
      RevisionRow & { half_year: string; unit_id: string; indicator_id: string }
    >`
      select ${revisionColumns('r')}, r.half_year, r.unit_id, r.indicator_id
      from figure_revision r where r.id = ${id}::uuid`.execute(this.transactions.current());
    return rows[0] ?? null;
  }

  /** What the unit is working on in the cells that this one must agree with. */
  async neighbours(
    place: { readonly halfYear: string; readonly unitId: string; readonly cutOff: string },
    held: Pick<HeldCell, 'indicator_id' | 'of_which_id'>,
  ): Promise<readonly NeighbourRow[]> {
    const firstHalf = `${place.halfYear.slice(0, 4)}-H1`;
    const { rows } = await sql<NeighbourRow>`
      select f.indicator_id, i.of_which_id, i.parts_add_up, f.half_year, r.state, r.value, r.numerator, r.denominator, r.weight,
        r.milestone, r.achieved_on, r.grade, r.quality
      from figure f
      join figure_revision r on r.id = f.working_id
      join indicator_version i on i.indicator_id = f.indicator_id
        and i.valid_from <= ${place.cutOff}::date and (i.valid_to is null or i.valid_to >= ${place.cutOff}::date)
      where f.unit_id = ${place.unitId}::uuid and (
        (f.half_year = ${place.halfYear} and (i.of_which_id in (${held.indicator_id}::uuid, ${held.of_which_id}::uuid) or f.indicator_id = ${held.of_which_id}::uuid))
        or (f.half_year = ${firstHalf} and f.half_year <> ${place.halfYear} and f.indicator_id = ${held.indicator_id}::uuid))`.execute(
      this.transactions.current(),
    );
    return rows;
  }
}
