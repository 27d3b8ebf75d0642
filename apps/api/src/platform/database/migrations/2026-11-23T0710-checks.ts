import { type Kysely, sql } from 'kysely';

/**
 * What figures are checked on became more than the program knows by itself: an indicator says how many
 * decimals its unit of measure takes, between what its figures lie and whether its parts add up; the
 * secretariat sets where a rule begins; and a unit is held against those beside it without reading them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table indicator_version
    add column decimals smallint constraint indicator_version_decimals_check check (decimals between 0 and 6),
    add column minimum numeric(21, 6),
    add column maximum numeric(21, 6),
    add column parts_add_up boolean not null default false,
    add constraint indicator_version_bounds_check check (minimum is null or maximum is null or minimum <= maximum)`.execute(
    db,
  );
  await sql`comment on column indicator_version.parts_add_up is
    'Its "of which" rows do not overlap, so together they are never more than it'`.execute(db);
  await createThresholds(db);
  await createSetting(db);
  await createPeerFunctions(db);
}

/** Read by everybody, written by nobody but the function below. */
async function createThresholds(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table check_setting (
      single     boolean primary key default true constraint check_setting_single_check check (single),
      version    integer not null default 1,
      changed_by text,
      changed_at timestamptz
    )`.execute(db);
  await sql`comment on table check_setting is 'Who last changed where the soft checks begin; its version is the setting''s'`.execute(
    db,
  );
  await sql`insert into check_setting default values`.execute(db);
  await sql`
    create table check_threshold (
      rule         text not null,
      indicator_id uuid references indicator,
      value        numeric(12, 6),
      constraint check_threshold_key unique nulls not distinct (rule, indicator_id),
      constraint check_threshold_rule_check check (rule in ('fell-since-sent', 'far-from-last-year', 'same-as-last-year',
        'far-above-plan', 'outlier-among-peers', 'estimate-misses-plan')),
      constraint check_threshold_value_check check (value >= 0)
    )`.execute(db);
  await sql`comment on table check_threshold is
    'Where a soft check begins when not where the program says; without an indicator for all, without a value switched off'`.execute(
    db,
  );
  for (const table of ['check_setting', 'check_threshold']) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db);
    await sql`alter table ${sql.table(table)} force row level security`.execute(db);
    await sql`create policy ${sql.raw(`${table}_owner`)} on ${sql.table(table)} to current_user using (true)`.execute(
      db,
    );
    await sql`create policy ${sql.raw(`${table}_read`)} on ${sql.table(table)} for select to tiendo_app using (true)`.execute(
      db,
    );
    await sql`grant select on ${sql.table(table)} to tiendo_app`.execute(db);
  }
}

/** Puts the whole setting in one call, for whoever holds the secretariat's role; null on another version. */
async function createSetting(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function tiendo_put_checks(p_version integer, p_name text, p_at timestamptz, p_thresholds jsonb) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
    declare
      v_version integer;
    begin
      if not exists (select 1 from role_grant g where g.account_id = tiendo_account() and g.role = 'secretariat') then
        raise exception 'only the secretariat sets the checks' using errcode = 'insufficient_privilege';
      end if;
      update check_setting set version = version + 1, changed_by = p_name, changed_at = p_at
      where version = p_version returning version into v_version;
      if v_version is null then
        return null;
      end if;
      delete from check_threshold;
      insert into check_threshold (rule, indicator_id, value)
      select t.rule, t.indicator_id, t.value
      from jsonb_to_recordset(p_thresholds) as t (rule text, indicator_id uuid, value numeric);
      return v_version;
    end $$`.execute(db);
}

/**
 * A unit learns how the units beside it lie, of the same kind under the same unit above: their middle,
 * their spread and how many they are, from five on. What they sent themselves stays with those who
 * oversee them. Indicators are asked for by how they are compared: in percent of the year's target, or
 * as they are. Functions whose settings are fixed are not opened up by the planner, so they see all rows.
 */
async function createPeerFunctions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function tiendo_peers(p_half_year text, p_unit uuid) returns table (unit_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
      select b.unit_id
      from unit_ancestry a
      join unit_ancestry b on b.half_year = a.half_year and b.basis = a.basis and b.ancestor_id = a.ancestor_id
        and b.depth = 1 and b.unit_kind = a.unit_kind and b.unit_id <> a.unit_id
      where a.half_year = p_half_year and a.basis = 'as-was' and a.unit_id = p_unit and a.depth = 1
        and (p_unit = any (tiendo_own_units()) or tiendo_oversees(p_half_year, p_unit))
    $$`.execute(db);
  await sql`revoke all on function tiendo_peers from public`.execute(db);
  await sql`
    create function tiendo_peer_stamp(p_half_year text, p_unit uuid) returns bigint
    language sql stable security definer set search_path = public, pg_temp as $$
      select coalesce(sum(s.submitted), 0)::bigint
      from tiendo_peers(p_half_year, p_unit) p
      join revision_stamp s on s.half_year = p_half_year and s.unit_id = p.unit_id
    $$`.execute(db);
  await sql`
    create function tiendo_peer_spread(p_half_year text, p_unit uuid, p_in_percent uuid[], p_as_they_are uuid[])
    returns table (indicator_id uuid, units integer, median numeric, deviation numeric, mean_deviation numeric)
    language sql stable security definer set search_path = public, pg_temp as $$
      with asked as (
        select i.id::text as indicator, false as as_it_is from unnest(p_in_percent) as i (id)
        union all select i.id::text, true from unnest(p_as_they_are) as i (id)
      ), comparable as materialized (
        select q.indicator, case when q.as_it_is then (c.value ->> 0)::double precision
          else (c.value ->> 0)::double precision * 100 / nullif((c.value ->> 1)::double precision, 0) end as value
        from tiendo_peers(p_half_year, p_unit) p
        join result_sheet r on r.half_year = p_half_year and r.basis = 'as-was' and r.unit_id = p.unit_id
        cross join lateral json_each(r.brief) c
        join asked q on q.indicator = c.key
      ), middle as (
        select indicator, count(*) as units, percentile_cont(0.5) within group (order by value) as median
        from comparable where value is not null
        group by indicator having count(*) >= 5
      )
      select m.indicator::uuid, m.units::integer, round(m.median::numeric, 6),
        round((percentile_cont(0.5) within group (order by abs(c.value - m.median)))::numeric, 6),
        round(avg(abs(c.value - m.median))::numeric, 6)
      from middle m
      join comparable c on c.indicator = m.indicator and c.value is not null
      group by m.indicator, m.units, m.median
    $$`.execute(db);
}
