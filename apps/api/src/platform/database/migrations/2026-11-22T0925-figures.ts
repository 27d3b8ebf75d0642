import { type Kysely, sql } from 'kysely';

const content = sql.raw(`
  (state = 'reported') = (num_nonnulls(value, numerator, denominator, weight, grade) > 0 or milestone)
  and (numerator is null) = (denominator is null)
  and (weight is null or value is not null)
  and (achieved_on is null or milestone)
  and (state = 'reported') = (quality is not null)`);

/**
 * A figure is a cell (unit, half-year, indicator) with three pointers into its revisions: what the
 * unit is working on, what it sent, what was accepted. Revisions are kept for ever; `sent_at` is the
 * one thing that happens to them later, and it decides who may read them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table figure_revision (
      id                uuid primary key default gen_random_uuid(),
      unit_id           uuid not null references unit,
      half_year         text not null references period,
      indicator_id      uuid not null references indicator,
      number            integer not null,
      kind              text not null,
      state             text not null,
      value             numeric(21, 6),
      numerator         numeric(21, 6),
      denominator       numeric(21, 6),
      weight            numeric(21, 6),
      milestone         boolean not null default false,
      achieved_on       date,
      grade             text,
      quality           text,
      year_end_estimate numeric(21, 6),
      note              text,
      cause             text,
      reason            text,
      recorded_by       uuid references account,
      recorded_by_name  text not null,
      recorded_at       timestamptz not null default now(),
      business_at       timestamptz not null,
      idempotency_key   text,
      sent_at           timestamptz,
      source            text,
      constraint figure_revision_number_key unique (unit_id, half_year, indicator_id, number),
      constraint figure_revision_kind_check check (kind in ('entry', 'official-update', 'correction', 'supplement')),
      constraint figure_revision_reason_check check (kind = 'entry' or reason is not null),
      constraint figure_revision_state_check check (state in ('not-reported', 'reported', 'not-occurred', 'not-applicable')),
      constraint figure_revision_quality_check check (quality in ('official', 'preliminary', 'estimate')),
      constraint figure_revision_grade_check check (grade in ('poor', 'average', 'fair', 'good')),
      constraint figure_revision_source_check check (source in ('record', 'illustrative')),
      constraint figure_revision_content_check check (${content})
    )`.execute(db);
  await sql`create unique index figure_revision_idempotency_key on figure_revision (recorded_by, idempotency_key)
    where idempotency_key is not null`.execute(db);
  await sql`
    create table figure (
      unit_id      uuid not null references unit,
      half_year    text not null references period,
      indicator_id uuid not null references indicator,
      working_id   uuid not null references figure_revision,
      submitted_id uuid references figure_revision,
      accepted_id  uuid references figure_revision,
      version      integer not null,
      primary key (half_year, unit_id, indicator_id)
    )`.execute(db);
  await sql`
    create function figure_revision_keep() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and old.sent_at is null and new.sent_at is not null
        and to_jsonb(new) - 'sent_at' = to_jsonb(old) - 'sent_at' then
        return new;
      end if;
      raise exception 'a revision is kept as it was written' using errcode = 'restrict_violation';
    end $$`.execute(db);
  await sql`create trigger figure_revision_append_only before update or delete on figure_revision
    for each row execute function figure_revision_keep()`.execute(db);
  await protect(db);
}

async function protect(db: Kysely<unknown>): Promise<void> {
  for (const table of ['figure', 'figure_revision']) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db);
    await sql`alter table ${sql.table(table)} force row level security`.execute(db);
    await sql`create policy ${sql.raw(`${table}_owner`)} on ${sql.table(table)} to current_user using (true)`.execute(
      db,
    );
    await sql`create policy ${sql.raw(`${table}_own`)} on ${sql.table(table)} to tiendo_app
      using (unit_id = any ((select tiendo_own_units())::uuid[]))`.execute(db);
  }
  await sql`create policy figure_overseen on figure for select to tiendo_app
    using (submitted_id is not null and tiendo_oversees(half_year, unit_id))`.execute(db);
  await sql`create policy figure_revision_overseen on figure_revision for select to tiendo_app
    using (sent_at is not null and tiendo_oversees(half_year, unit_id))`.execute(db);
  await sql`grant select, insert on figure_revision to tiendo_app`.execute(db);
  await sql`grant update (sent_at) on figure_revision to tiendo_app`.execute(db);
  await sql`grant select, insert, update on figure to tiendo_app`.execute(db);
}
