import { type Kysely, sql } from 'kysely';

/**
 * Units keep an immutable id; what they are called and where they stand is a version with validity,
 * because wards are renamed, merged and their official codes re-issued to other units.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists btree_gist`.execute(db);
  await sql`
    create table unit (
      id         uuid primary key default gen_random_uuid(),
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`
    create table unit_version (
      id             uuid primary key default gen_random_uuid(),
      unit_id        uuid not null references unit,
      valid_from     date not null,
      valid_to       date,
      kind           text not null,
      name           text not null,
      short_name     text not null,
      official_code  text,
      own_code       text,
      parent_id      uuid references unit,
      related_to_id  uuid references unit,
      display_order  integer not null,
      source         text,
      constraint unit_version_kind_check check (kind in ('committee', 'ward-committee', 'ward-authority', 'party-board',
        'department', 'authority', 'mass-organisation', 'public-unit', 'vertical-agency')),
      constraint unit_version_source_check check (source in ('record', 'illustrative')),
      constraint unit_version_validity_check check (valid_to is null or valid_to >= valid_from),
      constraint unit_version_code_check check (official_code is not null or own_code is not null),
      constraint unit_version_parent_check check (parent_id is distinct from unit_id),
      constraint unit_version_validity_excl exclude using gist
        (unit_id with =, daterange(valid_from, valid_to, '[]') with &&)
    )`.execute(db);
  await sql`create index unit_version_official_code_idx on unit_version (official_code)`.execute(
    db,
  );
  await sql`create index unit_version_own_code_idx on unit_version (own_code)`.execute(db);
  await sql`create index unit_version_parent_idx on unit_version (parent_id)`.execute(db);
  await sql`
    create table unit_ancestry (
      half_year   text not null,
      basis       text not null,
      unit_id     uuid not null references unit,
      ancestor_id uuid not null references unit,
      depth       integer not null,
      unit_kind   text not null,
      primary key (half_year, basis, unit_id, ancestor_id),
      constraint unit_ancestry_basis_check check (basis in ('as-was', 'as-is')),
      constraint unit_ancestry_depth_check check (depth >= 0)
    )`.execute(db);
  await sql`create index unit_ancestry_ancestor_idx
    on unit_ancestry (half_year, basis, ancestor_id, depth, unit_kind, unit_id)`.execute(db);
  await sql`comment on table unit_ancestry is
    'Who stands above whom on the last day of a half-year, the unit itself included at depth 0'`.execute(
    db,
  );
  await sql`grant select on unit, unit_version, unit_ancestry to tiendo_app`.execute(db);
}
