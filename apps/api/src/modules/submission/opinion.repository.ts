import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { UnitOpinion } from '@tiendo/domain/submission';

import { Transactions } from '../../platform/database/transactions.ts';
import type { ReportKey } from './submission.repository.ts';

export interface OpinionRow {
  readonly area_id: string;
  readonly account_id: string;
  readonly account_name: string;
  readonly office: string;
  readonly opinion: UnitOpinion;
  readonly text: string | null;
  readonly at: Date;
}

/** What somebody says of an area. */
export interface NewOpinion extends ReportKey {
  readonly areaId: string;
  readonly by: { readonly id: string; readonly name: string; readonly office: string };
  readonly opinion: UnitOpinion;
  readonly text: string | null;
  readonly at: Date;
}

/** Opinions on drafts. Row scope shows a unit's own people theirs, and nobody else any. */
@Injectable()
export class OpinionRepository {
  constructor(private readonly transactions: Transactions) {}

  /** The last that each person said of each area. */
  async latest({ halfYear, unitId }: ReportKey): Promise<readonly OpinionRow[]> {
    const { rows } = await sql<OpinionRow>`
      select distinct on (o.area_id, o.account_id) o.area_id, o.account_id, o.account_name, o.office, o.opinion, o.text, o.at
      from unit_opinion o
      where o.half_year = ${halfYear} and o.unit_id = ${unitId}::uuid and o.account_id is not null
      order by o.area_id, o.account_id, o.number desc`.execute(this.transactions.current());
    return rows;
  }

  /** Its caller holds the report, so that numbers follow one another. */
  async append({ halfYear, unitId, areaId, by, opinion, text, at }: NewOpinion): Promise<void> {
    await sql`
      insert into unit_opinion (unit_id, half_year, area_id, number, account_id, account_name, office, opinion, text, at)
      select ${unitId}::uuid, ${halfYear}, ${areaId}::uuid, coalesce(max(o.number), 0) + 1, ${by.id}::uuid, ${by.name},
        ${by.office}, ${opinion}, ${text}, ${at}
      from unit_opinion o where o.half_year = ${halfYear} and o.unit_id = ${unitId}::uuid
        and o.area_id = ${areaId}::uuid and o.account_id = ${by.id}::uuid`.execute(
      this.transactions.current(),
    );
  }
}
