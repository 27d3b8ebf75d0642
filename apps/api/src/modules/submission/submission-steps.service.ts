import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { type SubmissionAction, type SubmissionState, movedTo } from '@tiendo/domain/submission';

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

  async move(move: Move): Promise<void> {
    const { halfYear, unitId, action, from, actor, at, reason } = move;
    const to = movedTo(from, action);
    if (to === null) throw new RangeError(`a report in ${from} has no move ${action}`);
    const sent = action === 'submit' ? 1 : 0;
    await sql`
      with moved as (
        update submission set state = ${to}, version = version + 1, sendings = sendings + ${sent}::integer
        where half_year = ${halfYear} and unit_id = ${unitId}::uuid
        returning version
      )
      insert into submission_step (unit_id, half_year, version, action, from_state, to_state, actor_id, actor_name, at, reason)
      select ${unitId}::uuid, ${halfYear}, version, ${action}, ${from}, ${to}, ${actor.accountId}::uuid,
        ${actor.displayName}, ${at}, ${reason} from moved`.execute(this.transactions.current());
  }
}
