import { type Kysely, sql } from 'kysely';

/**
 * A text for few is for few in the trail too: those above who do not read it see neither that it was
 * written, by whom and how long it is, nor that it stood before one that they may read.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function tiendo_act_from_above(a audit, out seen boolean, out before_seen boolean)
    language plpgsql stable set search_path = public, pg_temp as $$
    declare
      kind text := split_part(a.action, '.', 1);
      named text := split_part(a.subject, '/', 5);
      enters boolean;
      reviews boolean;
    begin
      before_seen := true;
      if a.action = 'figure.recorded' or a.action = 'figure.corrected' then
        enters := exists (select from unit_ancestry t where t.half_year = a.half_year and t.basis = 'as-was'
          and t.unit_id = a.unit_id and t.ancestor_id = any (tiendo_secretariat_units()));
        select r.sent_at is not null or (r.on_behalf and enters),
          coalesce((select p.sent_at is not null or (p.on_behalf and enters) from figure_revision p
            where p.unit_id = r.unit_id and p.half_year = r.half_year and p.indicator_id = r.indicator_id
              and p.number < r.number order by p.number desc limit 1), true)
        into seen, before_seen from figure_revision r
        where r.unit_id = a.unit_id and r.half_year = a.half_year and r.indicator_id = named::uuid
          and r.recorded_at = a.at;
      elsif a.action = 'narrative.recorded' then
        reviews := exists (select from unit_ancestry t where t.half_year = a.half_year and t.basis = 'as-was'
          and t.unit_id = a.unit_id and t.ancestor_id = any (tiendo_reviewing_units()));
        select r.sent_at is not null and (r.audience = 'overseers' or reviews),
          coalesce((select p.sent_at is not null and (p.audience = 'overseers' or reviews) from narrative_revision p
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
}
