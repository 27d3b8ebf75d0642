import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { Transactions } from '../../platform/database/transactions.ts';

/** Which tasks a list asks for, and behind which place in the order it goes on. */
export interface TaskFilter {
  readonly halfYear: string | undefined;
  /** Tasks the unit leads or helps with. */
  readonly unitId: string | undefined;
  readonly meetingId: string | undefined;
  readonly after: readonly [halfYear: string, displayOrder: number, id: string] | null;
  readonly limit: number;
}

type TaskTables =
  | 'conclusion'
  | 'conclusion_notice'
  | 'directive'
  | 'meeting'
  | 'meeting_remark'
  | 'task'
  | 'task_indicator'
  | 'task_unit';

const OF_TASK = [
  'task.id',
  'task.half_year as halfYear',
  'task.stage',
  'task.state',
  'task.content',
  'task.lead_unit_id as leadUnitId',
  'task.deliverable',
  'task.first_due_on as firstDueOn',
  'task.due_on as dueOn',
  'task.continuing',
  'task.priority',
  'task.responsible',
  'task.claimed_on as claimedOn',
  'task.confirmed_on as confirmedOn',
  'task.outcome',
  'task.obstacle',
  'task.display_order as displayOrder',
  'task.source',
] as const;

const OF_BASIS = [
  'meeting.id as meetingId',
  'meeting.title as meetingTitle',
  'conclusion_notice.number as noticeNumber',
  'conclusion.id as conclusionId',
  'conclusion.item as conclusionItem',
  'meeting_remark.id as remarkId',
  'directive.id as directiveId',
  'directive.title as directiveTitle',
] as const;

/** Tasks with what they stand on. Row-level security hides others' tasks and others' drafts. */
@Injectable()
export class TaskRepository {
  constructor(private readonly transactions: Transactions) {}

  get #db() {
    return this.transactions.current<TaskTables>();
  }

  /** The newest half-year first; within it, in display order. */
  list({ halfYear, unitId, meetingId, after, limit }: TaskFilter) {
    let tasks = this.#tasks();
    if (halfYear !== undefined) tasks = tasks.where('task.half_year', '=', halfYear);
    if (meetingId !== undefined) tasks = tasks.where('meeting.id', '=', meetingId);
    if (unitId !== undefined) {
      tasks = tasks.where((eb) =>
        eb.or([eb('task.lead_unit_id', '=', unitId), eb('task.id', 'in', this.#helpedBy(unitId))]),
      );
    }
    if (after) {
      const [last, displayOrder, id] = after;
      tasks = tasks.where((eb) =>
        eb.or([
          eb('task.half_year', '<', last),
          eb.and([
            eb('task.half_year', '=', last),
            eb(eb.refTuple('task.display_order', 'task.id'), '>', eb.tuple(displayOrder, id)),
          ]),
        ]),
      );
    }
    return tasks
      .orderBy('task.half_year', 'desc')
      .orderBy('task.display_order')
      .orderBy('task.id')
      .limit(limit)
      .execute();
  }

  one(id: string) {
    return this.#tasks().where('task.id', '=', id).executeTakeFirst();
  }

  coUnits(taskIds: readonly string[]) {
    return this.#db
      .selectFrom('task_unit')
      .select(['task_id as taskId', 'unit_id as unitId'])
      .where('task_id', '=', sql<string>`any(${taskIds}::uuid[])`)
      .orderBy('task_id')
      .orderBy('display_order')
      .orderBy('unit_id')
      .execute();
  }

  indicators(taskIds: readonly string[]) {
    return this.#db
      .selectFrom('task_indicator')
      .select(['task_id as taskId', 'indicator_id as indicatorId', 'effect'])
      .where('task_id', '=', sql<string>`any(${taskIds}::uuid[])`)
      .orderBy('task_id')
      .orderBy('indicator_id')
      .execute();
  }

  #helpedBy(unitId: string) {
    return this.#db.selectFrom('task_unit').select('task_id').where('unit_id', '=', unitId);
  }

  /** The meeting is the task's own, or the one where its conclusion or remark was made. */
  #tasks() {
    return this.#db
      .selectFrom('task')
      .leftJoin('conclusion', 'conclusion.id', 'task.conclusion_id')
      .leftJoin('conclusion_notice', 'conclusion_notice.id', 'conclusion.notice_id')
      .leftJoin('meeting_remark', 'meeting_remark.id', 'task.remark_id')
      .leftJoin('meeting', (join) =>
        join.on((eb) =>
          eb(
            'meeting.id',
            '=',
            eb.fn.coalesce('task.meeting_id', 'conclusion.meeting_id', 'meeting_remark.meeting_id'),
          ),
        ),
      )
      .leftJoin('directive', (join) =>
        join.on((eb) =>
          eb(
            'directive.id',
            '=',
            eb.fn.coalesce('task.directive_id', 'meeting_remark.directive_id'),
          ),
        ),
      )
      .select([...OF_TASK, ...OF_BASIS]);
  }
}

export type TaskRow = Awaited<ReturnType<TaskRepository['list']>>[number];
export type CoUnitRow = Awaited<ReturnType<TaskRepository['coUnits']>>[number];
export type TaskIndicatorRow = Awaited<ReturnType<TaskRepository['indicators']>>[number];
