import { type Kysely, sql } from 'kysely';

/**
 * What the moves of a report leave behind: who allowed a reopening, until when more time was asked for or
 * granted, the first deadline beside the one in force. Accepting is the one thing that those above write
 * on figures, so it is a function: it points at what was sent, and never for who entered some of it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table sending add column first_due_at timestamptz`.execute(db);
  await sql`comment on column sending.first_due_at is
    'The deadline before any extension; null where due_at is that one'`.execute(db);
  await sql`alter table submission_step add column authority text, add column until date`.execute(
    db,
  );
  await sql`
    create function tiendo_accept_figures(p_half_year text, p_unit uuid)
    returns void language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      if not tiendo_oversees(p_half_year, p_unit) then
        raise exception 'not a unit below the actor' using errcode = 'insufficient_privilege';
      end if;
      if not exists (select 1 from submission s where s.half_year = p_half_year and s.unit_id = p_unit
        and s.state = 'under-review') then
        raise exception 'only what is under review is accepted' using errcode = 'insufficient_privilege';
      end if;
      if exists (select 1 from figure f join figure_revision r on r.id = f.submitted_id
        where f.half_year = p_half_year and f.unit_id = p_unit
          and r.recorded_by = nullif(current_setting('tiendo.account', true), '')::uuid) then
        raise exception 'nobody accepts what they entered' using errcode = 'insufficient_privilege';
      end if;
      update figure set accepted_id = submitted_id
      where half_year = p_half_year and unit_id = p_unit and submitted_id is not null
        and accepted_id is distinct from submitted_id;
    end $$`.execute(db);
  await sql`revoke all on function tiendo_accept_figures from public`.execute(db);
  await sql`grant execute on function tiendo_accept_figures to tiendo_app`.execute(db);
  await sql`revoke update on figure from tiendo_app`.execute(db);
  await sql`grant update (working_id, submitted_id, version) on figure to tiendo_app`.execute(db);
}
