import { type Kysely, sql } from 'kysely';

/**
 * What a unit's people say to each other, passing their report on and taking it back, is theirs, and so is
 * where they sat: those above see that the report was moved, by whom and when.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function tiendo_trail(p_unit uuid, p_half_year text, p_subject text, p_actions text[], p_before bigint,
      p_limit integer)
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
        if not exists (select from role_grant g where g.account_id = tiendo_account() and g.role = 'administrator') then
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
}
