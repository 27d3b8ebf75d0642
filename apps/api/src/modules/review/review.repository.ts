import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { ReviewCellDto } from '@tiendo/contract/review';

import type { Tables } from '../../platform/database/tables.ts';
import { Transactions } from '../../platform/database/transactions.ts';

/** A report on the desk, with what there is to look at in it. */
export interface ReviewRow {
  readonly unit_id: string;
  readonly due_at: Date;
  readonly extended_to: Date | null;
  readonly extension_requested_until: string | null;
  readonly state: Tables['submission']['state'] | null;
  readonly sendings: number | null;
  readonly sent_at: Date | null;
  readonly late: boolean | null;
  readonly late_working_days: number | null;
  readonly is_signed: boolean;
  readonly explained: number;
  readonly on_behalf: number;
  readonly changed_since_accepted: number;
  /** How often the report had been sent when entering for its unit was last opened. */
  readonly opened_sendings: number | null;
  readonly open_comments: number;
}

/** A cell as it was kept with a sending: what travelled, in the shape it travels in. */
export interface KeptCell {
  readonly indicatorCode: string;
  readonly revisionId: string;
  readonly content: NonNullable<ReviewCellDto['before']>;
}

/** What a review desk shows of many reports at once. Row scope shows those one oversees. */
@Injectable()
export class ReviewRepository {
  constructor(private readonly transactions: Transactions) {}

  /** Every report owed below the units that somebody leads, in the official order of the units. */
  async desk(halfYear: string, overseen: readonly string[]): Promise<readonly ReviewRow[]> {
    const { rows } = await sql<ReviewRow>`
      select u.unit_id, u.due_at, s.state, s.sendings, s.extended_to, s.extension_requested_until, d.sent_at, d.late, d.late_working_days,
        exists (select 1 from signed_paper g where g.half_year = ${halfYear} and g.unit_id = u.unit_id
          and g.file_hash is not null) as is_signed,
        told.explained, told.on_behalf,
        (select count(*)::integer from figure f where s.state in ('accepted', 'locked') and f.half_year = ${halfYear}
          and f.unit_id = u.unit_id and f.submitted_id is distinct from f.accepted_id) as changed_since_accepted,
        (select max(o.sendings) from on_behalf_opening o
          where o.half_year = ${halfYear} and o.unit_id = u.unit_id) as opened_sendings,
        (select count(*)::integer from comment c
          where c.half_year = ${halfYear} and c.unit_id = u.unit_id and c.parent_id is null
            and not coalesce((select m.resolved from comment_mark m where m.comment_id = c.id
              order by m.number desc limit 1), false)) as open_comments
      from (${this.#units(halfYear, overseen)}) u
      left join submission s on s.half_year = ${halfYear} and s.unit_id = u.unit_id
      left join sending d on d.half_year = s.half_year and d.unit_id = s.unit_id and d.number = s.sendings
      cross join lateral (
        select count(*) filter (where r.cause is not null)::integer as explained,
          count(*) filter (where r.on_behalf)::integer as on_behalf
        from figure_revision r
        join figure f on f.half_year = r.half_year and f.unit_id = r.unit_id and f.indicator_id = r.indicator_id
          and f.submitted_id = r.id
        where r.half_year = ${halfYear} and r.unit_id = u.unit_id and (r.cause is not null or r.on_behalf)) told
      order by u.display_order, u.unit_id`.execute(this.transactions.current());
    return rows;
  }

  /**
   * The version of the desk: what was sent and moved below the units that somebody leads, names and deadlines,
   * what is said, compared and opened, and the deadlines that have passed.
   */
  async version(halfYear: string, overseen: readonly string[], now: Date): Promise<string> {
    const { rows } = await sql<{ version: string }>`
      select concat_ws('.',
        (select coalesce(sum(s.submitted), 0) from revision_stamp s
          where s.half_year = ${halfYear} and s.unit_id = any (${overseen}::uuid[])),
        (select coalesce(sum(c.changes), 0) from change_stamp c where c.topic in ('catalogue', 'review')),
        (select count(*) from period_deadline d where d.half_year = ${halfYear} and d.due_at < ${now}),
        (select count(*) from submission b where b.half_year = ${halfYear} and b.extended_to < ${now})) as version`.execute(
      this.transactions.current(),
    );
    return rows[0]?.version ?? '';
  }

  /** The units of the desk alone, in its order. */
  async order(halfYear: string, overseen: readonly string[]): Promise<readonly string[]> {
    const { rows } = await sql<{ unit_id: string }>`
      select u.unit_id from (${this.#units(halfYear, overseen)}) u
      order by u.display_order, u.unit_id`.execute(this.transactions.current());
    return rows.map((row) => row.unit_id);
  }

  /** How often something was compared: with the report's own stamp the version of its review. */
  async stamp(halfYear: string, unitId: string): Promise<string> {
    const { rows } = await sql<{ stamp: string }>`
      select count(*)::text as stamp from cross_check k
      where k.half_year = ${halfYear} and k.unit_id = ${unitId}::uuid`.execute(
      this.transactions.current(),
    );
    return rows[0]?.stamp ?? '';
  }

  /** What travelled with a sending, by the code of the indicator. */
  async travelled(
    halfYear: string,
    unitId: string,
    number: number,
  ): Promise<ReadonlyMap<string, KeptCell>> {
    const { rows } = await sql<{ cells: KeptCell[] }>`
      select s.content::jsonb -> 'cells' as cells from sending s
      where s.half_year = ${halfYear} and s.unit_id = ${unitId}::uuid and s.number = ${number}`.execute(
      this.transactions.current(),
    );
    const cells = rows[0]?.cells ?? [];
    return new Map(cells.map((cell) => [cell.indicatorCode, cell]));
  }

  #units(halfYear: string, overseen: readonly string[]) {
    return sql`
      select distinct on (a.unit_id) a.unit_id, d.due_at, v.display_order
      from unit_ancestry a
      join period_deadline d on d.half_year = a.half_year and d.unit_kind = a.unit_kind
      join unit_version v on v.unit_id = a.unit_id
        and tiendo_cut_off(${halfYear}) between v.valid_from and coalesce(v.valid_to, 'infinity')
      where a.half_year = ${halfYear} and a.basis = 'as-was' and a.depth > 0
        and a.ancestor_id = any (${overseen}::uuid[])
        and exists (select 1 from indicator_version i where tiendo_cut_off(${halfYear}) between i.valid_from
          and coalesce(i.valid_to, 'infinity') and (i.reporter_unit_kind = a.unit_kind or i.reporter_unit_id = a.unit_id))
      order by a.unit_id`;
  }
}
