import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { Transactions } from '../../platform/database/transactions.ts';
import { type Trace, auditRow, outboxRow } from '../trail/trail.service.ts';
import { type RevisionRow, byRef, revisionColumns } from '../../rows/figure-row.ts';

/** A cell as the asker sees it, and the revision they see in it. */
export type FigureRow = RevisionRow & {
  readonly unit_id: string;
  readonly indicator_id: string;
  readonly half_year: string;
  readonly version: number;
  readonly is_sent: boolean;
  readonly is_accepted: boolean;
  readonly ever_sent: boolean;
};

export interface CellKey {
  readonly halfYear: string;
  readonly unitId: string;
  readonly indicatorId: string;
}

/** A revision about to be written. */
export type NewRevision = Omit<
  RevisionRow,
  'id' | 'number' | 'recorded_at' | 'sent_at' | 'source'
> & {
  readonly idempotency_key: string | null;
  /** It travels at once: an approver's change after sending. */
  readonly travels: boolean;
};

export interface Written {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly recorded_at: Date;
}

/** Cells and their revisions. Row scope decides which of them are there at all. */
@Injectable()
export class FigureRepository {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Appends a revision, moves the cell to it, and keeps the trail: one statement, nothing or all of
   * it. Null when somebody wrote the cell first.
   */
  async append(
    cell: CellKey & { readonly version: number },
    revision: NewRevision,
    trace: Trace,
  ): Promise<Written | null> {
    const { halfYear, unitId, indicatorId, version } = cell;
    const r = revision;
    const { rows } = await sql<Written>`
      with revision as (
        insert into figure_revision (unit_id, half_year, indicator_id, number, kind, state, value, numerator, denominator,
          weight, milestone, achieved_on, grade, quality, year_end_estimate, note, cause, reason, recorded_by,
          recorded_by_name, business_at, idempotency_key, sent_at)
        values (${unitId}::uuid, ${halfYear}, ${indicatorId}::uuid,
          (select coalesce(max(o.number), 0) + 1 from figure_revision o where o.unit_id = ${unitId}::uuid
            and o.half_year = ${halfYear} and o.indicator_id = ${indicatorId}::uuid),
          ${r.kind}, ${r.state}, ${r.value}, ${r.numerator}, ${r.denominator}, ${r.weight}, ${r.milestone},
          ${r.achieved_on}::date, ${r.grade}, ${r.quality}, ${r.year_end_estimate}, ${r.note}, ${r.cause}, ${r.reason},
          ${r.recorded_by}::uuid, ${r.recorded_by_name}, ${r.business_at}, ${r.idempotency_key},
          ${r.travels ? r.business_at : null})
        on conflict on constraint figure_revision_number_key do nothing
        returning id, number, recorded_at
      ), cell as (
        insert into figure (unit_id, half_year, indicator_id, working_id, submitted_id, version)
        select ${unitId}::uuid, ${halfYear}, ${indicatorId}::uuid, id, case when ${r.travels} then id end,
          ${version + (r.travels ? 2 : 1)}::integer from revision
        on conflict (half_year, unit_id, indicator_id) do update
          set working_id = excluded.working_id, version = excluded.version,
            submitted_id = coalesce(excluded.submitted_id, figure.submitted_id)
          where figure.version = ${version}::integer
        returning version
      ), audited as (${auditRow(trace)}), told as (${outboxRow(trace)})
      select revision.id, revision.number, cell.version, revision.recorded_at, tiendo_stamp(${halfYear}, ${unitId}::uuid, false)
      from revision, cell`.execute(this.transactions.current());
    return rows[0] ?? null;
  }

  /** Where a cell stands: its unit in the tree of the half-year, its indicator by id or code. */
  async place(halfYear: string, unitId: string, indicator: string): Promise<PlaceRow | null> {
    const { rows } = await sql<PlaceRow>`
      select i.indicator_id, i.code as indicator_code, array(select a.ancestor_id::text from unit_ancestry a
          where a.half_year = p.half_year and a.basis = 'as-was' and a.unit_id = ${unitId}::uuid
          order by a.depth) as line
      from period p
      left join indicator_version i on ${byRef(indicator)}
        and i.valid_from <= tiendo_cut_off(p.half_year)
        and (i.valid_to is null or i.valid_to >= tiendo_cut_off(p.half_year))
      where p.half_year = ${halfYear}`.execute(this.transactions.current());
    return rows[0] ?? null;
  }

  /** Codes of indicators as they were on the half-year's last day. */
  async codes(halfYear: string): Promise<ReadonlyMap<string, string>> {
    const { rows } = await sql<{ indicator_id: string; code: string }>`
      select i.indicator_id, i.code from indicator_version i
      where i.valid_from <= tiendo_cut_off(${halfYear})
        and (i.valid_to is null or i.valid_to >= tiendo_cut_off(${halfYear}))`.execute(
      this.transactions.current(),
    );
    return new Map(rows.map((row) => [row.indicator_id, row.code]));
  }

  /** One cell as seen from inside (`own`) or from above; null when there is nothing to see. */
  async one({ halfYear, unitId, indicatorId }: CellKey, own: boolean): Promise<FigureRow | null> {
    const seen = sql.ref(own ? 'f.working_id' : 'f.submitted_id');
    const { rows } = await sql<FigureRow>`
      select ${FIGURE}, ${revisionColumns('r')}
      from figure f join figure_revision r on r.id = ${seen}
      where f.half_year = ${halfYear} and f.unit_id = ${unitId}::uuid and f.indicator_id = ${indicatorId}::uuid`.execute(
      this.transactions.current(),
    );
    return rows[0] ?? null;
  }

  /** What the asker may see of how the cell came about, newest first. */
  async revisions({ halfYear, unitId, indicatorId }: CellKey): Promise<readonly RevisionRow[]> {
    const { rows } = await sql<RevisionRow>`
      select ${revisionColumns('r')} from figure_revision r
      where r.half_year = ${halfYear} and r.unit_id = ${unitId}::uuid and r.indicator_id = ${indicatorId}::uuid
      order by r.number desc`.execute(this.transactions.current());
    return rows;
  }

  /** Cells in the order of unit and indicator ids, each as far as its row may be seen. */
  async list(filter: FigureFilter): Promise<readonly FigureRow[]> {
    const { halfYear, unitId, indicatorId, ownUnits, after, limit } = filter;
    const { rows } = await sql<FigureRow>`
      select ${FIGURE}, ${revisionColumns('r')}
      from figure f
      join figure_revision r on r.id = case when f.unit_id = any (${ownUnits}::uuid[]) then f.working_id else f.submitted_id end
      where f.half_year = ${halfYear}
        ${unitId === undefined ? sql`` : sql`and f.unit_id = ${unitId}::uuid`}
        ${indicatorId === undefined ? sql`` : sql`and f.indicator_id = ${indicatorId}::uuid`}
        ${after === null ? sql`` : sql`and (f.unit_id, f.indicator_id) > (${after[0]}::uuid, ${after[1]}::uuid)`}
      order by f.unit_id, f.indicator_id limit ${limit}`.execute(this.transactions.current());
    return rows;
  }
}

export interface PlaceRow {
  readonly indicator_id: string | null;
  readonly indicator_code: string | null;
  /** The unit and those above it; empty when it does not stand in the tree. */
  readonly line: readonly string[];
}

export interface FigureFilter {
  readonly halfYear: string;
  readonly unitId: string | undefined;
  readonly indicatorId: string | undefined;
  /** Units seen from inside. */
  readonly ownUnits: readonly string[];
  readonly after: readonly [unitId: string, indicatorId: string] | null;
  readonly limit: number;
}

const FIGURE = sql`f.unit_id, f.indicator_id, f.half_year, f.version,
        r.id is not distinct from f.submitted_id as is_sent,
        r.id is not distinct from f.submitted_id and r.id is not distinct from f.accepted_id as is_accepted,
        f.submitted_id is not null as ever_sent`;
