import { type Kysely, sql } from 'kysely';

/**
 * The report of one unit for one half-year, every step it took, and every time it was sent. What
 * was sent is kept as canonical text with its hash, and its lateness is fixed at that moment.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table submission (
      unit_id                   uuid not null references unit,
      half_year                 text not null references period,
      state                     text not null,
      version                   integer not null,
      sendings                  integer not null default 0,
      extension_requested_until date,
      extension_reason          text,
      extended_to               timestamptz,
      source                    text,
      primary key (half_year, unit_id),
      constraint submission_state_check check (state in ('draft', 'unit-review', 'submitted', 'under-review',
        'returned', 'accepted', 'locked', 'reopened')),
      constraint submission_extension_check check ((extension_requested_until is null) = (extension_reason is null)),
      constraint submission_source_check check (source in ('record', 'illustrative'))
    )`.execute(db);
  await sql`
    create table sending (
      id                uuid primary key default gen_random_uuid(),
      unit_id           uuid not null references unit,
      half_year         text not null references period,
      number            integer not null,
      sent_by           uuid references account,
      sent_by_name      text not null,
      sent_at           timestamptz not null,
      recorded_at       timestamptz not null default now(),
      due_at            timestamptz not null,
      late              boolean not null,
      late_working_days integer not null,
      cells             integer not null,
      content           json not null,
      hash              text not null,
      source            text,
      constraint sending_number_key unique (half_year, unit_id, number),
      constraint sending_hash_check check (hash ~ '^[0-9a-f]{64}$'),
      constraint sending_late_check check (late_working_days >= 0)
    )`.execute(db);
  await sql`
    create table submission_step (
      id          uuid primary key default gen_random_uuid(),
      unit_id     uuid not null references unit,
      half_year   text not null references period,
      version     integer not null,
      action      text not null,
      from_state  text not null,
      to_state    text not null,
      actor_id    uuid references account,
      actor_name  text not null,
      at          timestamptz not null,
      recorded_at timestamptz not null default now(),
      reason      text,
      remarks     jsonb not null default '[]',
      source      text,
      constraint submission_step_version_key unique (half_year, unit_id, version)
    )`.execute(db);
  await sql`comment on column submission_step.remarks is
    'What was said of single cells: [{ "indicatorId": uuid, "text": text }]'`.execute(db);
  for (const table of ['sending', 'submission_step']) {
    await sql`create trigger ${sql.raw(`${table}_append_only`)} before update or delete on ${sql.table(table)}
      for each row execute function tiendo_refuse_change()`.execute(db);
  }
  for (const table of ['submission', 'sending', 'submission_step']) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db);
    await sql`alter table ${sql.table(table)} force row level security`.execute(db);
    await sql`create policy ${sql.raw(`${table}_owner`)} on ${sql.table(table)} to current_user using (true)`.execute(
      db,
    );
    await sql`create policy ${sql.raw(`${table}_scope`)} on ${sql.table(table)} to tiendo_app
      using (unit_id = any ((select tiendo_own_units())::uuid[]) or tiendo_oversees(half_year, unit_id))`.execute(
      db,
    );
    await sql`grant select, insert on ${sql.table(table)} to tiendo_app`.execute(db);
  }
  await sql`grant update on submission to tiendo_app`.execute(db);
}
