import { type Kysely, sql } from 'kysely';

/**
 * A unit reads its own trail. The audit stays closed to the application: one function answers from it, and
 * decides for the person who asks what they see, because an act that may be seen can still name a draft
 * before it that may not.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index audit_unit_idx on audit (unit_id, half_year, id desc)`.execute(db);
  await sql`create index audit_no_unit_idx on audit (id desc) where unit_id is null`.execute(db);
  await createSeenFromAbove(db);
  await createTrail(db);
}

/**
 * Whether those above a unit see an act, and what was before it. Drafts are the unit's own: a figure, a text
 * or a file from when its revision was sent, and what it was before from when that was sent too.
 */
async function createSeenFromAbove(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function tiendo_act_from_above(a audit, out seen boolean, out before_seen boolean)
    language plpgsql stable set search_path = public, pg_temp as $$
    declare
      kind text := split_part(a.action, '.', 1);
      named text := split_part(a.subject, '/', 5);
    begin
      before_seen := true;
      if a.action = 'figure.recorded' or a.action = 'figure.corrected' then
        select r.sent_at is not null, coalesce((select p.sent_at is not null from figure_revision p
            where p.unit_id = r.unit_id and p.half_year = r.half_year and p.indicator_id = r.indicator_id
              and p.number < r.number order by p.number desc limit 1), true)
        into seen, before_seen from figure_revision r
        where r.unit_id = a.unit_id and r.half_year = a.half_year and r.indicator_id = named::uuid
          and r.recorded_at = a.at;
      elsif a.action = 'narrative.recorded' then
        select r.sent_at is not null, coalesce((select p.sent_at is not null from narrative_revision p
            where p.unit_id = r.unit_id and p.half_year = r.half_year and p.area_id is not distinct from r.area_id
              and p.number < r.number order by p.number desc limit 1), true)
        into seen, before_seen from narrative_revision r
        where r.unit_id = a.unit_id and r.half_year = a.half_year and r.number = (a.after->>'revision')::integer
          and r.area_id is not distinct from nullif(named, 'general')::uuid;
      elsif kind = 'evidence' then
        select e.sent_at is not null into seen from evidence e where e.id = split_part(a.subject, '/', 3)::uuid;
      elsif kind = 'comment' then
        seen := a.after->>'audience' <> 'unit';
      else
        seen := a.action = 'figure.cross-checked' or kind = 'signed-paper'
          or (kind = 'submission' and a.action <> 'submission.opinion-given');
      end if;
      seen := coalesce(seen, false);
    end $$`.execute(db);
  await sql`comment on function tiendo_act_from_above(audit) is
    'Whether those above a unit see an act of it, and what was before it; what is not named here they do not see'`.execute(
    db,
  );
  await sql`revoke execute on function tiendo_act_from_above(audit) from public`.execute(db);
}

async function createTrail(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function tiendo_trail(p_unit uuid, p_half_year text, p_subject text, p_actions text[], p_before bigint,
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
          select a.id, a.at, a.business_at, a.actor_name, a.actor_office, a.address, a.action, a.subject,
            case when v.before_seen then a.before end, a.after, a.reason, s.position
          from audit a
          cross join lateral tiendo_act_from_above(a) v
          left join audit_seal s on s.audit_id = a.id
          where a.unit_id = p_unit and a.half_year = p_half_year and a.action = any (p_actions)
            and (p_subject is null or a.subject = p_subject) and (p_before is null or a.id < p_before) and v.seen
          order by a.id desc limit p_limit;
      end if;
    end $$`.execute(db);
  await sql`comment on function tiendo_trail(uuid, text, text, text[], bigint, integer) is
    'The trail of a unit, newest first, as far as who asks may see it; of no unit, the acts that concern the system'`.execute(
    db,
  );
  await sql`revoke execute on function tiendo_trail(uuid, text, text, text[], bigint, integer) from public`.execute(
    db,
  );
  await sql`grant execute on function tiendo_trail(uuid, text, text, text[], bigint, integer) to tiendo_app`.execute(
    db,
  );
}
