import { type Kysely, sql } from 'kysely';

/**
 * A refusal names who can help, and the application role reads no accounts. So it may ask for one thing:
 * the names of those who hold certain roles for a unit that the actor works in or oversees, today, but a
 * few. Nobody learns of a unit they do not see.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function tiendo_people_who_help(p_half_year text, p_unit uuid, p_roles text[], p_day date, p_limit integer)
    returns table (role text, display_name text)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
    begin
      if not tiendo_may_write_results(p_half_year, p_unit) then
        raise exception 'not a unit of the actor' using errcode = 'insufficient_privilege';
      end if;
      return query
        select g.role, a.display_name
        from role_grant g join account a on a.id = g.account_id
        where g.role = any (p_roles) and g.valid_from <= p_day and (g.valid_to is null or g.valid_to >= p_day)
          and a.disabled_at is null
          and a.id is distinct from nullif(current_setting('tiendo.account', true), '')::uuid
          and (g.unit_id = p_unit or g.role in ('secretariat', 'board-leader', 'standing-committee')
            and exists (select 1 from unit_ancestry n where n.half_year = p_half_year and n.basis = 'as-was'
              and n.unit_id = p_unit and n.ancestor_id = g.unit_id))
        group by g.role, a.id, a.display_name
        order by array_position(p_roles, g.role), min(g.valid_from), a.display_name, a.id
        limit least(p_limit, 5);
    end $$`.execute(db);
  await sql`revoke all on function tiendo_people_who_help from public`.execute(db);
  await sql`grant execute on function tiendo_people_who_help to tiendo_app`.execute(db);
}
