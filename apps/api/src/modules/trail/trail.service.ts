import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';

import type { TrailAction } from '@tiendo/contract/trail';

import type { Actor, ActorGrant } from '../../platform/auth/actor.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import type { Asker } from '../../platform/auth/asker.ts';

/** One change as it is kept: who, what, before and after. */
export interface Trace {
  readonly asker: Asker;
  /** The time of the business; the real time is the database's own. */
  readonly businessAt: Date;
  /** What was done and what the event is called, e.g. `figure.recorded`. */
  readonly action: TrailAction;
  /** Whose figure or report it was; null for what concerns no unit alone. */
  readonly unitId: string | null;
  readonly halfYear: string | null;
  /** What was changed, as its path in the API. */
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Words that stay in the unit: kept with what is after, and told to nobody. */
  readonly inside?: object;
  /** Why, where the person was asked. */
  readonly reason?: string | null;
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

  /** Writes the audit row alone, of what others were told of when it began. */
  async keep(trace: Trace): Promise<void> {
    await sql`${auditRow(trace)}`.execute(this.transactions.current());
  }
}

/** The insert into the audit, to be part of the statement that makes the change. */
export function auditRow(trace: Trace): RawBuilder<unknown> {
  const { asker, action, unitId, halfYear, subject } = trace;
  const { actor, address, userAgent, requestId } = asker;
  const grant = grantUsed(actor, unitId);
  return sql`
    insert into audit (business_at, account_id, actor_name, actor_office, actor_role, actor_unit_id, address, user_agent,
      action, unit_id, half_year, subject, before, after, reason, request_id)
    values (${trace.businessAt}, ${actor.accountId}::uuid, ${actor.displayName}, ${actor.office}, ${grant?.role ?? null},
      ${grant?.unitId ?? null}::uuid, ${address}, ${userAgent}, ${action}, ${unitId}::uuid, ${halfYear}, ${subject},
      ${json(trace.before)}::jsonb, ${json(afterOf(trace))}::jsonb, ${trace.reason ?? null}, ${requestId})`;
}

/** The grant somebody acted by: the one in the unit itself, else one that reaches down to it. */
function grantUsed(
  { grants, overseenUnits }: Actor,
  unitId: string | null,
): ActorGrant | undefined {
  return (
    grants.find((grant) => grant.unitId === unitId) ??
    grants.find((grant) => overseenUnits.includes(grant.unitId)) ??
    grants[0]
  );
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

const afterOf = ({ after, inside }: Trace): unknown =>
  inside ? { ...(after as object), ...inside } : after;

const json = (value: unknown): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value);
