import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { Question } from '../../platform/database/question.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { Transactions } from '../../platform/database/transactions.ts';

/** Which screen: a unit in a half-year. */
export interface Place {
  readonly halfYear: string;
  readonly unitId: string;
}

/** How often what a screen shows has changed: numbers that never say the same twice. */
export interface VersionRow {
  /** What others may read of the unit and those one step below it. */
  readonly changes: string;
  /** The unit's own drafts. */
  readonly drafts: string;
  /** Names, half-years, indicators. */
  readonly catalogue: string;
  /** Conferences and tasks. */
  readonly agenda: string;
  /** Extensions that have run out. */
  readonly extended: string;
}

/** What a unit has sent, as it was written: JSON text, passed on without being read. */
export interface SheetRow {
  readonly id: string;
  /** Where it is the result of a unit above others, the indicator; else the row is a unit's. */
  readonly indicator_id: string | null;
  readonly cells: string | null;
  /** Whether anybody below has reported; null on a unit's own row. */
  readonly reported: boolean | null;
  readonly state: string | null;
  readonly extension_requested_until: string | null;
  readonly extended_to: Date | null;
  readonly sent_at: Date | null;
  readonly late: boolean | null;
  readonly late_working_days: number | null;
  readonly sendings: number | null;
  /** Whether the signed paper is there. */
  readonly is_signed: boolean | null;
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

/** What stands beside the figures for the person who asks. */
export interface AgendaRow {
  readonly open: readonly OpenTaskRow[];
  readonly meetings: readonly MeetingRow[];
}

/** A unit's sheet of this half-year whole, of an earlier one in brief. */
export interface HistoryRow {
  readonly half_year: string;
  readonly cells: string | null;
  readonly brief: string;
}

export interface SendingRow {
  readonly number: number;
  readonly sent_by_name: string;
  readonly sent_at: Date;
  readonly due_at: Date;
  readonly first_due_at: Date | null;
  readonly late: boolean;
  readonly late_working_days: number;
  readonly cells: number;
  readonly hash: string;
}

/** What screens ask in one round trip. Results come as text; nothing here looks into a cell. */
export const QUESTIONS = {
  /** An unchanged screen costs this and nothing else. `now` is the business time. */
  version: ({ halfYear, unitId }: Place, now: Date): Question<VersionRow> => ({
    text: VERSION,
    values: [halfYear, unitId, now],
  }),
  /** The same for a screen that looks back on the unit's earlier half-years. */
  versionWithPast: ({ halfYear, unitId }: Place, now: Date): Question<VersionRow> => ({
    text: VERSION_WITH_PAST,
    values: [halfYear, unitId, now],
  }),
  /** Sheets and reports of the units one step below, and the totals of `totalled`. */
  below: ({ halfYear, unitId }: Place, totalled: readonly string[]): Question<SheetRow> => ({
    text: BELOW,
    values: [halfYear, unitId, totalled],
  }),
  agenda: (halfYear: string, organisers: readonly string[]): Question<AgendaRow> => ({
    text: AGENDA,
    values: [halfYear, organisers],
  }),
  /** The report of one unit. */
  report: ({ halfYear, unitId }: Place): Question<SheetRow> => ({
    text: REPORT,
    values: [halfYear, unitId],
  }),
  /** The unit's own sheets of this half-year and the latest before it, newest first. */
  history: ({ halfYear, unitId }: Place, count: number): Question<HistoryRow> => ({
    text: HISTORY,
    values: [halfYear, unitId, count],
  }),
  /** Every time the unit sent its report, first to last; whether it has a task that one may see. */
  sendings: ({ halfYear, unitId }: Place): Question<SendingRow> => ({
    text: SENDINGS,
    values: [halfYear, unitId],
  }),
  hasTask: (unitId: string): Question<{ readonly has: boolean }> => ({
    text: HAS_TASK,
    values: [unitId],
  }),
};

const versionText = (changes: string): string => `
  select count(*) || '.' || coalesce(sum(s.submitted), 0)${changes} as changes,
    coalesce(sum(s.working) filter (where a.depth = 0), 0)::text as drafts,
    (select coalesce(sum(c.changes), 0)::text from change_stamp c where c.topic = 'catalogue') as catalogue,
    (select coalesce(sum(c.changes), 0)::text from change_stamp c where c.topic in ('agenda', 'target')) as agenda,
    (select count(*)::text from submission b where b.half_year = $1 and b.extended_to < $3) as extended
  from unit_ancestry a
  left join revision_stamp s on s.half_year = a.half_year and s.unit_id = a.unit_id
  where a.half_year = $1 and a.basis = 'as-was' and a.ancestor_id = $2::uuid and a.depth <= 1`;
const VERSION = versionText('');
/** Forty half-years are more than a page looks back on, however few of them have a sheet. */
const VERSION_WITH_PAST = versionText(` || '.' || coalesce((select sum(p.submitted) from (
      select e.submitted from revision_stamp e where e.unit_id = $2::uuid and e.half_year < $1
      order by e.half_year desc limit 40) p), 0)`);

/** Lateness is that of the last sending, fixed when it happened. */
const STANDING = `b.state, b.extension_requested_until, b.extended_to, sent.sent_at, sent.late, sent.late_working_days,
  b.sendings, exists (select 1 from signed_paper g where g.half_year = a.half_year and g.unit_id = a.unit_id and g.file_hash is not null) as is_signed`;
const REPORTS = `
  left join submission b on b.half_year = a.half_year and b.unit_id = a.unit_id
  left join sending sent on sent.half_year = a.half_year and sent.unit_id = a.unit_id and sent.number = b.sendings`;
const BELOW = `
  select a.unit_id as id, null::uuid as indicator_id, s.cells, null::boolean as reported, ${STANDING}
  from unit_ancestry a
  left join result_sheet s on s.half_year = a.half_year and s.basis = 'as-was' and s.unit_id = a.unit_id${REPORTS}
  where a.half_year = $1 and a.basis = 'as-was' and a.ancestor_id = $2::uuid and a.depth = 1
  union all
  select r.unit_id, r.indicator_id, r.assessment, r.reported > 0, null, null, null, null, null, null, null, null
  from result r
  where r.half_year = $1 and r.basis = 'as-was' and r.unit_id = any ($3::uuid[]) and r.assessment is not null`;
const REPORT = `
  select a.unit_id as id, null::uuid as indicator_id, null::json as cells, null::boolean as reported, ${STANDING}
  from unit_ancestry a${REPORTS}
  where a.half_year = $1 and a.basis = 'as-was' and a.unit_id = $2::uuid and a.ancestor_id = a.unit_id`;
/** The conference on this half-year and the latest before it; tasks that one may see. */
const AGENDA = `
  select
    (select coalesce(jsonb_agg(jsonb_build_object('stage', t.stage, 'state', t.state, 'due_on', t.due_on,
        'claimed_on', t.claimed_on)), '[]')
      from task t
      where t.state not in ('completed', 'declined') and (t.half_year <= $1 or t.stage = 'draft')) as open,
    (select coalesce(jsonb_agg(m), '[]') from (
      select m.id, m.title, m.held_on, m.half_year, count(t.id) as tasks,
        count(t.id) filter (where t.state = 'completed') as tasks_completed
      from meeting m
      left join conclusion c on c.meeting_id = m.id
      left join task t on t.conclusion_id = c.id and t.stage = 'assigned'
      where m.half_year <= $1 and m.kind in ('interim-review', 'final-review')
        and m.organiser_unit_id in (select a.unit_id from unit_ancestry a
          where a.half_year = $1 and a.basis = 'as-was' and a.ancestor_id = any ($2::uuid[]) and a.depth <= 1)
      group by m.id order by m.held_on desc limit 2) m) as meetings`;
const HISTORY = `
  select s.half_year, case when s.half_year = $1 then s.cells end as cells, s.brief
  from result_sheet s
  where s.basis = 'as-was' and s.unit_id = $2::uuid and s.half_year <= $1
  order by s.half_year desc limit $3`;
const SENDINGS = `
  select s.number, s.sent_by_name, s.sent_at, s.due_at, s.first_due_at, s.late, s.late_working_days,
    s.cells, s.hash
  from sending s where s.half_year = $1 and s.unit_id = $2::uuid order by s.number`;
const HAS_TASK = `
  select exists (select from task t where t.lead_unit_id = $1::uuid)
    or exists (select from task_unit u where u.unit_id = $1::uuid) as has`;

/** A unit as it is called on the half-year's last day and placed in it. */
export interface PlacedRow {
  readonly id: string;
  readonly unit_kind: string;
  readonly name: string;
  readonly short_name: string;
  readonly official_code: string | null;
  readonly own_code: string | null;
  /** Whether others stand below it. */
  readonly above: boolean;
}

/** Reads what a screen stands on: nothing in it depends on who asks. */
@Injectable()
export class OverviewRepository {
  constructor(private readonly transactions: Transactions) {}

  /** The unit and those above it in a half-year, nearest first; empty when it did not stand in it. */
  async line({ halfYear, unitId }: Place): Promise<readonly string[]> {
    const rows = await this.transactions
      .current<'unit_ancestry'>()
      .selectFrom('unit_ancestry')
      .select('ancestor_id')
      .where('half_year', '=', halfYear)
      .where('basis', '=', 'as-was')
      .where('unit_id', '=', unitId)
      .orderBy('depth')
      .execute();
    return rows.map((row) => row.ancestor_id);
  }

  /** Units one step below that report, or below which others do, in display order; or the unit itself. */
  async placed(
    { halfYear, unitId }: Place,
    day: string,
    depth: 0 | 1,
  ): Promise<readonly PlacedRow[]> {
    const { rows } = await sql<PlacedRow>`
      with kinds as (
        select distinct i.reporter_unit_kind as kind from indicator_version i
        where i.reporter_unit_kind is not null and i.valid_from <= ${day}::date
          and (i.valid_to is null or i.valid_to >= ${day}::date))
      select a.unit_id as id, a.unit_kind, v.name, v.short_name, v.official_code, v.own_code,
        exists (select 1 from unit_ancestry d where d.half_year = a.half_year and d.basis = 'as-was'
          and d.ancestor_id = a.unit_id and d.depth = 1) as above
      from unit_ancestry a
      join unit_version v on v.unit_id = a.unit_id and v.valid_from <= ${day}::date
        and (v.valid_to is null or v.valid_to >= ${day}::date)
      where a.half_year = ${halfYear} and a.basis = 'as-was'
        and a.ancestor_id = ${unitId}::uuid and a.depth = ${depth}
        and (a.depth = 0 or exists (select 1 from unit_ancestry d join kinds on kinds.kind = d.unit_kind
          where d.half_year = a.half_year and d.basis = 'as-was' and d.ancestor_id = a.unit_id))
      order by v.display_order, v.unit_id`.execute(this.transactions.current());
    return rows;
  }

  /** Half-years one can turn to, newest first. */
  async periods(): Promise<readonly string[]> {
    const { rows } = await sql<{ half_year: string }>`
      select half_year from period where state <> 'planned' order by half_year desc limit 40`.execute(
      this.transactions.current(),
    );
    return rows.map((row) => row.half_year);
  }
}
