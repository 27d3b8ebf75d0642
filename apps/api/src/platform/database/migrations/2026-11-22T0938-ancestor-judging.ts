import { type Kysely, sql } from 'kysely';

/**
 * What judging above one's own unit needs besides the sums: targets as they stood on the cut-off day
 * (a decision taken later never changes a half-year that is behind us), what folds and has no inverse,
 * how earlier years ran, and the rows themselves when only those changed. Row scope hides all of it
 * from a ward, so each function first asks whose unit it is.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const guard = sql.raw(`
      if not tiendo_may_write_results(p_half_year, p_unit) then
        raise exception 'not a unit of the actor' using errcode = 'insufficient_privilege';
      end if;`);
  await sql`
    create function tiendo_cut_off(p_half_year text) returns date
    language sql stable parallel safe as $$
      select w.to_date from period p
      join period_window w on w.half_year = p.half_year and w.scheme_id = p.scheme_id
      where p.half_year = p_half_year
    $$`.execute(db);
  await sql`
    create or replace function tiendo_ancestor_targets(p_half_year text, p_basis text, p_unit uuid)
    returns table (unit_id uuid, indicator_id uuid, value numeric, grade text, baseline numeric, first_half numeric,
      stretch numeric, number integer)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
    begin ${guard}
      return query
        select t.unit_id, t.indicator_id, v.value, v.grade, v.baseline, v.first_half, v.stretch, v.number
        from unit_ancestry a
        join target t on t.unit_id = a.ancestor_id and t.year = left(p_half_year, 4)::integer
        cross join lateral (
          select r.* from target_revision r
          where r.unit_id = t.unit_id and r.indicator_id = t.indicator_id and r.year = t.year
            and (r.number = 1 or r.decided_on <= tiendo_cut_off(p_half_year))
          order by r.number desc limit 1) v
        where a.half_year = p_half_year and a.basis = p_basis and a.unit_id = p_unit and a.depth > 0;
    end $$`.execute(db);
  await sql`
    create function tiendo_ancestor_folds(p_half_year text, p_basis text, p_unit uuid, p_indicators uuid[])
    returns table (unit_id uuid, indicator_id uuid, value text, at text)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
    begin ${guard}
      return query
        select a.ancestor_id, k.id, s.contributions -> k.id::text -> 'fold' ->> 'value',
          s.contributions -> k.id::text -> 'fold' ->> 'at'
        from unit_ancestry a
        join unit_ancestry d on d.half_year = a.half_year and d.basis = a.basis and d.ancestor_id = a.ancestor_id and d.depth > 0
        join result_sheet s on s.half_year = d.half_year and s.basis = d.basis and s.unit_id = d.unit_id
        cross join unnest(p_indicators) as k (id)
        where a.half_year = p_half_year and a.basis = p_basis and a.unit_id = p_unit and a.depth > 0
          and s.contributions -> k.id::text -> 'fold' ->> 'value' is not null;
    end $$`.execute(db);
  await sql`
    create function tiendo_ancestor_history(p_half_year text, p_basis text, p_unit uuid, p_indicators uuid[], p_earlier text[])
    returns table (unit_id uuid, indicator_id uuid, half_year text, reported integer, total numeric, baseline_total numeric)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
    begin ${guard}
      return query
        select r.unit_id, r.indicator_id, r.half_year, r.reported, r.total, r.baseline_total
        from unit_ancestry a
        join result r on r.basis = a.basis and r.unit_id = a.ancestor_id
          and r.half_year = any (p_earlier) and r.indicator_id = any (p_indicators)
        where a.half_year = p_half_year and a.basis = p_basis and a.unit_id = p_unit and a.depth > 0;
    end $$`.execute(db);
  await sql`
    create function tiendo_lock_ancestors(p_half_year text, p_basis text, p_unit uuid, p_indicators uuid[])
    returns setof result language plpgsql security definer set search_path = public, pg_temp as $$
    begin ${guard}
      return query
        select r.* from result r
        join unit_ancestry a on a.half_year = r.half_year and a.basis = r.basis and a.ancestor_id = r.unit_id
        where r.half_year = p_half_year and r.basis = p_basis and r.indicator_id = any (p_indicators)
          and a.unit_id = p_unit and a.depth > 0
        order by r.indicator_id, a.depth
        for update of r;
    end $$`.execute(db);
  await sql`comment on function tiendo_cut_off(text) is 'Last day whose data a half-year holds'`.execute(
    db,
  );
  const mine = sql.raw(
    ['tiendo_ancestor_folds', 'tiendo_ancestor_history', 'tiendo_lock_ancestors'].join(', '),
  );
  await sql`revoke all on function ${mine} from public`.execute(db);
  await sql`grant execute on function ${mine} to tiendo_app`.execute(db);
}
