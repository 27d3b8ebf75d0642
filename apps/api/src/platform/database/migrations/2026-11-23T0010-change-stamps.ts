import { type Kysely, sql } from 'kysely';

/** What a screen shows beside figures, and the tables that say it. */
const TOPICS = {
  catalogue: [
    'area',
    'indicator_version',
    'period',
    'period_deadline',
    'period_scheme',
    'period_window',
    'unit_ancestry',
    'unit_version',
    'work_day_exception',
  ],
  agenda: [
    'conclusion',
    'conclusion_notice',
    'directive',
    'meeting',
    'meeting_remark',
    'task',
    'task_indicator',
    'task_unit',
  ],
  target: ['target'],
};

/**
 * The stamps of reports say nothing of names, conferences, tasks and targets, so a screen could be called
 * unchanged when one of these had changed. They are counted by the database itself, whoever writes
 * them: once a statement, in one of sixteen rows, so that writers do not wait for one another. A
 * topic begins at the time it was made: a database that is filled anew never counts as the old one.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table change_stamp (
      topic   text not null,
      shard   integer not null,
      changes bigint not null,
      primary key (topic, shard)
    )`.execute(db);
  await sql`comment on table change_stamp is
    'Counts changing statements by topic; the sum over its shards never says the same twice'`.execute(
    db,
  );
  await sql`
    create function tiendo_count_change() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      insert into change_stamp as s (topic, shard, changes) values (tg_argv[0], pg_backend_pid() % 16, 1)
      on conflict (topic, shard) do update set changes = s.changes + 1;
      return null;
    end $$`.execute(db);
  for (const [topic, tables] of Object.entries(TOPICS)) {
    await sql`insert into change_stamp (topic, shard, changes)
      values (${topic}, 16, (extract(epoch from clock_timestamp()) * 1000)::bigint)`.execute(db);
    for (const table of tables) {
      await sql`create trigger ${sql.raw(`${table}_count_change`)}
        after insert or update or delete or truncate on ${sql.table(table)}
        for each statement execute function tiendo_count_change(${sql.lit(topic)})`.execute(db);
    }
  }
  await sql`grant select on change_stamp to tiendo_app`.execute(db);
}
