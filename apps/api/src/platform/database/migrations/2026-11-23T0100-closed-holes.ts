import { type Kysely, sql } from 'kysely';

/**
 * Three holes. A signed notice took new conclusions, although nobody could change those it had. The
 * stamps of a unit told every other unit when it was writing. And who guesses passwords was counted by
 * each process for itself, so that several processes gave a guesser as many tries.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await keepSignedNotices(db);
  await scopeStamps(db);
  await countFailures(db);
}

/** A notice from the records is written down, signed, together with its conclusions: one transaction. */
async function keepSignedNotices(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function conclusion_join() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
    begin
      -- Held, so that nobody signs it meanwhile.
      perform 1 from conclusion_notice n where n.id = new.notice_id for share;
      if exists (select 1 from conclusion_notice n where n.id = new.notice_id and n.state = 'signed'
        and n.xmin <> pg_current_xact_id()::xid) then
        raise exception 'a signed notice takes no further conclusion'
          using errcode = 'restrict_violation', constraint = 'conclusion_notice_write_once';
      end if;
      return new;
    end $$`.execute(db);
  await sql`create trigger conclusion_joins_draft before insert on conclusion
    for each row execute function conclusion_join()`.execute(db);
  await sql`
    create or replace function conclusion_keep() returns trigger language plpgsql as $$
    begin
      if exists (select 1 from conclusion_notice n where n.state = 'signed'
        and (n.id = old.notice_id or tg_op = 'UPDATE' and n.id = new.notice_id)) then
        raise exception 'a conclusion of a signed notice is kept as it was signed'
          using errcode = 'restrict_violation', constraint = 'conclusion_notice_write_once';
      end if;
      return coalesce(new, old);
    end $$`.execute(db);
  await sql`
    create or replace function conclusion_notice_keep() returns trigger language plpgsql as $$
    begin
      if old.state = 'signed' then
        raise exception 'a signed notice is kept as it was signed'
          using errcode = 'restrict_violation', constraint = 'conclusion_notice_write_once';
      end if;
      return coalesce(new, old);
    end $$`.execute(db);
}

/** As narrow as the results they stamp, and asked in the same way: one probe of an index a row. */
async function scopeStamps(db: Kysely<unknown>): Promise<void> {
  await sql`alter table revision_stamp enable row level security`.execute(db);
  await sql`alter table revision_stamp force row level security`.execute(db);
  await sql`create policy revision_stamp_owner on revision_stamp to current_user using (true)`.execute(
    db,
  );
  await sql`create policy revision_stamp_scope on revision_stamp for select to tiendo_app
    using (unit_id = any ((select tiendo_own_units())::uuid[]) or (select true from unit_ancestry a
      where a.half_year = revision_stamp.half_year and a.basis = 'as-was' and a.unit_id = revision_stamp.unit_id
        and a.ancestor_id = any ((select tiendo_overseen_units())::uuid[]) limit 1))`.execute(db);
}

async function countFailures(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table sign_in_failure (
      who     bytea primary key,
      count   integer not null,
      last_at timestamptz not null
    )`.execute(db);
  await sql`comment on table sign_in_failure is
    'Wrong passwords for a username from an address, by the SHA-256 of both; forgotten after a quarter of an hour'`.execute(
    db,
  );
  await sql`create index sign_in_failure_last_idx on sign_in_failure (last_at)`.execute(db);
}
