import { type Kysely, sql } from 'kysely';

/**
 * Year-end targets. Every revision by a decision is kept; `target` points at the one in force.
 * A target after the first names its decision, day and reason.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table target_revision (
      id              uuid primary key default gen_random_uuid(),
      unit_id         uuid not null references unit,
      indicator_id    uuid not null references indicator,
      year            integer not null,
      number          integer not null,
      value           numeric(21, 6),
      grade           text,
      baseline        numeric(21, 6),
      first_half      numeric(21, 6),
      stretch         numeric(21, 6),
      decision_number text,
      decided_on      date,
      reason          text,
      recorded_by     uuid references account,
      recorded_at     timestamptz not null default now(),
      source          text,
      constraint target_revision_number_key unique (unit_id, indicator_id, year, number),
      constraint target_revision_number_check check (number >= 1),
      constraint target_revision_grade_check check (grade in ('poor', 'average', 'fair', 'good')),
      constraint target_revision_decision_check check
        (number = 1 or (decision_number is not null and decided_on is not null and reason is not null)),
      constraint target_revision_source_check check (source in ('record', 'illustrative'))
    )`.execute(db);
  await sql`
    create table target (
      unit_id      uuid not null references unit,
      indicator_id uuid not null references indicator,
      year         integer not null,
      revision_id  uuid not null references target_revision,
      primary key (unit_id, year, indicator_id)
    )`.execute(db);
  await sql`create trigger target_revision_append_only before update or delete on target_revision
    for each row execute function tiendo_refuse_change()`.execute(db);
  for (const table of ['target', 'target_revision']) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db);
    await sql`alter table ${sql.table(table)} force row level security`.execute(db);
    await sql`create policy ${sql.raw(`${table}_owner`)} on ${sql.table(table)} to current_user using (true)`.execute(
      db,
    );
    await sql`create policy ${sql.raw(`${table}_read`)} on ${sql.table(table)} for select to tiendo_app
      using (unit_id = any ((select tiendo_own_units())::uuid[]) or tiendo_oversees_unit(unit_id))`.execute(
      db,
    );
    await sql`grant select on ${sql.table(table)} to tiendo_app`.execute(db);
  }
}
