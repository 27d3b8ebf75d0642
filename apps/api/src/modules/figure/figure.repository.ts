import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';

import { Transactions } from '../../platform/database/transactions.ts';
import { type Trace, auditRow, outboxRow } from '../trail/trail.service.ts';
import { type RevisionRow, byRef, revisionColumns } from '../../rows/figure-row.ts';
import type { ReadingRow } from '../../rows/reading-of-row.ts';

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

/**
 * What of a unit's cells somebody sees: what the unit works on, what was sent, or what was sent and in its
 * place what the asker entered on behalf of the unit.
 */
export type CellView = 'on-behalf' | 'own' | 'sent';

/** A revision about to be written. Whose hand it is in the database says, from who acts. */
export type NewRevision = Omit<
  RevisionRow,
  'id' | 'number' | 'on_behalf' | 'recorded_at' | 'sent_at' | 'source'
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
  readonly on_behalf: boolean;
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
        returning id, number, recorded_at, on_behalf
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
      select revision.id, revision.number, cell.version, revision.recorded_at, revision.on_behalf, tiendo_stamp(${halfYear}, ${unitId}::uuid, false)
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

  /** One cell as `view` shows it; null when there is nothing to see. */
  async one({ halfYear, unitId, indicatorId }: CellKey, view: CellView): Promise<FigureRow | null> {
    const { rows } = await sql<FigureRow>`
      select ${FIGURE}, ${revisionColumns('r')}
      from figure f ${HANDED[view]} join figure_revision r on r.id = ${SEEN[view]}
      where f.half_year = ${halfYear} and f.unit_id = ${unitId}::uuid and f.indicator_id = ${indicatorId}::uuid`.execute(
      this.transactions.current(),
    );
    return rows[0] ?? null;
  }

  /** What the asker may see of how the cell came about, newest first. */
  async revisions({ halfYear, unitId, indicatorId }: CellKey): Promise<readonly PastRow[]> {
    const { rows } = await sql<PastRow>`
      select ${revisionColumns('r')}, s.number as sending, t.actor_office as office,
        r.id is not distinct from f.submitted_id as is_submitted, r.id is not distinct from f.accepted_id as is_accepted
      from figure_revision r
      join figure f on f.half_year = r.half_year and f.unit_id = r.unit_id and f.indicator_id = r.indicator_id
      left join sending s on s.half_year = r.half_year and s.unit_id = r.unit_id and s.sent_at = r.sent_at
      left join tiendo_trail(${unitId}::uuid, ${halfYear}, ${`/figures/${halfYear}/${unitId}/${indicatorId}`},
        array['figure.recorded', 'figure.corrected'], null, ${MOST_REVISIONS}::integer) t on t.at = r.recorded_at
      where r.half_year = ${halfYear} and r.unit_id = ${unitId}::uuid and r.indicator_id = ${indicatorId}::uuid
      order by r.number desc`.execute(this.transactions.current());
    return rows;
  }

  /** What was sent of a unit's cells before the revision that is seen of each: the last sending but that one. */
  async sentBefore(halfYear: string, unitId: string, view: CellView): Promise<readonly SentRow[]> {
    const { rows } = await sql<SentRow>`
      select f.indicator_id, b.state, b.value, b.numerator, b.denominator, b.weight, b.milestone, b.achieved_on, b.grade,
        b.quality
      from figure f ${HANDED[view]}
      join figure_revision r on r.id = ${SEEN[view]}
      cross join lateral (
        select o.* from figure_revision o
        where o.unit_id = f.unit_id and o.half_year = f.half_year and o.indicator_id = f.indicator_id
          and o.number < r.number and o.sent_at is not null
        order by o.number desc limit 1) b
      where f.half_year = ${halfYear} and f.unit_id = ${unitId}::uuid and f.submitted_id is not null`.execute(
      this.transactions.current(),
    );
    return rows;
  }

  /** Cells in the order of unit and indicator ids, each as far as its row may be seen. */
  async list(filter: FigureFilter): Promise<readonly FigureRow[]> {
    const { halfYear, unitId, indicatorId, ownUnits, fromAbove, after, limit } = filter;
    const { rows } = await sql<FigureRow>`
      select ${FIGURE}, ${revisionColumns('r')}
      from figure f ${HANDED[fromAbove]}
      join figure_revision r on r.id = case when f.unit_id = any (${ownUnits}::uuid[]) then f.working_id else ${SEEN[fromAbove]} end
      where f.half_year = ${halfYear}
        ${unitId === undefined ? sql`` : sql`and f.unit_id = ${unitId}::uuid`}
        ${indicatorId === undefined ? sql`` : sql`and f.indicator_id = ${indicatorId}::uuid`}
        ${after === null ? sql`` : sql`and (f.unit_id, f.indicator_id) > (${after[0]}::uuid, ${after[1]}::uuid)`}
      order by f.unit_id, f.indicator_id limit ${limit}`.execute(this.transactions.current());
    return rows;
  }
}

/** A revision in the past of its cell. */
export interface PastRow extends RevisionRow {
  /** The sending it went with first; null of what was not sent, and of what travelled at once. */
  readonly sending: number | null;
  /** The office it was written in, as the audit keeps it. */
  readonly office: string | null;
  readonly is_submitted: boolean;
  readonly is_accepted: boolean;
}

/** Older ones are told without their office. */
const MOST_REVISIONS = 500;

interface SentRow extends ReadingRow {
  readonly indicator_id: string;
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
  /** What is seen of the others. */
  readonly fromAbove: Exclude<CellView, 'own'>;
  readonly after: readonly [unitId: string, indicatorId: string] | null;
  readonly limit: number;
}

const FIGURE = sql`f.unit_id, f.indicator_id, f.half_year, f.version,
        r.id is not distinct from f.submitted_id as is_sent,
        r.id is not distinct from f.submitted_id and r.id is not distinct from f.accepted_id as is_accepted,
        f.submitted_id is not null as ever_sent`;

/**
 * What was entered on behalf in a cell `f`, as far as row scope shows it to who asks. Joined: a row whose key is sought by a
 * query of its own is found, behind row scope, only by reading them all.
 */
const HANDED = {
  own: sql``,
  sent: sql``,
  'on-behalf': sql`left join figure_revision w on f.working_on_behalf and w.id = f.working_id`,
} as const satisfies Record<CellView, RawBuilder<unknown>>;

/**
 * Which revision of a cell `f` is seen. A `case` and no `coalesce`: the planner does not know that the latter tells
 * nothing of a row, so behind row scope it looks for no key by it and reads every revision there is.
 */
const SEEN = {
  own: sql`f.working_id`,
  sent: sql`f.submitted_id`,
  'on-behalf': sql`case when w.id is not null then w.id else f.submitted_id end`,
} as const satisfies Record<CellView, RawBuilder<unknown>>;
