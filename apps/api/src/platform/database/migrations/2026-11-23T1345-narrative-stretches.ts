import { type Kysely, sql } from 'kysely';

/**
 * A block is saved at every pause of typing, and each time the whole text was kept for ever. What one
 * person writes without anybody acting on it is one revision now: its row says when its first words were
 * written and in which office, and takes further words from its own writer until it is sent or another
 * follows it. The trail still has every saving; those above see only the one whose text was sent.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await addBeginnings(db);
  await keepOthers(db);
  await showLastSaving(db);
}

async function addBeginnings(db: Kysely<unknown>): Promise<void> {
  await sql`drop trigger narrative_revision_append_only on narrative_revision`.execute(db);
  await sql`alter table narrative_revision
    add column begun_at timestamptz not null default now(),
    add column recorded_office text`.execute(db);
  await sql`update narrative_revision set begun_at = recorded_at`.execute(db);
  await sql`comment on column narrative_revision.begun_at is
    'When its first words were recorded; recorded_at is when its last were'`.execute(db);
}

/** Once sent nothing of it changes; before, only its words, by who wrote them, while no other follows. */
async function keepOthers(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function narrative_revision_keep() returns trigger language plpgsql as $$
    declare
      words text[] := '{results,shortcomings,causes,proposals,recorded_at,business_at}';
    begin
      if tg_op = 'UPDATE' and old.sent_at is null then
        if new.sent_at is not null and to_jsonb(new) - 'sent_at' = to_jsonb(old) - 'sent_at' then
          return new;
        end if;
        if old.recorded_by = tiendo_account() and to_jsonb(new) - words = to_jsonb(old) - words
          and not exists (select from narrative_revision r where r.unit_id = old.unit_id and r.half_year = old.half_year
            and r.area_id is not distinct from old.area_id and r.number > old.number) then
          return new;
        end if;
      end if;
      raise exception 'a revision is kept as it was written' using errcode = 'restrict_violation';
    end $$`.execute(db);
  await sql`create trigger narrative_revision_append_only before update or delete on narrative_revision
    for each row execute function narrative_revision_keep()`.execute(db);
  await sql`grant update (results, shortcomings, causes, proposals, recorded_at, business_at)
    on narrative_revision to tiendo_app`.execute(db);
}

/** An act on a text is seen from above where it wrote what was sent, and what was before it where that is another revision. */
async function showLastSaving(db: Kysely<unknown>): Promise<void> {
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
          (a.before->>'revision')::integer is distinct from r.number
            and coalesce((select p.sent_at is not null and (p.audience = 'overseers' or reviews) from narrative_revision p
              where p.unit_id = r.unit_id and p.half_year = r.half_year and p.area_id is not distinct from r.area_id
                and p.number < r.number order by p.number desc limit 1), true)
        into seen, before_seen from narrative_revision r
        where r.unit_id = a.unit_id and r.half_year = a.half_year and r.number = (a.after->>'revision')::integer
          and r.area_id is not distinct from nullif(named, 'general')::uuid and r.recorded_at = a.at;
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
