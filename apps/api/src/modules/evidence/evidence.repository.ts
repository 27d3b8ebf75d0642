import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { FileKind } from '@tiendo/domain/evidence';

import { Transactions } from '../../platform/database/transactions.ts';

const COLUMNS = [
  'id',
  'unit_id',
  'half_year',
  'indicator_id',
  'name',
  'kind',
  'size',
  'hash',
  'added_by_name',
  'business_at',
  'sent_at',
  'withdrawn_at',
  'withdrawn_by_name',
  'withdrawal_reason',
] as const;

export type EvidenceRow = Awaited<ReturnType<EvidenceRepository['ofReport']>>[number];

/** A file about to be named in its report. */
export interface NewEvidence {
  readonly halfYear: string;
  readonly unitId: string;
  readonly indicatorId: string | null;
  readonly name: string;
  readonly kind: FileKind;
  readonly size: number;
  readonly hash: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
}

/** Files of reports. Row scope decides which of them are there at all. */
@Injectable()
export class EvidenceRepository {
  constructor(private readonly transactions: Transactions) {}

  get #db() {
    return this.transactions.current<'evidence'>();
  }

  /** In the order in which they came. */
  ofReport(halfYear: string, unitId: string) {
    return this.#db
      .selectFrom('evidence')
      .select(COLUMNS)
      .where('half_year', '=', halfYear)
      .where('unit_id', '=', unitId)
      .orderBy('recorded_at')
      .orderBy('id')
      .execute();
  }

  one(id: string): Promise<EvidenceRow | undefined> {
    return this.#db.selectFrom('evidence').select(COLUMNS).where('id', '=', id).executeTakeFirst();
  }

  async add(evidence: NewEvidence): Promise<EvidenceRow> {
    const { halfYear, unitId, indicatorId, name, kind, size, hash, by, at } = evidence;
    return this.#db
      .insertInto('evidence')
      .values({
        half_year: halfYear,
        unit_id: unitId,
        indicator_id: indicatorId,
        name,
        kind,
        size,
        hash,
        added_by: by.id,
        added_by_name: by.name,
        business_at: at,
      })
      .returning(COLUMNS)
      .executeTakeFirstOrThrow();
  }

  async remove(id: string): Promise<void> {
    await this.#db.deleteFrom('evidence').where('id', '=', id).execute();
  }

  withdraw(id: string, by: string, at: Date, reason: string): Promise<EvidenceRow> {
    return this.#db
      .updateTable('evidence')
      .set({ withdrawn_at: at, withdrawn_by_name: by, withdrawal_reason: reason })
      .where('id', '=', id)
      .returning(COLUMNS)
      .executeTakeFirstOrThrow();
  }

  /** The content of the report is another one now. Its caller holds the report. */
  async stamp(halfYear: string, unitId: string): Promise<void> {
    await sql`select tiendo_stamp(${halfYear}, ${unitId}::uuid, false)`.execute(this.#db);
  }

  /** What travels with the report: others read it from now on. */
  async send(halfYear: string, unitId: string, at: Date): Promise<void> {
    await this.#db
      .updateTable('evidence')
      .set({ sent_at: at })
      .where('half_year', '=', halfYear)
      .where('unit_id', '=', unitId)
      .where('sent_at', 'is', null)
      .execute();
  }
}
