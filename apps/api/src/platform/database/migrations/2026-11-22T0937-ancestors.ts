import { type Kysely, sql } from 'kysely';

const COLUMNS = [
  'reported',
  'not_applicable',
  'met',
  'late',
  'estimates',
  'unaccepted',
  'total',
  'numerator',
  'denominator',
  'target_total',
  'targeted',
  'baseline_total',
  'first_half_total',
  'first_half_count',
  'compared',
  'compared_total',
  'compared_numerator',
  'compared_denominator',
  'last_total',
  'last_numerator',
  'last_denominator',
];
const COUNTS = new Set([
  'reported',
  'not_applicable',
  'met',
  'late',
  'estimates',
  'unaccepted',
  'targeted',
  'first_half_count',
  'compared',
]);
const list = sql.raw(COLUMNS.join(', '));
const typed = sql.raw(
  COLUMNS.map((c) => `${c} ${COUNTS.has(c) ? 'integer' : 'numeric'}`).join(', '),
);
const deltas = sql.raw(COLUMNS.map((c) => `coalesce(d.${c}, 0)`).join(', '));
const added = sql.raw(COLUMNS.map((c) => `${c} = r.${c} + excluded.${c}`).join(', '));

/**
 * The only way to write above one's own unit. Row scope hides siblings from a ward, so a ward adds
 * its change to its ancestors through these functions and never sees or sets anything else there.
 * Rows are taken in one order, indicator then leaf to root, so that wards sending at once wait for
 * each other and never lock in a circle.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function tiendo_may_write_results(p_half_year text, p_unit uuid) returns boolean
    language sql stable as $$
      select p_unit = any (tiendo_own_units()) or tiendo_oversees(p_half_year, p_unit)
    $$`.execute(db);
  await sql`
    create function tiendo_add_to_ancestors(p_half_year text, p_basis text, p_unit uuid, p_deltas jsonb)
    returns setof result language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      if not tiendo_may_write_results(p_half_year, p_unit) then
        raise exception 'not a unit of the actor' using errcode = 'insufficient_privilege';
      end if;
      return query
        insert into result as r (half_year, basis, unit_id, indicator_id, ${list})
        select p_half_year, p_basis, a.ancestor_id, d.indicator_id, ${deltas}
        from jsonb_to_recordset(p_deltas) as d (indicator_id uuid, ${typed})
        join unit_ancestry a on a.half_year = p_half_year and a.basis = p_basis and a.unit_id = p_unit and a.depth > 0
        order by d.indicator_id, a.depth
        on conflict (half_year, basis, unit_id, indicator_id)
        do update set ${added}, written_at = now()
        returning r.*;
    end $$`.execute(db);
  await sql`
    create function tiendo_ancestor_targets(p_half_year text, p_basis text, p_unit uuid)
    returns table (unit_id uuid, indicator_id uuid, value numeric, grade text, baseline numeric, first_half numeric,
      stretch numeric, number integer)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
    begin
      if not tiendo_may_write_results(p_half_year, p_unit) then
        raise exception 'not a unit of the actor' using errcode = 'insufficient_privilege';
      end if;
      return query
        select t.unit_id, t.indicator_id, v.value, v.grade, v.baseline, v.first_half, v.stretch, v.number
        from unit_ancestry a
        join target t on t.unit_id = a.ancestor_id and t.year = left(p_half_year, 4)::integer
        join target_revision v on v.id = t.revision_id
        where a.half_year = p_half_year and a.basis = p_basis and a.unit_id = p_unit and a.depth > 0;
    end $$`.execute(db);
  await sql`
    create function tiendo_write_assessments(p_half_year text, p_basis text, p_unit uuid, p_rows jsonb)
    returns void language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      if not tiendo_may_write_results(p_half_year, p_unit) then
        raise exception 'not a unit of the actor' using errcode = 'insufficient_privilege';
      end if;
      update result r set assessment = d.assessment, fold = d.fold
      from jsonb_to_recordset(p_rows) as d (unit_id uuid, indicator_id uuid, assessment json, fold numeric)
      join unit_ancestry a on a.half_year = p_half_year and a.basis = p_basis and a.unit_id = p_unit
        and a.ancestor_id = d.unit_id and a.depth > 0
      where r.half_year = p_half_year and r.basis = p_basis
        and r.unit_id = d.unit_id and r.indicator_id = d.indicator_id;
    end $$`.execute(db);
  await sql`
    create function tiendo_stamp(p_half_year text, p_unit uuid, p_submitted boolean)
    returns void language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      if not tiendo_may_write_results(p_half_year, p_unit) then
        raise exception 'not a unit of the actor' using errcode = 'insufficient_privilege';
      end if;
      insert into revision_stamp as s (half_year, unit_id, working, submitted)
      select p_half_year, a.ancestor_id, case when a.depth = 0 then 1 else 0 end, p_submitted::integer
      from unit_ancestry a
      where a.half_year = p_half_year and a.basis = 'as-was' and a.unit_id = p_unit and (a.depth = 0 or p_submitted)
      order by a.depth
      on conflict (half_year, unit_id) do update
        set working = s.working + excluded.working, submitted = s.submitted + excluded.submitted;
    end $$`.execute(db);
  await sql`revoke all on function tiendo_add_to_ancestors, tiendo_ancestor_targets, tiendo_write_assessments, tiendo_stamp
    from public`.execute(db);
  await sql`grant execute on function tiendo_add_to_ancestors, tiendo_ancestor_targets, tiendo_write_assessments, tiendo_stamp
    to tiendo_app`.execute(db);
}
