import { type Kysely, sql } from 'kysely';

/**
 * *Đối chiếu*: a department compares what units sent in its field with its own data. Its field is the areas
 * assigned to it, for the units below one unit; who compares for it sees what was sent of these
 * indicators and nothing else of those units. Verdicts are kept as they were given; one that was given
 * on an earlier revision counts no longer, which is derived.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTables(db);
  await createField(db);
  for (const table of ['figure', 'figure_revision']) {
    const sent = table === 'figure' ? 'submitted_id' : 'sent_at';
    await sql`create policy ${sql.raw(`${table}_verified`)} on ${sql.table(table)} for select to tiendo_app
      using (${sql.raw(sent)} is not null and ${inField(table)})`.execute(db);
  }
  await protect(db);
}

async function createTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table area_verifier (
      area_id       uuid not null references area,
      unit_id       uuid not null references unit,
      below_unit_id uuid not null references unit,
      valid_from    date not null,
      valid_to      date,
      primary key (unit_id, area_id, below_unit_id, valid_from),
      constraint area_verifier_valid_check check (valid_to is null or valid_to >= valid_from)
    )`.execute(db);
  await sql`comment on table area_verifier is
    'Which department compares the figures of an area, for the units below one unit'`.execute(db);
  await sql`
    create table cross_check (
      id           uuid primary key default gen_random_uuid(),
      unit_id      uuid not null references unit,
      half_year    text not null references period,
      indicator_id uuid not null references indicator,
      number       integer not null,
      revision_id  uuid not null references figure_revision,
      verdict      text not null,
      value        numeric(21, 6),
      note         text,
      verifier_id  uuid not null references unit,
      checked_by   uuid references account,
      checked_name text not null,
      at           timestamptz not null,
      recorded_at  timestamptz not null default now(),
      source       text,
      constraint cross_check_number_key unique (half_year, unit_id, indicator_id, number),
      constraint cross_check_verdict_check check (verdict in ('agrees', 'differs')),
      constraint cross_check_difference_check check (verdict = 'differs' or value is null),
      constraint cross_check_said_check check (verdict = 'agrees' or value is not null or note is not null),
      constraint cross_check_note_check check (length(note) between 1 and 2000),
      constraint cross_check_source_check check (source in ('record', 'illustrative'))
    )`.execute(db);
  await sql`comment on column cross_check.value is 'What the department has instead, in the indicator''s unit of measure'`.execute(
    db,
  );
  await sql`comment on column cross_check.verifier_id is 'The department that compared'`.execute(
    db,
  );
  await sql`create trigger cross_check_append_only before update or delete on cross_check
    for each row execute function tiendo_refuse_change()`.execute(db);
  await sql`grant select on area_verifier to tiendo_app`.execute(db);
  await sql`grant select, insert on cross_check to tiendo_app`.execute(db);
}

/**
 * Working in a department is not comparing for it: its clerk has the same own unit. So whoever compares
 * is named apart. The list of indicators is asked once a statement, and is empty for everybody else.
 */
async function createField(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function tiendo_verifying_units() returns uuid[]
    language sql stable parallel safe
    return coalesce(nullif(current_setting('tiendo.verifying_units', true), ''), '{}')::uuid[]`.execute(
    db,
  );
  await sql`comment on function tiendo_verifying_units() is 'Units the account compares figures for'`.execute(
    db,
  );
  await sql`
    create function tiendo_verified_indicators() returns uuid[]
    language sql stable parallel safe as $$
      select coalesce(array_agg(distinct i.indicator_id), '{}')
      from area_verifier v join indicator_version i on i.area_id = v.area_id
      where v.unit_id = any (tiendo_verifying_units())
    $$`.execute(db);
  await sql`comment on function tiendo_verified_indicators() is
    'Indicators that may be in the field of who asks: a first, cheap question of a policy'`.execute(
    db,
  );
}

/**
 * Whether a row's figure is in the field: area and place as they were on the half-year's last day. Who
 * compares for nobody, as almost everybody, is told so by the first condition, once a statement.
 */
const inField = (table: string) =>
  sql.raw(`(select cardinality(tiendo_verifying_units()) > 0)
    and indicator_id = any ((select tiendo_verified_indicators())::uuid[])
    and (select true from (select tiendo_cut_off(${table}.half_year) as last offset 0) day
      join area_verifier v on v.unit_id = any ((select tiendo_verifying_units())::uuid[])
        and day.last between v.valid_from and coalesce(v.valid_to, 'infinity')
      join indicator_version i on i.area_id = v.area_id and i.indicator_id = ${table}.indicator_id
        and day.last between i.valid_from and coalesce(i.valid_to, 'infinity')
      join unit_ancestry a on a.half_year = ${table}.half_year and a.basis = 'as-was' and a.unit_id = ${table}.unit_id
        and a.ancestor_id = v.below_unit_id and a.depth > 0
      limit 1)`);

async function protect(db: Kysely<unknown>): Promise<void> {
  await sql`alter table cross_check enable row level security`.execute(db);
  await sql`alter table cross_check force row level security`.execute(db);
  await sql`create policy cross_check_owner on cross_check to current_user using (true)`.execute(
    db,
  );
  await sql`create policy cross_check_scope on cross_check for select to tiendo_app
    using (unit_id = any ((select tiendo_own_units())::uuid[]) or (select true from unit_ancestry a
      where a.half_year = cross_check.half_year and a.basis = 'as-was' and a.unit_id = cross_check.unit_id
        and a.ancestor_id = any ((select tiendo_overseen_units())::uuid[]) limit 1))`.execute(db);
  await sql`create policy cross_check_verified on cross_check for select to tiendo_app
    using (${inField('cross_check')})`.execute(db);
  await sql`create policy cross_check_given on cross_check for insert to tiendo_app
    with check (verifier_id = any ((select tiendo_verifying_units())::uuid[])
      and checked_by = (select tiendo_account()) and ${inField('cross_check')})`.execute(db);
}
