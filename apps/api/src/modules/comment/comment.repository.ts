import { Injectable } from '@nestjs/common';
import { type Insertable, sql } from 'kysely';

import type { Tables } from '../../platform/database/tables.ts';
import { Transactions } from '../../platform/database/transactions.ts';

/** Whose report is spoken of. */
export interface ReportPlace {
  readonly halfYear: string;
  readonly unitId: string;
}

export interface CommentRow {
  readonly id: string;
  readonly unit_id: string;
  readonly half_year: string;
  readonly indicator_id: string | null;
  readonly audience: Tables['comment']['audience'];
  readonly parent_id: string | null;
  readonly side: Tables['comment']['side'];
  readonly text: string;
  readonly author_name: string;
  readonly office: string;
  readonly at: Date;
  readonly resolved: boolean | null;
  readonly resolved_by: string | null;
  readonly resolved_at: Date | null;
}

const COLUMNS =
  sql.raw(`c.id, c.unit_id, c.half_year, c.indicator_id, c.audience, c.parent_id, c.side, c.text,
        c.author_name, c.office, c.at, m.resolved, m.by_name as resolved_by, m.at as resolved_at`);
/** The latest mark is how a thread stands. */
const STANDING = sql.raw(`left join lateral (
        select k.resolved, k.by_name, k.at from comment_mark k where k.comment_id = c.id
        order by k.number desc limit 1) m on true`);

/** What is said of reports. Row scope lets everybody hear what is said to them and nothing else. */
@Injectable()
export class CommentRepository {
  constructor(private readonly transactions: Transactions) {}

  /** The threads one hears of a report that began after the one with the id `after`, with their answers, oldest first. */
  async ofReport(
    { halfYear, unitId }: ReportPlace,
    { after, limit }: { readonly after: string | null; readonly limit: number },
  ): Promise<readonly CommentRow[]> {
    const { rows } = await sql<CommentRow>`
      with thread as (
        select t.id from comment t
        where t.half_year = ${halfYear} and t.unit_id = ${unitId}::uuid and t.parent_id is null
          and (${after}::uuid is null or (t.at, t.recorded_at, t.id) >
            (select b.at, b.recorded_at, b.id from comment b where b.id = ${after}::uuid))
        order by t.at, t.recorded_at, t.id limit ${limit}
      )
      select ${COLUMNS} from comment c ${STANDING}
      where c.half_year = ${halfYear} and c.unit_id = ${unitId}::uuid
        and coalesce(c.parent_id, c.id) in (select id from thread)
      order by c.at, c.recorded_at, c.id`.execute(this.transactions.current());
    return rows;
  }

  /** How many threads an audience has of a report. */
  async threads(
    { halfYear, unitId }: ReportPlace,
    audience: CommentRow['audience'],
  ): Promise<number> {
    const { rows } = await sql<{ threads: number }>`
      select count(*)::integer as threads from comment c
      where c.half_year = ${halfYear} and c.unit_id = ${unitId}::uuid and c.parent_id is null
        and c.audience = ${audience}`.execute(this.transactions.current());
    return rows[0]?.threads ?? 0;
  }

  /** A comment with its answers, oldest first; none where one does not hear it. */
  async thread(id: string): Promise<readonly CommentRow[]> {
    const { rows } = await sql<CommentRow>`
      select ${COLUMNS} from comment c ${STANDING}
      where c.id = ${id}::uuid or c.parent_id = ${id}::uuid
      order by c.parent_id nulls first, c.at, c.recorded_at, c.id`.execute(
      this.transactions.current(),
    );
    return rows;
  }

  async say(comment: Insertable<Tables['comment']>): Promise<string> {
    const { id } = await this.transactions
      .current<'comment'>()
      .insertInto('comment')
      .values(comment)
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  }

  /** Marks a thread, unless it stands so already. Two that come at once leave one mark; false for the other. */
  async mark(mark: Omit<Insertable<Tables['comment_mark']>, 'number'>): Promise<boolean> {
    const { numAffectedRows } = await sql`
      insert into comment_mark (comment_id, number, unit_id, half_year, audience, resolved, by_id, by_name, at)
      select ${mark.comment_id}::uuid, coalesce(max(k.number), 0) + 1, ${mark.unit_id}::uuid, ${mark.half_year},
        ${mark.audience}, ${mark.resolved}, ${mark.by_id}::uuid, ${mark.by_name}, ${mark.at}
      from comment_mark k where k.comment_id = ${mark.comment_id}::uuid
      having coalesce((array_agg(k.resolved order by k.number desc))[1], false) <> ${mark.resolved}
      on conflict do nothing`.execute(this.transactions.current());
    return numAffectedRows === 1n;
  }
}
