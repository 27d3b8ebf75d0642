import { type Kysely, sql } from 'kysely';

/**
 * Half-years and the windows whose data they collect. A window belongs to a scheme, because one
 * report may hold figures that close on 14 June and figures that close on 30 June.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table period_scheme (
      id   uuid primary key default gen_random_uuid(),
      kind text not null,
      name text not null,
      constraint period_scheme_kind_check check (kind in ('administrative', 'calendar', 'custom'))
    )`.execute(db);
  await sql`
    create table period (
      half_year text primary key,
      scheme_id uuid not null references period_scheme,
      state     text not null,
      opened_at timestamptz,
      closed_at timestamptz,
      source    text,
      constraint period_half_year_check check (half_year ~ '^[1-9][0-9]{3}-H[12]$'),
      constraint period_state_check check (state in ('planned', 'open', 'closed')),
      constraint period_closed_check check ((state = 'closed') = (closed_at is not null)),
      constraint period_source_check check (source in ('record', 'illustrative'))
    )`.execute(db);
  await sql`
    create table period_window (
      half_year text not null references period,
      scheme_id uuid not null references period_scheme,
      from_date date not null,
      to_date   date not null,
      primary key (half_year, scheme_id),
      constraint period_window_order_check check (from_date < to_date)
    )`.execute(db);
  await sql`
    create table period_deadline (
      half_year         text not null references period,
      unit_kind         text not null,
      due_at            timestamptz not null,
      corrections_until timestamptz not null,
      primary key (half_year, unit_kind),
      constraint period_deadline_order_check check (corrections_until >= due_at)
    )`.execute(db);
  await sql`
    create table work_day_exception (
      day    date primary key,
      kind   text not null,
      name   text not null,
      source text,
      constraint work_day_exception_kind_check check (kind in ('holiday', 'make-up')),
      constraint work_day_exception_source_check check (source in ('record', 'illustrative'))
    )`.execute(db);
  await sql`grant select on period_scheme, period, period_window, period_deadline, work_day_exception to tiendo_app`.execute(
    db,
  );
}
