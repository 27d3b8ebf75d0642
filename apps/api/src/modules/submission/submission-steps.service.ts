import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import {
  type CellRemark,
  type SubmissionAction,
  type SubmissionState,
  movedTo,
} from '@tiendo/domain/submission';

import type { Actor } from '../../platform/auth/actor.ts';
import { Transactions } from '../../platform/database/transactions.ts';

/** One move of a report. */
export interface Move {
  readonly halfYear: string;
  readonly unitId: string;
  readonly action: SubmissionAction;
  readonly from: SubmissionState;
  readonly actor: Actor;
  readonly at: Date;
  readonly reason: string | null;
  /** What was said of single cells. */
  readonly remarks?: readonly CellRemark[];
  /** Who or what allowed a reopening. */
  readonly authority?: string;
  /** The day an extension was asked for or granted until. */
  readonly until?: string;
}

/** Moves a report its caller holds, and writes down the step. */
@Injectable()
export class SubmissionStepsService {
  constructor(private readonly transactions: Transactions) {}

  /** Makes the report of a unit that has none yet. Two that come at once make one. */
  async begin(halfYear: string, unitId: string): Promise<void> {
    await this.transactions
      .current<'submission'>()
      .insertInto('submission')
      .values({ half_year: halfYear, unit_id: unitId, state: 'draft', version: 0 })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }

  /** Where the report stands now. */
  async move(move: Move): Promise<{ readonly state: SubmissionState; readonly version: number }> {
    const { halfYear, unitId, action, from, actor, at, reason } = move;
    const { remarks = [], authority = null, until = null } = move;
    const to = movedTo(from, action);
    if (to === null) throw new RangeError(`a report in ${from} has no move ${action}`);
    const sent = action === 'submit' ? 1 : 0;
    const { rows } = await sql<{ version: number }>`
      with moved as (
        update submission set state = ${to}, version = version + 1, sendings = sendings + ${sent}::integer
        where half_year = ${halfYear} and unit_id = ${unitId}::uuid
        returning version
      )
      insert into submission_step (unit_id, half_year, version, action, from_state, to_state, actor_id, actor_name, at, reason,
        remarks, authority, until)
      select ${unitId}::uuid, ${halfYear}, version, ${action}, ${from}, ${to}, ${actor.accountId}::uuid,
        ${actor.displayName}, ${at}, ${reason}, ${JSON.stringify(remarks)}::jsonb, ${authority}, ${until}::date from moved
      returning version`.execute(this.transactions.current());
    const [moved] = rows;
    if (!moved) throw new RangeError(`no report of ${unitId} in ${halfYear}`);
    return { state: to, version: moved.version };
  }
}
