import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { SubmissionState } from '@tiendo/domain/submission';

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
  readonly source: 'illustrative' | 'record' | null;
  readonly working_stamp: string;
  readonly submitted_stamp: string;
}

/** A sending about to be kept. */
export interface NewSending {
  readonly halfYear: string;
  readonly unitId: string;
  readonly number: number;
  readonly sentBy: { readonly id: string; readonly name: string };
  readonly sentAt: Date;
  readonly dueAt: Date;
  readonly late: boolean;
  readonly lateWorkingDays: number;
  readonly cells: number;
  readonly content: string;
  readonly hash: string;
}

/** Reports, their steps and sendings. Row scope shows own and overseen units. */
@Injectable()
export class SubmissionRepository {
  constructor(private readonly transactions: Transactions) {}

  /** The report with its deadline and stamps; null when there is no such half-year. */
  async one(halfYear: string, unitId: string): Promise<ReportRow | null> {
    const { rows } = await sql<ReportRow>`
      select p.state as period_state, a.unit_kind, d.due_at, d.corrections_until,
        array(select b.ancestor_id::text from unit_ancestry b where b.half_year = p.half_year and b.basis = 'as-was'
          and b.unit_id = ${unitId}::uuid order by b.depth) as line,
        s.state, s.version, s.sendings, s.extension_requested_until, s.extension_reason, s.extended_to, s.source,
        coalesce(t.working, 0) as working_stamp, coalesce(t.submitted, 0) as submitted_stamp
      from period p
      left join unit_ancestry a on a.half_year = p.half_year and a.basis = 'as-was' and a.unit_id = ${unitId}::uuid and a.depth = 0
      left join period_deadline d on d.half_year = p.half_year and d.unit_kind = a.unit_kind
      left join submission s on s.half_year = p.half_year and s.unit_id = ${unitId}::uuid
      left join revision_stamp t on t.half_year = p.half_year and t.unit_id = ${unitId}::uuid
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
      .select(['number', 'sent_by_name', 'sent_at', 'due_at', 'late', 'late_working_days'])
      .select(['cells', 'hash'])
      .orderBy('number')
      .execute();
  }

  steps(halfYear: string, unitId: string) {
    return this.transactions
      .current<'submission_step'>()
      .selectFrom('submission_step')
      .where('half_year', '=', halfYear)
      .where('unit_id', '=', unitId)
      .select(['action', 'from_state', 'to_state', 'actor_name', 'at', 'reason', 'remarks'])
      .orderBy('version')
      .execute();
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
        late: sending.late,
        late_working_days: sending.lateWorkingDays,
        cells: sending.cells,
        content: sending.content,
        hash: sending.hash,
      })
      .execute();
  }
}
