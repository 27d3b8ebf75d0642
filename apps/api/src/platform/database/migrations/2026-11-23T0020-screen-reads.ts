import { type Kysely, sql } from 'kysely';

/**
 * What the result screens read and no index led to: the stamps of one unit over the years, extensions that may
 * run out, tasks that are not done. A unit's page draws ten half-years by two numbers each; it read
 * and parsed ten whole sheets for them, so a sheet keeps these two beside it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index revision_stamp_unit_idx on revision_stamp (unit_id, half_year) include (submitted)`.execute(
    db,
  );
  await sql`create index submission_extended_idx on submission (half_year, extended_to)
    where extended_to is not null`.execute(db);
  await sql`create index task_open_idx on task (half_year) where state not in ('completed', 'declined')`.execute(
    db,
  );
  await sql`
    create function tiendo_brief(p_cells json) returns json
    language sql immutable parallel safe as $$
      select coalesce(json_object_agg(c.key, json_build_array(c.value ->> 'actual', c.value ->> 'target')), '{}')
      from json_each(p_cells) c
    $$`.execute(db);
  await sql`alter table result_sheet add column brief json generated always as (tiendo_brief(cells)) stored`.execute(
    db,
  );
  await sql`alter table result_sheet alter column brief set storage external`.execute(db);
  await sql`comment on column result_sheet.brief is 'Indicator id → [actual, target], as history is drawn'`.execute(
    db,
  );
}
