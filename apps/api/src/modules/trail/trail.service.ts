import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';

import { Transactions } from '../../platform/database/transactions.ts';
import type { Asker } from '../../platform/auth/asker.ts';

/** One change as it is kept: who, what, before and after. */
export interface Trace {
  readonly asker: Asker;
  /** The time of the business; the real time is the database's own. */
  readonly businessAt: Date;
  /** What was done and what the event is called, e.g. `figure.recorded`. */
  readonly action: string;
  readonly unitId: string;
  readonly halfYear: string;
  /** What was changed, as its path in the API. */
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Keeps every change twice, in the transaction that makes it: for the record, and to be told on. */
@Injectable()
export class TrailService {
  constructor(private readonly transactions: Transactions) {}

  /** Writes the audit row and the outbox row in one statement. */
  async append(trace: Trace): Promise<void> {
    await sql`with audited as (${auditRow(trace)}) ${outboxRow(trace)}`.execute(
      this.transactions.current(),
    );
  }
}

/** The insert into the audit, to be part of the statement that makes the change. */
export function auditRow(trace: Trace): RawBuilder<unknown> {
  const { asker, action, unitId, halfYear, subject } = trace;
  return sql`
    insert into audit (business_at, account_id, actor_name, action, unit_id, half_year, subject, before, after, request_id)
    values (${trace.businessAt}, ${asker.actor.accountId}::uuid, ${asker.actor.displayName}, ${action}, ${unitId}::uuid,
      ${halfYear}, ${subject}, ${json(trace.before)}::jsonb, ${json(trace.after)}::jsonb, ${asker.requestId})`;
}

/** The insert into the outbox, likewise: what others are told once it is committed. */
export function outboxRow({
  action,
  unitId,
  halfYear,
  subject,
  after,
}: Trace): RawBuilder<unknown> {
  return sql`
    insert into outbox (kind, unit_id, half_year, payload)
    values (${action}, ${unitId}::uuid, ${halfYear}, ${json({ subject, after })}::jsonb)`;
}

const json = (value: unknown): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value);
