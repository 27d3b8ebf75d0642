import { type Kysely, sql } from 'kysely';

/**
 * The secretariat enters for a unit that has no network or sent only paper (*nhập hộ*). Somebody first says
 * on what ground, and until the report is next sent the secretariat may then write its cells: marked, never
 * over what the unit is writing itself, and never what sends it. Whose hand a revision is in is stamped from
 * who acts, so nobody can say otherwise. Drafts stay the unit's: the secretariat reads those it entered.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createOpenings(db);
  await createEntering(db);
  await stampRevisions(db);
  await stampCells(db);
  await tellKeptCells(db);
  await showOwnActs(db);
}

/** Whether the row's unit stands below one that the account is the secretariat of. */
const below = (table: string) =>
  sql.raw(`(select true from unit_ancestry a
    where a.half_year = ${table}.half_year and a.basis = 'as-was' and a.unit_id = ${table}.unit_id
      and a.ancestor_id = any ((select tiendo_secretariat_units())::uuid[]) limit 1)`);

const overseen = sql.raw(`(select true from unit_ancestry a
    where a.half_year = on_behalf_opening.half_year and a.basis = 'as-was' and a.unit_id = on_behalf_opening.unit_id
      and a.ancestor_id = any ((select tiendo_overseen_units())::uuid[]) limit 1)`);

async function createOpenings(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table on_behalf_opening (
      id             uuid primary key default gen_random_uuid(),
      unit_id        uuid not null references unit,
      half_year      text not null references period,
      sendings       integer not null,
      ground         text not null,
      opened_by      uuid not null references account,
      opened_by_name text not null,
      office         text not null,
      business_at    timestamptz not null,
      recorded_at    timestamptz not null default now(),
      constraint on_behalf_opening_key unique (half_year, unit_id, sendings),
      constraint on_behalf_opening_ground_check check (length(ground) between 1 and 2000)
    )`.execute(db);
  await sql`comment on column on_behalf_opening.sendings is
    'How often the report had been sent; the opening ends when it is sent again'`.execute(db);
  await sql`create trigger on_behalf_opening_append_only before update or delete on on_behalf_opening
    for each row execute function tiendo_refuse_change()`.execute(db);
  await sql`alter table on_behalf_opening enable row level security`.execute(db);
  await sql`alter table on_behalf_opening force row level security`.execute(db);
  await sql`create policy on_behalf_opening_owner on on_behalf_opening to current_user using (true)`.execute(
    db,
  );
  await sql`create policy on_behalf_opening_scope on on_behalf_opening for select to tiendo_app
    using (unit_id = any ((select tiendo_own_units())::uuid[]) or ${overseen})`.execute(db);
  await sql`create policy on_behalf_opening_opened on on_behalf_opening for insert to tiendo_app
    with check (opened_by = (select tiendo_account()) and ${below('on_behalf_opening')})`.execute(
    db,
  );
  await sql`grant select, insert on on_behalf_opening to tiendo_app`.execute(db);
}

async function createEntering(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function tiendo_enters_on_behalf(p_half_year text, p_unit uuid) returns boolean
    language sql stable as $$
      select exists (select from unit_ancestry a where a.half_year = p_half_year and a.basis = 'as-was'
          and a.unit_id = p_unit and a.ancestor_id = any (tiendo_secretariat_units()))
        and not coalesce(p_unit = any (tiendo_own_units()), false)
        and exists (select from submission s
          join on_behalf_opening o on o.half_year = s.half_year and o.unit_id = s.unit_id and o.sendings = s.sendings
          where s.half_year = p_half_year and s.unit_id = p_unit
            and s.state in ('draft', 'unit-review', 'returned', 'reopened'))
    $$`.execute(db);
  await sql`comment on function tiendo_enters_on_behalf(text, uuid) is
    'Whether the account is the secretariat and its entering for the unit was opened and is not over'`.execute(
    db,
  );
}

async function stampRevisions(db: Kysely<unknown>): Promise<void> {
  await sql`alter table figure_revision add column on_behalf boolean not null default false`.execute(
    db,
  );
  await sql`
    create function figure_revision_stamp() returns trigger language plpgsql as $$
    begin
      new.on_behalf := not coalesce(new.unit_id = any (tiendo_own_units()), false);
      return new;
    end $$`.execute(db);
  await sql`create trigger figure_revision_on_behalf before insert on figure_revision
    for each row when (current_user = 'tiendo_app') execute function figure_revision_stamp()`.execute(
    db,
  );
  await sql`create policy figure_revision_on_behalf on figure_revision for select to tiendo_app
    using (on_behalf and ${below('figure_revision')})`.execute(db);
  await sql`create policy figure_revision_entered_on_behalf on figure_revision for insert to tiendo_app
    with check (on_behalf and kind = 'entry' and sent_at is null and recorded_by = (select tiendo_account())
      and tiendo_enters_on_behalf(half_year, unit_id))`.execute(db);
}

/** A cell says whether what is worked on was entered on behalf: its revision is not there yet when it is written. */
async function stampCells(db: Kysely<unknown>): Promise<void> {
  await sql`alter table figure add column working_on_behalf boolean not null default false`.execute(
    db,
  );
  await sql`
    create function figure_stamp() returns trigger language plpgsql as $$
    declare
      own boolean := coalesce(new.unit_id = any (tiendo_own_units()), false);
    begin
      if tg_op = 'UPDATE' and not own and new.submitted_id is distinct from old.submitted_id then
        raise exception 'only the unit sends its figures' using errcode = 'insufficient_privilege';
      end if;
      if tg_op = 'INSERT' or new.working_id is distinct from old.working_id then
        new.working_on_behalf := not own;
      end if;
      return new;
    end $$`.execute(db);
  await sql`create trigger figure_on_behalf before insert or update on figure
    for each row when (current_user = 'tiendo_app') execute function figure_stamp()`.execute(db);
  await sql`create policy figure_on_behalf on figure for select to tiendo_app
    using (working_on_behalf and ${below('figure')})`.execute(db);
  await sql`create policy figure_entered_on_behalf on figure for insert to tiendo_app
    with check (working_on_behalf and submitted_id is null and accepted_id is null
      and tiendo_enters_on_behalf(half_year, unit_id))`.execute(db);
  await sql`create policy figure_reentered_on_behalf on figure for update to tiendo_app
    using ((working_on_behalf or working_id is not distinct from submitted_id)
      and tiendo_enters_on_behalf(half_year, unit_id))
    with check (working_on_behalf and tiendo_enters_on_behalf(half_year, unit_id))`.execute(db);
}

/** What the unit writes itself the secretariat never reads; that a cell is taken it has to know. */
async function tellKeptCells(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function tiendo_cells_kept_by_unit(p_half_year text, p_unit uuid) returns setof uuid
    language plpgsql stable security definer set search_path = public, pg_temp as $$
    begin
      if not tiendo_enters_on_behalf(p_half_year, p_unit) then
        raise exception 'nobody enters here on behalf of the unit' using errcode = 'insufficient_privilege';
      end if;
      return query
        select f.indicator_id from figure f
        where f.half_year = p_half_year and f.unit_id = p_unit and not f.working_on_behalf
          and f.working_id is distinct from f.submitted_id;
    end $$`.execute(db);
  await sql`comment on function tiendo_cells_kept_by_unit(text, uuid) is
    'The indicators whose cells the unit has written since it last sent them, for whoever enters on its behalf'`.execute(
    db,
  );
  await sql`revoke all on function tiendo_cells_kept_by_unit(text, uuid) from public`.execute(db);
  await sql`grant execute on function tiendo_cells_kept_by_unit(text, uuid) to tiendo_app`.execute(
    db,
  );
}

/** The secretariat reads in the trail what it entered itself before it was sent, as it reads the figure. */
async function showOwnActs(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function tiendo_act_from_above(a audit, out seen boolean, out before_seen boolean)
    language plpgsql stable set search_path = public, pg_temp as $$
    declare
      kind text := split_part(a.action, '.', 1);
      named text := split_part(a.subject, '/', 5);
      enters boolean;
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
}
