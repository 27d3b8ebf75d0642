import { type Kysely, sql } from 'kysely';

/**
 * What a unit corrected, supplemented or made official after its report was accepted stayed "not accepted"
 * until the report was reopened. Whoever accepts reports accepts such figures too, all but their own.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function tiendo_accept_figures(p_half_year text, p_unit uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      if not tiendo_oversees(p_half_year, p_unit) then
        raise exception 'not a unit below the actor' using errcode = 'insufficient_privilege';
      end if;
      if not exists (select 1 from submission s where s.half_year = p_half_year and s.unit_id = p_unit
        and s.state in ('under-review', 'accepted')) then
        raise exception 'only what is under review or was accepted is accepted' using errcode = 'insufficient_privilege';
      end if;
      if exists (select 1 from figure f join figure_revision r on r.id = f.submitted_id
        where f.half_year = p_half_year and f.unit_id = p_unit and f.accepted_id is distinct from f.submitted_id
          and r.recorded_by = nullif(current_setting('tiendo.account', true), '')::uuid) then
        raise exception 'nobody accepts what they entered' using errcode = 'insufficient_privilege';
      end if;
      update figure set accepted_id = submitted_id
      where half_year = p_half_year and unit_id = p_unit and submitted_id is not null
        and accepted_id is distinct from submitted_id;
    end $$`.execute(db);
}
