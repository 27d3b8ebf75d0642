import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { Transactions } from '../../platform/database/transactions.ts';

const COLUMNS = [
  'revision',
  'sending',
  'number',
  'symbol',
  'signed_on',
  'signer_name',
  'signer_position',
  'file_name',
  'file_size',
  'file_hash',
  'on_behalf',
  'recorded_by_name',
  'business_at',
] as const;

export type PaperRow = Awaited<ReturnType<SignedPaperRepository['ofReport']>>[number];

/** What is known of a paper from now on. */
export interface NewPaper {
  readonly halfYear: string;
  readonly unitId: string;
  readonly revision: number;
  readonly sending: number;
  readonly number: string;
  readonly symbol: string;
  readonly signedOn: string;
  readonly signerName: string;
  readonly signerPosition: string;
  readonly file: { readonly name: string; readonly size: number; readonly hash: string } | null;
  readonly onBehalf: boolean;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
}

/** Signed papers of reports. Row scope decides which of them are there at all. */
@Injectable()
export class SignedPaperRepository {
  constructor(private readonly transactions: Transactions) {}

  get #db() {
    return this.transactions.current<'signed_paper'>();
  }

  /** Newest first: the first one stands. */
  ofReport(halfYear: string, unitId: string) {
    return this.#db
      .selectFrom('signed_paper')
      .select(COLUMNS)
      .where('half_year', '=', halfYear)
      .where('unit_id', '=', unitId)
      .orderBy('revision', 'desc')
      .execute();
  }

  async append(paper: NewPaper): Promise<void> {
    const { halfYear, unitId, file, by } = paper;
    await this.#db
      .insertInto('signed_paper')
      .values({
        half_year: halfYear,
        unit_id: unitId,
        revision: paper.revision,
        sending: paper.sending,
        number: paper.number,
        symbol: paper.symbol,
        signed_on: paper.signedOn,
        signer_name: paper.signerName,
        signer_position: paper.signerPosition,
        file_name: file?.name ?? null,
        file_size: file?.size ?? null,
        file_hash: file?.hash ?? null,
        on_behalf: paper.onBehalf,
        recorded_by: by.id,
        recorded_by_name: by.name,
        business_at: paper.at,
      })
      .execute();
    // Every screen that shows the report says whether its paper is there.
    await sql`select tiendo_stamp(${halfYear}, ${unitId}::uuid, true)`.execute(this.#db);
  }
}
