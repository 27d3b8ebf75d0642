import { type Kysely, sql } from 'kysely';

/**
 * Who wants a content that no row names: each upload by itself, for two may bring the same content at once
 * and one be refused, and whoever takes a content away, so that nobody keeps it again in the same moment.
 * A claim is looked at when it is due: an upload's after an hour, a removed row's at once.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table file_claim (
      id       uuid primary key default gen_random_uuid(),
      hash     text not null,
      removing boolean not null default false,
      due_at   timestamptz not null,
      constraint file_claim_hash_check check (hash ~ '^[0-9a-f]{64}$')
    )`.execute(db);
  await sql`create index file_claim_hash_idx on file_claim (hash)`.execute(db);
  await sql`create index file_claim_due_idx on file_claim (due_at)`.execute(db);
  await sql`create unique index file_claim_removing_key on file_claim (hash) where removing`.execute(
    db,
  );
  await sql`insert into file_claim (hash, due_at) select hash, touched_at + interval '1 hour' from unsettled_file`.execute(
    db,
  );
  await sql`drop table unsettled_file`.execute(db);
  await sql`grant select, insert, delete on file_claim to tiendo_app`.execute(db);
}
