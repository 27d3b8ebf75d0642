import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { NarrativeAudience, NarrativeText } from '@tiendo/domain/narrative';

import { Transactions } from '../../platform/database/transactions.ts';

/** Where a block stands; the area is null for the block of the whole report. */
export interface BlockKey {
  readonly halfYear: string;
  readonly unitId: string;
  readonly areaId: string | null;
}

/** A block with the revision its reader sees. */
export interface BlockRow extends NarrativeText {
  readonly area_id: string | null;
  readonly version: number;
  readonly id: string;
  readonly number: number;
  readonly recorded_by_name: string;
  readonly business_at: Date;
  readonly is_sent: boolean;
  readonly audience: NarrativeAudience;
}

/** What a unit is working on in a block, with all that decides whether it is written on. */
export interface WorkedBlockRow extends BlockRow {
  readonly recorded_by: string | null;
  readonly recorded_office: string | null;
  readonly was_sent: boolean;
  readonly seconds_open: number;
  readonly is_acted_on: boolean;
}

/** What a block stands at once it was written. */
export interface WrittenBlock {
  readonly number: number;
  readonly version: number;
}

/** Who wrote, when, by the business' clock. */
export interface WrittenBy {
  readonly id: string;
  readonly name: string;
  readonly office: string;
  readonly at: Date;
}

/** Narratives and their revisions. Row scope decides which of them are there at all. */
@Injectable()
export class NarrativeRepository {
  constructor(private readonly transactions: Transactions) {}

  /** Every block somebody has written, as seen from inside (`own`) or from above. */
  async ofReport(halfYear: string, unitId: string, own: boolean): Promise<readonly BlockRow[]> {
    const { rows } = await sql<BlockRow>`
      select ${COLUMNS} from narrative n join narrative_revision r on r.id = ${seen(own)}
      where n.half_year = ${halfYear} and n.unit_id = ${unitId}::uuid`.execute(
      this.transactions.current(),
    );
    return rows;
  }

  /** One block; null when there is nothing to see. */
  async one({ halfYear, unitId, areaId }: BlockKey, own: boolean): Promise<BlockRow | null> {
    const { rows } = await sql<BlockRow>`
      select ${COLUMNS} from narrative n join narrative_revision r on r.id = ${seen(own)}
      where n.half_year = ${halfYear} and n.unit_id = ${unitId}::uuid
        and n.area_id is not distinct from ${areaId}::uuid`.execute(this.transactions.current());
    return rows[0] ?? null;
  }

  /** What the unit is working on in a block; null where nobody wrote. Its caller holds the report. */
  async worked({ halfYear, unitId, areaId }: BlockKey): Promise<WorkedBlockRow | null> {
    const ofReport = sql`x.half_year = n.half_year and x.unit_id = n.unit_id and x.recorded_at > r.begun_at`;
    const { rows } = await sql<WorkedBlockRow>`
      select ${COLUMNS}, r.recorded_by, r.recorded_office, r.sent_at is not null as was_sent,
        extract(epoch from now() - r.begun_at)::double precision as seconds_open,
        (exists (select from submission_step x where ${ofReport})
          or exists (select from unit_opinion x where ${ofReport})
          or exists (select from comment x where ${ofReport})) as is_acted_on
      from narrative n join narrative_revision r on r.id = n.working_id
      where n.half_year = ${halfYear} and n.unit_id = ${unitId}::uuid
        and n.area_id is not distinct from ${areaId}::uuid`.execute(this.transactions.current());
    return rows[0] ?? null;
  }

  /** Writes on in the revision a block stands at: the words are new, the revision is the same. */
  async writeOn({ id, number }: BlockRow, text: NarrativeText, at: Date): Promise<WrittenBlock> {
    const { rows } = await sql<{ version: number }>`
      with revision as (
        update narrative_revision set results = ${text.results}, shortcomings = ${text.shortcomings},
          causes = ${text.causes}, proposals = ${text.proposals}, recorded_at = now(), business_at = ${at}
        where id = ${id}::uuid
        returning id
      ), block as (
        update narrative n set version = n.version + 1 from revision where n.working_id = revision.id
        returning n.half_year, n.unit_id, n.version
      )
      select version, tiendo_stamp(half_year, unit_id, false) from block`.execute(
      this.transactions.current(),
    );
    const [written] = rows;
    if (!written) throw new Error('a block was written on and is not there');
    return { number, version: written.version };
  }

  /** Appends a revision and moves the block to it. Its caller holds the report. */
  async append(
    { halfYear, unitId, areaId }: BlockKey,
    { audience, ...text }: NarrativeText & { readonly audience: NarrativeAudience },
    by: WrittenBy,
  ): Promise<WrittenBlock> {
    const { rows } = await sql<WrittenBlock>`
      with revision as (
        insert into narrative_revision (unit_id, half_year, area_id, number, results, shortcomings, causes, proposals,
          audience, recorded_by, recorded_by_name, recorded_office, business_at)
        values (${unitId}::uuid, ${halfYear}, ${areaId}::uuid,
          (select coalesce(max(o.number), 0) + 1 from narrative_revision o where o.unit_id = ${unitId}::uuid
            and o.half_year = ${halfYear} and o.area_id is not distinct from ${areaId}::uuid),
          ${text.results}, ${text.shortcomings}, ${text.causes}, ${text.proposals},
          ${audience}, ${by.id}::uuid, ${by.name}, ${by.office}, ${by.at})
        returning id, number
      ), block as (
        insert into narrative (unit_id, half_year, area_id, working_id, version)
        select ${unitId}::uuid, ${halfYear}, ${areaId}::uuid, id, 1 from revision
        on conflict on constraint narrative_key do update
          set working_id = excluded.working_id, version = narrative.version + 1
        returning version
      )
      select revision.number, block.version, tiendo_stamp(${halfYear}, ${unitId}::uuid, false) from revision, block`.execute(
      this.transactions.current(),
    );
    const [written] = rows;
    if (!written) throw new Error('a block was appended and is not there');
    return written;
  }

  /** What the unit is working on is what others read from now on. */
  async send(halfYear: string, unitId: string, at: Date): Promise<void> {
    await sql`
      with moved as (
        update narrative set submitted_id = working_id, version = version + 1
        where half_year = ${halfYear} and unit_id = ${unitId}::uuid and submitted_id is distinct from working_id
        returning working_id
      )
      update narrative_revision r set sent_at = ${at} from moved
      where r.id = moved.working_id and r.sent_at is null`.execute(this.transactions.current());
  }

  /** The codes of areas by id. */
  async areaCodes(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.transactions
      .current<'area'>()
      .selectFrom('area')
      .select(['id', 'code'])
      .execute();
    return new Map(rows.map(({ id, code }) => [id, code]));
  }
}

const seen = (own: boolean) => sql.ref(own ? 'n.working_id' : 'n.submitted_id');

const COLUMNS = sql`n.area_id, n.version, r.id, r.number, r.results, r.shortcomings, r.causes, r.proposals, r.audience,
  r.recorded_by_name, r.business_at, r.id is not distinct from n.submitted_id as is_sent`;
