import { type Kysely, sql } from 'kysely';

/**
 * What a report says beside its figures: one block an area of work, and one of the whole report, whose
 * area is null. Kept as figures are: revisions for ever, `sent_at` decides who may read them, two
 * pointers say what the unit is working on and what travelled. A sending keeps what was declared of it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table narrative_revision (
      id               uuid primary key default gen_random_uuid(),
      unit_id          uuid not null references unit,
      half_year        text not null references period,
      area_id          uuid references area,
      number           integer not null,
      results          text not null,
      shortcomings     text not null,
      causes           text not null,
      proposals        text not null,
      recorded_by      uuid references account,
      recorded_by_name text not null,
      recorded_at      timestamptz not null default now(),
      business_at      timestamptz not null,
      sent_at          timestamptz,
      constraint narrative_revision_number_key unique nulls not distinct (unit_id, half_year, area_id, number),
      constraint narrative_revision_length_check
        check (greatest(length(results), length(shortcomings), length(causes), length(proposals)) <= 20000)
    )`.execute(db);
  await sql`
    create table narrative (
      unit_id      uuid not null references unit,
      half_year    text not null references period,
      area_id      uuid references area,
      working_id   uuid not null references narrative_revision,
      submitted_id uuid references narrative_revision,
      version      integer not null,
      constraint narrative_key unique nulls not distinct (half_year, unit_id, area_id)
    )`.execute(db);
  // It lets nothing pass but `sent_at`, once, whichever table's row it is given.
  await sql`create trigger narrative_revision_append_only before update or delete on narrative_revision
    for each row execute function figure_revision_keep()`.execute(db);
  await sql`alter table sending add column declaration text`.execute(db);
  await protect(db);
}

async function protect(db: Kysely<unknown>): Promise<void> {
  for (const table of ['narrative', 'narrative_revision']) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db);
    await sql`alter table ${sql.table(table)} force row level security`.execute(db);
    await sql`create policy ${sql.raw(`${table}_owner`)} on ${sql.table(table)} to current_user using (true)`.execute(
      db,
    );
    await sql`create policy ${sql.raw(`${table}_own`)} on ${sql.table(table)} to tiendo_app
      using (unit_id = any ((select tiendo_own_units())::uuid[]))`.execute(db);
  }
  await sql`create policy narrative_overseen on narrative for select to tiendo_app
    using (submitted_id is not null and ${overseen('narrative')})`.execute(db);
  await sql`create policy narrative_revision_overseen on narrative_revision for select to tiendo_app
    using (sent_at is not null and ${overseen('narrative_revision')})`.execute(db);
  await sql`grant select, insert on narrative_revision to tiendo_app`.execute(db);
  await sql`grant update (sent_at) on narrative_revision to tiendo_app`.execute(db);
  await sql`grant select, insert on narrative to tiendo_app`.execute(db);
  await sql`grant update (working_id, submitted_id, version) on narrative to tiendo_app`.execute(
    db,
  );
}

const overseen = (table: string) =>
  sql.raw(`(select true from unit_ancestry a
    where a.half_year = ${table}.half_year and a.basis = 'as-was' and a.unit_id = ${table}.unit_id
      and a.ancestor_id = any ((select tiendo_overseen_units())::uuid[]) limit 1)`);
