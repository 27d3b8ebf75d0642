import { type Kysely, sql } from 'kysely';

/** Indicators as versions with validity: what a past half-year was judged by never changes silently. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table area (
      id            uuid primary key default gen_random_uuid(),
      code          text not null unique,
      block         text not null,
      name          text not null,
      name_en       text not null,
      display_order integer not null,
      constraint area_block_check check (block in ('A', 'B'))
    )`.execute(db);
  await sql`
    create table indicator (
      id         uuid primary key default gen_random_uuid(),
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`
    create table indicator_version (
      id                 uuid primary key default gen_random_uuid(),
      indicator_id       uuid not null references indicator,
      valid_from         date not null,
      valid_to           date,
      code               text not null,
      name               text not null,
      name_en            text not null,
      definition         text not null,
      purpose            text not null,
      area_id            uuid not null references area,
      unit_of_measure    text not null,
      unit_of_measure_en text not null,
      class              text not null,
      roll_up            text not null,
      pace_kind          text,
      pace_first_half    numeric(7, 6),
      lower_is_better    text,
      counts_whole_units boolean not null,
      of_which_id        uuid references indicator,
      reporter_unit_kind text,
      reporter_unit_id   uuid references unit,
      milestone_month    smallint,
      milestone_day      smallint,
      scheme_id          uuid references period_scheme,
      assigned_by        text not null,
      entered_by         text not null,
      cross_checked_by   text,
      display_order      integer not null,
      source             text,
      constraint indicator_version_class_check check (class in ('CUM_HIGH', 'CUM_LOW', 'ZERO', 'SNAP_HIGH', 'SNAP_LOW',
        'RATIO_HIGH', 'RATIO_LOW', 'GROWTH', 'MILESTONE', 'QUALITATIVE')),
      constraint indicator_version_roll_up_check check (roll_up in ('SUM', 'SUM_RATIO', 'WEIGHTED_AVG', 'SNAPSHOT_SUM',
        'MAX', 'MIN', 'LATEST', 'COUNT_UNITS_MET', 'TOP_ONLY', 'MANUAL')),
      constraint indicator_version_pace_check check (pace_kind in ('linear', 'profile', 'done-in-h1', 'year-end-only', 'school-year')
        and (pace_kind = 'profile') = (pace_first_half is not null)),
      constraint indicator_version_lower_check check (lower_is_better in ('INVERSE', 'MIRROR', 'PASS_FAIL',
        'ZERO_TOLERANCE', 'NO_PERCENT')),
      constraint indicator_version_reporter_check check ((reporter_unit_kind is null) <> (reporter_unit_id is null)),
      constraint indicator_version_milestone_check check
        ((class = 'MILESTONE') = (milestone_month is not null and milestone_day is not null)),
      constraint indicator_version_source_check check (source in ('record', 'illustrative')),
      constraint indicator_version_validity_check check (valid_to is null or valid_to >= valid_from),
      constraint indicator_version_validity_excl exclude using gist
        (indicator_id with =, daterange(valid_from, valid_to, '[]') with &&),
      constraint indicator_version_code_excl exclude using gist
        (code with =, daterange(valid_from, valid_to, '[]') with &&)
    )`.execute(db);
  await sql`grant select on area, indicator, indicator_version to tiendo_app`.execute(db);
}
