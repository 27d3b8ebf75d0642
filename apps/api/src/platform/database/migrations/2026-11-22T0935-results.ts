import { type Kysely, sql } from 'kysely';

const TALLY = `
  reported              integer not null default 0,
  not_applicable        integer not null default 0,
  met                   integer not null default 0,
  late                  integer not null default 0,
  estimates             integer not null default 0,
  unaccepted            integer not null default 0,
  total                 numeric not null default 0,
  numerator             numeric not null default 0,
  denominator           numeric not null default 0,
  target_total          numeric not null default 0,
  targeted              integer not null default 0,
  baseline_total        numeric not null default 0,
  first_half_total      numeric not null default 0,
  first_half_count      integer not null default 0,
  compared              integer not null default 0,
  compared_total        numeric not null default 0,
  compared_numerator    numeric not null default 0,
  compared_denominator  numeric not null default 0,
  last_total            numeric not null default 0,
  last_numerator        numeric not null default 0,
  last_denominator      numeric not null default 0`;

/**
 * Results are written when a report changes and read as they are, so what a screen costs does not
 * depend on how many years are kept. A reporting unit has one packed row for a half-year; a unit
 * above it has one row an indicator, which holds sums that can be undone.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table result_sheet (
      half_year     text not null references period,
      basis         text not null,
      unit_id       uuid not null references unit,
      cells         json not null,
      contributions json not null,
      rule          text not null,
      as_of         timestamptz not null,
      written_at    timestamptz not null default now(),
      primary key (half_year, basis, unit_id),
      constraint result_sheet_basis_check check (basis in ('as-was', 'as-is'))
    )`.execute(db);
  await sql`alter table result_sheet alter column cells set storage external`.execute(db);
  await sql`comment on column result_sheet.cells is
    'Indicator id → result as it travels on the wire; json and not jsonb so that it is passed on as written'`.execute(
    db,
  );
  await sql`comment on column result_sheet.contributions is
    'Indicator id → what this unit added to the tallies above it; subtracted when the report changes'`.execute(
    db,
  );
  await sql`
    create table result (
      half_year    text not null references period,
      basis        text not null,
      unit_id      uuid not null references unit,
      indicator_id uuid not null references indicator,
      ${sql.raw(TALLY)},
      fold         numeric,
      assessment   json,
      written_at   timestamptz not null default now(),
      primary key (half_year, basis, unit_id, indicator_id),
      constraint result_basis_check check (basis in ('as-was', 'as-is'))
    )`.execute(db);
  await sql`comment on column result.fold is
    'Largest, smallest or latest value of the units below, where the roll-up has no inverse'`.execute(
    db,
  );
  await sql`
    create table revision_stamp (
      half_year text not null references period,
      unit_id   uuid not null references unit,
      working   bigint not null default 0,
      submitted bigint not null default 0,
      primary key (half_year, unit_id) include (submitted)
    )`.execute(db);
  await sql`comment on table revision_stamp is
    'Counts changes: working for the unit''s own drafts, submitted for what others may read of it'`.execute(
    db,
  );
  for (const table of ['result_sheet', 'result']) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db);
    await sql`alter table ${sql.table(table)} force row level security`.execute(db);
    await sql`create policy ${sql.raw(`${table}_owner`)} on ${sql.table(table)} to current_user using (true)`.execute(
      db,
    );
    await sql`create policy ${sql.raw(`${table}_scope`)} on ${sql.table(table)} to tiendo_app
      using (unit_id = any ((select tiendo_own_units())::uuid[]) or tiendo_oversees(half_year, unit_id))`.execute(
      db,
    );
  }
  await sql`grant select, insert, update on result_sheet to tiendo_app`.execute(db);
  await sql`grant select on result, revision_stamp to tiendo_app`.execute(db);
}
