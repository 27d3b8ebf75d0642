import { type Kysely, sql } from 'kysely';

/**
 * A role counts from the first to the last day of its grant, also for the two functions that ask for one
 * themselves. Which day it is they are told, because the day of business is not the database's. Whoever
 * tells none, as who reads the trail of a unit does, holds no role.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await holdsRole(db);
  await putChecks(db);
  await readTrail(db);
}

async function holdsRole(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function tiendo_holds_role(p_role text, p_day date) returns boolean
    language sql stable set search_path = public, pg_temp as $$
      select exists (select from role_grant g where g.account_id = tiendo_account() and g.role = p_role
        and g.valid_from <= p_day and (g.valid_to is null or g.valid_to >= p_day))
    $$`.execute(db);
  await sql`comment on function tiendo_holds_role(text, date) is
    'Whether the account holds a role anywhere on a day; for functions that run as the owner'`.execute(
    db,
  );
  await sql`revoke all on function tiendo_holds_role(text, date) from public`.execute(db);
}

async function putChecks(db: Kysely<unknown>): Promise<void> {
  await sql`drop function tiendo_put_checks(integer, text, timestamptz, jsonb)`.execute(db);
  await sql`
    create function tiendo_put_checks(p_version integer, p_name text, p_at timestamptz, p_day date, p_thresholds jsonb)
    returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
    declare
      v_version integer;
    begin
      if not tiendo_holds_role('secretariat', p_day) then
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

async function readTrail(db: Kysely<unknown>): Promise<void> {
  await sql`drop function tiendo_trail(uuid, text, text, text[], bigint, integer)`.execute(db);
  await sql`
    create function tiendo_trail(p_unit uuid, p_half_year text, p_subject text, p_actions text[], p_before bigint,
      p_limit integer, p_day date default null)
    returns table (id bigint, at timestamptz, business_at timestamptz, actor_name text, actor_office text,
      address text, action text, subject text, before jsonb, after jsonb, reason text, seal bigint)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
    #variable_conflict use_column
    declare
      is_own boolean := coalesce(p_unit = any (tiendo_own_units()), false);
      is_above boolean := exists (select from unit_ancestry t where t.half_year = p_half_year and t.basis = 'as-was'
        and t.unit_id = p_unit and t.ancestor_id = any (tiendo_overseen_units()));
    begin
      if p_unit is null then
        if not tiendo_holds_role('administrator', p_day) then
          return;
        end if;
        return query
          select a.id, a.at, a.business_at, a.actor_name, a.actor_office, a.address, a.action, a.subject, a.before,
            a.after, a.reason, s.position
          from audit a left join audit_seal s on s.audit_id = a.id
          where a.unit_id is null and a.action = any (p_actions) and (p_before is null or a.id < p_before)
          order by a.id desc limit p_limit;
      elsif is_own then
        return query
          select a.id, a.at, a.business_at, a.actor_name, a.actor_office, a.address, a.action, a.subject, a.before,
            a.after, a.reason, s.position
          from audit a left join audit_seal s on s.audit_id = a.id
          where a.unit_id = p_unit and a.half_year = p_half_year and a.action = any (p_actions)
            and (p_subject is null or a.subject = p_subject) and (p_before is null or a.id < p_before)
          order by a.id desc limit p_limit;
      elsif is_above then
        return query
          select a.id, a.at, a.business_at, a.actor_name, a.actor_office,
            case when a.actor_unit_id <> p_unit then a.address end, a.action, a.subject,
            case when v.before_seen then a.before end, case when w.inside then a.after - 'note' else a.after end,
            case when w.inside then null else a.reason end, s.position
          from audit a
          cross join lateral tiendo_act_from_above(a) v
          cross join lateral (select a.action in ('submission.passed-on', 'submission.recalled') as inside) w
          left join audit_seal s on s.audit_id = a.id
          where a.unit_id = p_unit and a.half_year = p_half_year and a.action = any (p_actions)
            and (p_subject is null or a.subject = p_subject) and (p_before is null or a.id < p_before) and v.seen
          order by a.id desc limit p_limit;
      end if;
    end $$`.execute(db);
  await sql`comment on function tiendo_trail(uuid, text, text, text[], bigint, integer, date) is
    'The trail of a unit, newest first, as far as who asks may see it; of no unit, the acts that concern the system'`.execute(
    db,
  );
  await sql`revoke execute on function tiendo_trail(uuid, text, text, text[], bigint, integer, date) from public`.execute(
    db,
  );
  await sql`grant execute on function tiendo_trail(uuid, text, text, text[], bigint, integer, date) to tiendo_app`.execute(
    db,
  );
}
