import { Injectable } from '@nestjs/common';
import { type ExpressionBuilder, sql } from 'kysely';

import type { Database } from '../../platform/database/schema.ts';
import { Transactions } from '../../platform/database/transactions.ts';

type MeetingTables =
  | 'conclusion'
  | 'conclusion_notice'
  | 'meeting'
  | 'meeting_participant'
  | 'meeting_remark'
  | 'task'
  | 'unit_version';

const HEADING = [
  'meeting.id',
  'meeting.kind',
  'meeting.title',
  'meeting.half_year as halfYear',
  'organiser.name as organiserName',
  'meeting.held_on as heldOn',
  'meeting.session',
  'meeting.held_at as heldAt',
  'meeting.place',
  'meeting.chair',
  'meeting.source',
] as const;

/** A notice that is not signed yet is seen by those who lead the body that prepares it, not by wards. */
const SIGNED_OR_OURS = sql<boolean>`(conclusion_notice.state is distinct from 'draft'
  or tiendo_oversees_unit(meeting.organiser_unit_id))`;

/** Meetings and what was said and concluded there. */
@Injectable()
export class MeetingRepository {
  constructor(private readonly transactions: Transactions) {}

  get #db() {
    return this.transactions.current<MeetingTables>();
  }

  /** Latest first, with how many conclusions and tasks one may see of each. */
  list(filter: {
    readonly halfYear: string | undefined;
    readonly after: readonly [heldOn: string, id: string] | null;
    readonly limit: number;
  }) {
    const { halfYear, after, limit } = filter;
    let meetings = this.#headings().select((eb) => [
      tasksOf(eb).$asScalar().$notNull().as('tasks'),
      tasksOf(eb).where('task.state', '=', 'completed').$asScalar().$notNull().as('tasksCompleted'),
      conclusionsOf(eb).$asScalar().$notNull().as('conclusions'),
    ]);
    if (halfYear !== undefined) meetings = meetings.where('meeting.half_year', '=', halfYear);
    if (after) {
      const [heldOn, id] = after;
      meetings = meetings.where((eb) =>
        eb(eb.refTuple('meeting.held_on', 'meeting.id'), '<', eb.tuple(heldOn, id)),
      );
    }
    return meetings
      .orderBy('meeting.held_on', 'desc')
      .orderBy('meeting.id', 'desc')
      .limit(limit)
      .execute();
  }

  one(id: string) {
    return this.#headings()
      .select('meeting.source_note as sourceNote')
      .where('meeting.id', '=', id)
      .executeTakeFirst();
  }

  participants(meetingId: string) {
    return this.#db
      .selectFrom('meeting_participant')
      .select([
        'block',
        'description',
        'person_name as personName',
        'office',
        'unit_id as unitId',
        'source',
      ])
      .where('meeting_id', '=', meetingId)
      .orderBy('display_order')
      .orderBy('id')
      .execute();
  }

  remarks(meetingId: string) {
    return this.#db
      .selectFrom('meeting_remark')
      .select(['id', 'kind', 'text', 'directive_id as directiveId', 'source'])
      .where('meeting_id', '=', meetingId)
      .orderBy('display_order')
      .orderBy('id')
      .execute();
  }

  notices(meetingId: string) {
    return this.#db
      .selectFrom('conclusion_notice')
      .innerJoin('meeting', 'meeting.id', 'conclusion_notice.meeting_id')
      .select([
        'conclusion_notice.id',
        'conclusion_notice.number',
        'conclusion_notice.title',
        'conclusion_notice.state',
        'conclusion_notice.signed_on as signedOn',
        'conclusion_notice.signer',
        'conclusion_notice.source',
      ])
      .where('conclusion_notice.meeting_id', '=', meetingId)
      .where(SIGNED_OR_OURS)
      .orderBy('conclusion_notice.signed_on')
      .orderBy('conclusion_notice.id')
      .execute();
  }

  conclusions(meetingId: string) {
    return this.#db
      .selectFrom('conclusion')
      .innerJoin('meeting', 'meeting.id', 'conclusion.meeting_id')
      .leftJoin('conclusion_notice', 'conclusion_notice.id', 'conclusion.notice_id')
      .select([
        'conclusion.id',
        'conclusion.item',
        'conclusion.text',
        'conclusion.without_tasks as withoutTasks',
        'conclusion.notice_id as noticeId',
        'conclusion.source',
      ])
      .where('conclusion.meeting_id', '=', meetingId)
      .where(SIGNED_OR_OURS)
      .orderBy('conclusion.display_order')
      .orderBy('conclusion.id')
      .execute();
  }

  /** Whoever called a meeting, by the name they had on the day. */
  #headings() {
    return this.#db
      .selectFrom('meeting')
      .leftJoin('unit_version as organiser', (join) =>
        join
          .onRef('organiser.unit_id', '=', 'meeting.organiser_unit_id')
          .onRef('organiser.valid_from', '<=', 'meeting.held_on')
          .on((eb) =>
            eb.or([
              eb('organiser.valid_to', 'is', null),
              eb('organiser.valid_to', '>=', eb.ref('meeting.held_on')),
            ]),
          ),
      )
      .select(HEADING);
  }
}

type OfMeeting = ExpressionBuilder<Pick<Database, MeetingTables>, 'meeting'>;

/**
 * A task belongs to a meeting itself, or through its conclusion or remark. One that is only drafted is
 * nobody's task yet.
 */
const tasksOf = (eb: OfMeeting) =>
  eb
    .selectFrom('task')
    .leftJoin('conclusion', 'conclusion.id', 'task.conclusion_id')
    .leftJoin('meeting_remark', 'meeting_remark.id', 'task.remark_id')
    .select(sql<number>`count(*)::integer`.as('count'))
    .where((or) =>
      or(
        'meeting.id',
        '=',
        or.fn.coalesce('task.meeting_id', 'conclusion.meeting_id', 'meeting_remark.meeting_id'),
      ),
    )
    .where('task.stage', '=', 'assigned');

const conclusionsOf = (eb: OfMeeting) =>
  eb
    .selectFrom('conclusion')
    .leftJoin('conclusion_notice', 'conclusion_notice.id', 'conclusion.notice_id')
    .select(sql<number>`count(*)::integer`.as('count'))
    .whereRef('conclusion.meeting_id', '=', 'meeting.id')
    .where(SIGNED_OR_OURS);

export type MeetingRow = Awaited<ReturnType<MeetingRepository['list']>>[number];
export type MeetingHeadingRow = NonNullable<Awaited<ReturnType<MeetingRepository['one']>>>;
export type RemarkRow = Awaited<ReturnType<MeetingRepository['remarks']>>[number];
export type ConclusionRow = Awaited<ReturnType<MeetingRepository['conclusions']>>[number];
