import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { SubmissionState } from '@tiendo/domain/submission';

import type { Tables } from '../../platform/database/tables.ts';
import { Transactions } from '../../platform/database/transactions.ts';

/** Where a report stands, in its half-year and tree. */
export interface ReportRow {
  readonly period_state: 'closed' | 'open' | 'planned';
  readonly unit_kind: string | null;
  /** The unit and those above it; empty when it does not stand in the tree. */
  readonly line: readonly string[];
  readonly due_at: Date | null;
  readonly corrections_until: Date | null;
  readonly state: SubmissionState | null;
  readonly version: number | null;
  readonly sendings: number | null;
  readonly extension_requested_until: string | null;
  readonly extension_reason: string | null;
  readonly extended_to: Date | null;
  /** How many working days after the first deadline more time may reach. */
  readonly extension_working_days: number;
  readonly source: 'illustrative' | 'record' | null;
  /** Which sending was signed; null while the signed paper is not there. */
  readonly signed_sending: number | null;
  /** When the secretariat's entering for the unit was last opened; null where it never was. */
  readonly opened_sendings: number | null;
  readonly opened_ground: string | null;
  readonly opened_by_name: string | null;
  readonly opened_office: string | null;
  readonly opened_at: Date | null;
  /** Which entry of the signed paper that is: what was signed may be put right. */
  readonly signed_revision: number | null;
  readonly working_stamp: string;
  readonly submitted_stamp: string;
  /** The same of the unit's earlier half-years, which stand beside its figures. */
  readonly earlier_working: string;
  readonly earlier_submitted: string;
  /** Counts what changed in names, days, deadlines and targets. */
  readonly plan_stamp: string;
  /** Counts what the units beside this one sent; its checks hold it against them. */
  readonly peer_stamp: string;
  readonly checks_version: number;
  /** How many opinions its own people gave; none for anybody else. */
  readonly opinions: number;
  /** How often something was said of it, or a thread was settled or opened again, as far as the asker hears it. */
  readonly said: number;
}

/** A step of a report. */
export interface StepRow {
  readonly action: string;
  readonly from_state: string;
  readonly to_state: string;
  readonly actor_name: string;
  readonly at: Date;
  readonly reason: string | null;
  readonly remarks: unknown;
  readonly authority: string | null;
  readonly until: string | null;
}

/** A sending about to be kept. */
export interface NewSending {
  readonly halfYear: string;
  readonly unitId: string;
  readonly number: number;
  readonly sentBy: { readonly id: string; readonly name: string };
  readonly sentAt: Date;
  readonly dueAt: Date;
  readonly firstDueAt: Date;
  readonly late: boolean;
  readonly lateWorkingDays: number;
  readonly cells: number;
  readonly content: string;
  readonly hash: string;
  /** What the sender declared, in the words they read. */
  readonly declaration: string;
}

/** Reports, their steps and sendings. Row scope shows own and overseen units. */
@Injectable()
export class SubmissionRepository {
  constructor(private readonly transactions: Transactions) {}

  /** The report with its deadline and stamps; null when there is no such half-year. */
  async one(halfYear: string, unitId: string): Promise<ReportRow | null> {
    const { rows } = await sql<ReportRow>`
      select p.state as period_state, a.unit_kind, d.due_at, d.corrections_until, coalesce(d.extension_working_days, 0) as extension_working_days,
        array(select b.ancestor_id::text from unit_ancestry b where b.half_year = p.half_year and b.basis = 'as-was'
          and b.unit_id = ${unitId}::uuid order by b.depth) as line,
        s.state, s.version, s.sendings, s.extension_requested_until, s.extension_reason, s.extended_to, s.source, g.sending as signed_sending, g.revision as signed_revision,
        b.sendings as opened_sendings, b.ground as opened_ground, b.opened_by_name, b.office as opened_office, b.business_at as opened_at,
        coalesce(t.working, 0) as working_stamp, coalesce(t.submitted, 0) as submitted_stamp,
        coalesce(e.working, 0) as earlier_working, coalesce(e.submitted, 0) as earlier_submitted,
        (select coalesce(sum(c.changes), 0) from change_stamp c where c.topic in ('catalogue', 'target')) as plan_stamp,
        tiendo_peer_stamp(p.half_year, ${unitId}::uuid) as peer_stamp, (select version from check_setting) as checks_version,
        (select count(*)::integer from unit_opinion o where o.half_year = p.half_year and o.unit_id = ${unitId}::uuid) as opinions,
        (select count(*)::integer from comment c where c.half_year = p.half_year and c.unit_id = ${unitId}::uuid)
          + (select count(*)::integer from comment_mark m where m.half_year = p.half_year and m.unit_id = ${unitId}::uuid) as said
      from period p
      left join unit_ancestry a on a.half_year = p.half_year and a.basis = 'as-was' and a.unit_id = ${unitId}::uuid and a.depth = 0
      left join period_deadline d on d.half_year = p.half_year and d.unit_kind = a.unit_kind
      left join submission s on s.half_year = p.half_year and s.unit_id = ${unitId}::uuid
      left join revision_stamp t on t.half_year = p.half_year and t.unit_id = ${unitId}::uuid
      left join lateral (select sum(o.working) as working, sum(o.submitted) as submitted from revision_stamp o
        where o.unit_id = ${unitId}::uuid and o.half_year < p.half_year) e on true
      left join lateral (select o.sending, o.revision, o.file_hash from signed_paper o
        where o.half_year = p.half_year and o.unit_id = ${unitId}::uuid order by o.revision desc limit 1) g on g.file_hash is not null
      left join lateral (select o.* from on_behalf_opening o
        where o.half_year = p.half_year and o.unit_id = ${unitId}::uuid order by o.sendings desc limit 1) b on true
      where p.half_year = ${halfYear}`.execute(this.transactions.current());
    return rows[0] ?? null;
  }

  /** Holds the report until the transaction ends: nobody writes a figure of it meanwhile. */
  async hold(halfYear: string, unitId: string): Promise<void> {
    await this.transactions
      .current<'submission'>()
      .selectFrom('submission')
      .where('half_year', '=', halfYear)
      .where('unit_id', '=', unitId)
      .select('version')
      .forNoKeyUpdate()
      .execute();
  }

  sendings(halfYear: string, unitId: string) {
    return this.transactions
      .current<'sending'>()
      .selectFrom('sending')
      .where('half_year', '=', halfYear)
      .where('unit_id', '=', unitId)
      .select(['number', 'sent_by_name', 'sent_at', 'due_at', 'first_due_at', 'late'])
      .select(['late_working_days', 'cells', 'hash'])
      .orderBy('number')
      .execute();
  }

  /** The steps in their order, with what was said as far as who asks may read it. */
  async steps(halfYear: string, unitId: string): Promise<readonly StepRow[]> {
    const { rows } = await sql<StepRow>`
      select s.action, s.from_state, s.to_state, s.actor_name, s.at, w.reason, s.remarks, s.authority, s.until
      from submission_step s
      left join tiendo_step_reasons(${halfYear}, ${unitId}::uuid) w on w.version = s.version
      where s.half_year = ${halfYear} and s.unit_id = ${unitId}::uuid
      order by s.version`.execute(this.transactions.current());
    return rows;
  }

  /** The packed results of the unit as text; null while it never sent. */
  async resultCells(halfYear: string, unitId: string): Promise<string | null> {
    const row = await this.transactions
      .current<'result_sheet'>()
      .selectFrom('result_sheet')
      .where('half_year', '=', halfYear)
      .where('basis', '=', 'as-was')
      .where('unit_id', '=', unitId)
      .select('cells')
      .executeTakeFirst();
    return row?.cells ?? null;
  }

  /**
   * Sends every cell of the report: what the unit was working on is what others read from now on. A
   * cell that did not change since the last sending keeps its version.
   */
  async send(halfYear: string, unitId: string, at: Date): Promise<void> {
    await sql`
      with moved as (
        update figure set submitted_id = working_id, version = version + 1
        where half_year = ${halfYear} and unit_id = ${unitId}::uuid and submitted_id is distinct from working_id
        returning working_id
      )
      update figure_revision r set sent_at = ${at} from moved
      where r.id = moved.working_id and r.sent_at is null`.execute(this.transactions.current());
  }

  async keep(sending: NewSending): Promise<void> {
    await this.transactions
      .current<'sending'>()
      .insertInto('sending')
      .values({
        half_year: sending.halfYear,
        unit_id: sending.unitId,
        number: sending.number,
        sent_by: sending.sentBy.id,
        sent_by_name: sending.sentBy.name,
        sent_at: sending.sentAt,
        due_at: sending.dueAt,
        first_due_at: sending.firstDueAt,
        late: sending.late,
        late_working_days: sending.lateWorkingDays,
        cells: sending.cells,
        content: sending.content,
        hash: sending.hash,
        declaration: sending.declaration,
      })
      .execute();
  }

  /** What was sent, as it is kept; null when there was no such sending. */
  async sentText(halfYear: string, unitId: string, number: number): Promise<string | null> {
    const row = await this.transactions
      .current<'sending'>()
      .selectFrom('sending')
      .where('half_year', '=', halfYear)
      .where('unit_id', '=', unitId)
      .where('number', '=', number)
      .select('content')
      .executeTakeFirst();
    return row?.content ?? null;
  }

  /** Who wrote revisions, when and why. */
  async revisions(ids: readonly string[]): Promise<ChangedRevision[]> {
    return this.transactions
      .current<'figure_revision'>()
      .selectFrom('figure_revision')
      .where(sql<boolean>`id = any(${ids}::uuid[])`)
      .select(['id', 'kind', 'reason', 'recorded_by_name', 'business_at'])
      .execute();
  }

  /**
   * How many figures were sent and are not accepted yet, and everybody who entered one that would be
   * accepted: of the whole report the first time, of what changed since afterwards.
   */
  async toAccept(halfYear: string, unitId: string, state: SubmissionState): Promise<ToAccept> {
    const { rows } = await sql<ToAccept>`
      select coalesce(array_agg(distinct r.recorded_by::text) filter (where r.recorded_by is not null), '{}') as people,
        (count(*) filter (where f.submitted_id is distinct from f.accepted_id))::integer as unaccepted
      from figure f join figure_revision r on r.id = f.submitted_id
      where f.half_year = ${halfYear} and f.unit_id = ${unitId}::uuid
        and (${state} <> 'accepted' or f.submitted_id is distinct from f.accepted_id)`.execute(
      this.transactions.current(),
    );
    return rows[0] ?? { people: [], unaccepted: 0 };
  }

  /** What was sent is what was accepted. The report is still under review, or was accepted before, when this is asked. */
  async accept(halfYear: string, unitId: string): Promise<void> {
    await sql`select tiendo_accept_figures(${halfYear}, ${unitId}::uuid)`.execute(
      this.transactions.current(),
    );
  }

  /** What is asked and granted besides the first deadline, which stands in the half-year. */
  async setTime({ halfYear, unitId }: ReportKey, time: ReportTimeColumns): Promise<void> {
    await this.transactions
      .current<'submission'>()
      .updateTable('submission')
      .set(time)
      .where('half_year', '=', halfYear)
      .where('unit_id', '=', unitId)
      .execute();
  }
}

/** What a reader of a report would accept. */
interface ToAccept {
  readonly people: readonly string[];
  readonly unaccepted: number;
}

/** The columns of a report's time that an act changes. */
interface ReportTimeColumns {
  readonly extension_requested_until?: string | null;
  readonly extension_reason?: string | null;
  readonly extended_to?: Date | null;
}

/** Which report. */
export interface ReportKey {
  readonly halfYear: string;
  readonly unitId: string;
}

/** Who wrote what stands in a cell, when and why. */
export interface ChangedRevision {
  readonly id: string;
  readonly kind: Tables['figure_revision']['kind'];
  readonly reason: string | null;
  readonly recorded_by_name: string;
  readonly business_at: Date;
}
