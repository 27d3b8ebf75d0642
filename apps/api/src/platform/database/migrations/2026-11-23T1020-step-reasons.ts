import { type Kysely, sql } from 'kysely';

/**
 * The words with which a unit's people pass their report on and take it back are theirs, in the database
 * too: the reason of a step is no longer a column that the application reads, but answered by a function
 * that knows who asks. What the move was, by whom and when, all who read the report see as before.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`revoke select on submission_step from tiendo_app`.execute(db);
  await sql`
    grant select (id, unit_id, half_year, version, action, from_state, to_state, actor_id, actor_name, at, recorded_at,
      remarks, source, authority, until) on submission_step to tiendo_app`.execute(db);
  await sql`comment on column submission_step.reason is
    'Read through tiendo_step_reasons: some are words inside the unit'`.execute(db);
  await sql`
    create function tiendo_step_reasons(p_half_year text, p_unit uuid) returns table (version integer, reason text)
    language sql stable security definer set search_path = public, pg_temp as $$
      select s.version, s.reason from submission_step s
      where s.half_year = p_half_year and s.unit_id = p_unit and s.reason is not null
        and (p_unit = any (tiendo_own_units())
          or (tiendo_oversees(p_half_year, p_unit) and s.action not in ('send-to-approver', 'recall')))
    $$`.execute(db);
  await sql`comment on function tiendo_step_reasons(text, uuid) is
    'What was said with the steps of a report, as far as who asks may read it'`.execute(db);
  await sql`revoke execute on function tiendo_step_reasons(text, uuid) from public`.execute(db);
  await sql`grant execute on function tiendo_step_reasons(text, uuid) to tiendo_app`.execute(db);
}
