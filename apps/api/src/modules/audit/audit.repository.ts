import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { TrailAction } from '@tiendo/contract/trail';

import { Transactions } from '../../platform/database/transactions.ts';

/** An act as the database lets whoever asks see it. */
export interface TraceRow {
  readonly id: string;
  readonly at: Date;
  readonly business_at: Date;
  readonly actor_name: string;
  readonly actor_office: string | null;
  readonly address: string | null;
  readonly action: TrailAction;
  readonly subject: string;
  readonly before: TraceContent;
  readonly after: TraceContent;
  readonly reason: string | null;
  /** The place in the chain. */
  readonly seal: string | null;
}

type Json = boolean | number | string | null | Json[] | { [key: string]: Json };
type TraceContent = Record<string, Json> | null;

/** Which acts are asked for, and from where on. */
export interface TrailFilter {
  /** Null for what concerns no unit. */
  readonly place: { readonly unitId: string; readonly halfYear: string } | null;
  readonly subject: string | null;
  readonly actions: readonly TrailAction[];
  /** Id of the act after which the list goes on; null for the newest. */
  readonly after: string | null;
  readonly limit: number;
  /** The day of business, on which a role that is asked for has to hold. */
  readonly day: string;
}

/** Reads the audit through the one function that decides who sees what of it. */
@Injectable()
export class AuditRepository {
  constructor(private readonly transactions: Transactions) {}

  /** Acts, newest first. */
  async list({
    place,
    subject,
    actions,
    after,
    limit,
    day,
  }: TrailFilter): Promise<readonly TraceRow[]> {
    const { rows } = await sql<TraceRow>`
      select id, at, business_at, actor_name, actor_office, address, action, subject, before, after, reason, seal
      from tiendo_trail(${place?.unitId ?? null}::uuid, ${place?.halfYear ?? null}, ${subject}, ${actions}::text[],
        ${after}::bigint, ${limit}::integer, ${day}::date)`.execute(this.transactions.current());
    return rows;
  }
}
