import { type Kysely, sql } from 'kysely';

/**
 * What row policies ask. Own units are entered and approved by the actor; overseen units stand
 * below a unit for which the actor reads what was submitted.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function tiendo_oversees(p_half_year text, p_unit uuid) returns boolean
    language sql stable parallel safe as $$
      select exists (
        select 1 from unit_ancestry a
        where a.half_year = p_half_year and a.basis = 'as-was' and a.unit_id = p_unit
          and a.ancestor_id = any ((select tiendo_overseen_units())::uuid[]))
    $$`.execute(db);
  await sql`
    create function tiendo_oversees_unit(p_unit uuid) returns boolean
    language sql stable parallel safe as $$
      select exists (
        select 1 from unit_ancestry a
        where a.basis = 'as-was' and a.unit_id = p_unit
          and a.ancestor_id = any ((select tiendo_overseen_units())::uuid[]))
    $$`.execute(db);
  await sql`
    create function tiendo_refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'rows of % are kept as they were written', tg_table_name using errcode = 'restrict_violation';
    end $$`.execute(db);
}
