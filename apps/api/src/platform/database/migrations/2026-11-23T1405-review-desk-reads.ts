import { type Kysely, sql } from 'kysely';

/** What the desk of those who review shows beside reports and figures. */
const COUNTED = ['area_verifier', 'cross_check', 'on_behalf_opening'];

/**
 * The desk of those who review built its whole list before it could say that nothing had changed: nothing
 * counted what is said, compared and opened. Now the database does, whoever writes, as it counts names and
 * deadlines. What a unit's people say to each other is on no desk, so it counts for none. The cells that
 * are explained or entered on behalf are few, and were looked for among all.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`insert into change_stamp (topic, shard, changes)
    values ('review', 16, (extract(epoch from clock_timestamp()) * 1000)::bigint)`.execute(db);
  for (const table of COUNTED) {
    await sql`create trigger ${sql.raw(`${table}_count_change`)}
      after insert or update or delete or truncate on ${sql.table(table)}
      for each statement execute function tiendo_count_change('review')`.execute(db);
  }
  for (const table of ['comment', 'comment_mark']) {
    await sql`create trigger ${sql.raw(`${table}_count_change`)} after insert on ${sql.table(table)}
      for each row when (new.audience <> 'unit') execute function tiendo_count_change('review')`.execute(
      db,
    );
  }
  await sql`create index figure_revision_told_idx on figure_revision (half_year, unit_id)
    where cause is not null or on_behalf`.execute(db);
}
