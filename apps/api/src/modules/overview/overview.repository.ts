import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { Tables } from '../../platform/database/tables.ts';
import { Transactions } from '../../platform/database/transactions.ts';

/** A half-year as a screen heads it, and how often what the screen shows has changed. */
export interface HeadRow {
  readonly half_year: string;
  readonly state: 'planned' | 'open' | 'closed';
  readonly from_date: string;
  readonly to_date: string;
  readonly illustrative: boolean;
  /** The unit and those above it, nearest first; empty when it did not stand in that half-year. */
  readonly line: readonly string[];
  readonly changes: string;
  readonly drafts: string;
}

/** A unit below the one looked at, as it is called on the half-year's last day, with its report. */
export interface StandingRow {
  readonly id: string;
  readonly unit_kind: string;
  readonly name: string;
  readonly short_name: string;
  readonly official_code: string | null;
  readonly own_code: string | null;
  readonly state: string | null;
  readonly sendings: number;
  readonly extension_requested_until: string | null;
  readonly extended_to: Date | null;
  readonly sent_at: Date | null;
  readonly late: boolean | null;
  readonly late_working_days: number | null;
  readonly due_at: Date | null;
  readonly corrections_until: Date | null;
}

/** Results as they were written: JSON text, passed on without being read. */
export interface PackedRow {
  readonly cells: string | null;
  readonly totals: string | null;
}

export interface MeetingRow {
  readonly id: string;
  readonly title: string;
  readonly held_on: string;
  readonly half_year: string;
  readonly tasks: number;
  readonly tasks_completed: number;
}

/** A task that is not done, with what says how it stands in time. */
export interface OpenTaskRow {
  readonly stage: Tables['task']['stage'];
  readonly state: Tables['task']['state'];
  readonly due_on: string | null;
  readonly claimed_on: string | null;
}

/** Reads the result screens. Results come as text; nothing here looks into a cell. */
@Injectable()
export class OverviewRepository {
  constructor(private readonly transactions: Transactions) {}

  /** Heading and version in one statement: an unchanged screen costs this and nothing else. */
  async head(halfYear: string, unitId: string): Promise<HeadRow | null> {
    const { rows } = await sql<HeadRow>`
      select p.half_year, p.state, w.from_date, w.to_date, p.source = 'illustrative' as illustrative,
        array(select a.ancestor_id from unit_ancestry a
          where a.half_year = p.half_year and a.basis = 'as-was' and a.unit_id = ${unitId}::uuid
          order by a.depth) as line,
        stamp.changes, stamp.drafts
      from period p
      join period_window w on w.half_year = p.half_year and w.scheme_id = p.scheme_id
      cross join lateral (
        select count(*) || '.' || coalesce(sum(s.submitted), 0) as changes,
          coalesce(sum(s.working) filter (where a.depth = 0), 0)::text as drafts
        from unit_ancestry a
        left join revision_stamp s on s.half_year = a.half_year and s.unit_id = a.unit_id
        where a.half_year = p.half_year and a.basis = 'as-was'
          and a.ancestor_id = ${unitId}::uuid and a.depth <= 1) stamp
      where p.half_year = ${halfYear}`.execute(this.transactions.current());
    return rows[0] ?? null;
  }

  /** Units one step below that report, or below which others do, in display order. */
  async units(head: HeadRow, parentId: string): Promise<readonly StandingRow[]> {
    const { rows } = await sql<StandingRow>`
      with kinds as (
        select distinct i.reporter_unit_kind as kind from indicator_version i
        where i.reporter_unit_kind is not null and i.valid_from <= ${head.to_date}::date
          and (i.valid_to is null or i.valid_to >= ${head.to_date}::date))
      select a.unit_id as id, a.unit_kind, ${STANDING}
      from unit_ancestry a
      ${standing(head)}
      where a.half_year = ${head.half_year} and a.basis = 'as-was'
        and a.ancestor_id = ${parentId}::uuid and a.depth = 1
        and exists (select 1 from unit_ancestry d join kinds on kinds.kind = d.unit_kind
          where d.half_year = a.half_year and d.basis = 'as-was' and d.ancestor_id = a.unit_id)
      order by v.display_order, v.unit_id`.execute(this.transactions.current());
    return rows;
  }

  /** One unit with its report. */
  async unit(head: HeadRow, unitId: string): Promise<StandingRow | null> {
    const { rows } = await sql<StandingRow>`
      select a.unit_id as id, a.unit_kind, ${STANDING}
      from unit_ancestry a
      ${standing(head)}
      where a.half_year = ${head.half_year} and a.basis = 'as-was'
        and a.ancestor_id = ${unitId}::uuid and a.depth = 0`.execute(this.transactions.current());
    return rows[0] ?? null;
  }

  /** Cells of the units below and totals of the unit itself, each as the inside of a JSON object. */
  async packed(halfYear: string, parentId: string): Promise<PackedRow> {
    const { rows } = await sql<PackedRow>`
      select
        (select string_agg('"' || a.unit_id || '":' || coalesce(s.cells::text, above.cells), ',')
          from unit_ancestry a
          left join result_sheet s on s.half_year = a.half_year and s.basis = 'as-was' and s.unit_id = a.unit_id
          left join lateral (
            select '{' || string_agg('"' || r.indicator_id || '":{"state":"'
              || case when r.reported > 0 then 'reported' else 'not-reported' end || '",'
              || ltrim(r.assessment::text, '{ '), ',') || '}' as cells
            from result r
            where s.unit_id is null and r.half_year = a.half_year and r.basis = 'as-was'
              and r.unit_id = a.unit_id and r.assessment is not null) above on true
          where a.half_year = ${halfYear} and a.basis = 'as-was'
            and a.ancestor_id = ${parentId}::uuid and a.depth = 1) as cells,
        (select string_agg('"' || r.indicator_id || '":' || r.assessment::text, ',')
          from result r
          where r.half_year = ${halfYear} and r.basis = 'as-was' and r.unit_id = ${parentId}::uuid
            and r.assessment is not null) as totals`.execute(this.transactions.current());
    return rows[0] ?? { cells: null, totals: null };
  }

  /** The unit's own sheets of this half-year and the latest before it, newest first. */
  async sheets(halfYear: string, unitId: string, count: number) {
    const { rows } = await sql<{ half_year: string; cells: string }>`
      select half_year, cells from result_sheet
      where basis = 'as-was' and unit_id = ${unitId}::uuid and half_year <= ${halfYear}
      order by half_year desc limit ${count}`.execute(this.transactions.current());
    return rows;
  }

  /** Every time the unit sent its report, first to last. */
  sendings(halfYear: string, unitId: string) {
    return this.transactions
      .current<'sending'>()
      .selectFrom('sending')
      .select([
        'number',
        'sent_by_name',
        'sent_at',
        'due_at',
        'late',
        'late_working_days',
        'cells',
        'hash',
      ])
      .where('half_year', '=', halfYear)
      .where('unit_id', '=', unitId)
      .orderBy('number')
      .execute();
  }

  /** Half-years one can turn to, newest first. */
  async periods(): Promise<readonly string[]> {
    const { rows } = await sql<{ half_year: string }>`
      select half_year from period where state <> 'planned' order by half_year desc limit 40`.execute(
      this.transactions.current(),
    );
    return rows.map((row) => row.half_year);
  }

  /** Tasks not done that one may see, of this half-year and before. */
  openTasks(halfYear: string): Promise<OpenTaskRow[]> {
    return this.transactions
      .current<'task'>()
      .selectFrom('task')
      .select(['stage', 'state', 'due_on', 'claimed_on'])
      .where('state', 'not in', ['completed', 'declined'])
      .where((eb) => eb.or([eb('half_year', '<=', halfYear), eb('stage', '=', 'draft')]))
      .execute();
  }

  /** The conference on this half-year and the latest before it, with the tasks that one may see. */
  async meetings(halfYear: string, organisers: readonly string[]): Promise<readonly MeetingRow[]> {
    const { rows } = await sql<MeetingRow>`
      select m.id, m.title, m.held_on, m.half_year,
        count(t.id)::integer as tasks,
        (count(t.id) filter (where t.state = 'completed'))::integer as tasks_completed
      from meeting m
      left join conclusion c on c.meeting_id = m.id
      left join task t on t.conclusion_id = c.id and t.stage = 'assigned'
      where m.half_year <= ${halfYear} and m.kind in ('interim-review', 'final-review')
        and m.organiser_unit_id in (select a.unit_id from unit_ancestry a
          where a.half_year = ${halfYear} and a.basis = 'as-was'
            and a.ancestor_id = any (${organisers}::uuid[]) and a.depth <= 1)
      group by m.id order by m.held_on desc limit 2`.execute(this.transactions.current());
    return rows;
  }
}

export type SendingRow = Awaited<ReturnType<OverviewRepository['sendings']>>[number];

const STANDING = sql`v.name, v.short_name, v.official_code, v.own_code,
  b.state, coalesce(b.sendings, 0) as sendings, b.extension_requested_until, b.extended_to,
  sent.sent_at, sent.late, sent.late_working_days, d.due_at, d.corrections_until`;

/** Lateness is that of the last sending, fixed when it happened. */
const standing = (head: HeadRow) => sql`
  join unit_version v on v.unit_id = a.unit_id and v.valid_from <= ${head.to_date}::date
    and (v.valid_to is null or v.valid_to >= ${head.to_date}::date)
  left join submission b on b.half_year = a.half_year and b.unit_id = a.unit_id
  left join sending sent on sent.half_year = a.half_year and sent.unit_id = a.unit_id and sent.number = b.sendings
  left join period_deadline d on d.half_year = a.half_year and d.unit_kind = a.unit_kind`;
