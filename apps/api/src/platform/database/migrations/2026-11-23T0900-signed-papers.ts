import { type Kysely, sql } from 'kysely';

/**
 * The paper that was signed of a report: number, symbol, day, signer, which sending it was, and its file.
 * Known after sending, so it opens nothing again; each time more is known is a row of its own, the newest
 * stands. The secretariat may record it for a unit, under its own name and marked: row scope names the
 * units it is the secretariat of apart, for a leader oversees the same units and records nothing.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function tiendo_secretariat_units() returns uuid[]
    language sql stable parallel safe
    return coalesce(nullif(current_setting('tiendo.secretariat_units', true), ''), '{}')::uuid[]`.execute(
    db,
  );
  await sql`comment on function tiendo_secretariat_units() is 'Units the account is the secretariat of'`.execute(
    db,
  );
  await sql`
    create table signed_paper (
      id               uuid primary key default gen_random_uuid(),
      unit_id          uuid not null references unit,
      half_year        text not null references period,
      revision         integer not null,
      sending          integer not null,
      number           text not null,
      symbol           text not null,
      signed_on        date not null,
      signer_name      text not null,
      signer_position  text not null,
      file_name        text,
      file_size        bigint,
      file_hash        text,
      on_behalf        boolean not null,
      recorded_by      uuid not null references account,
      recorded_by_name text not null,
      recorded_at      timestamptz not null default now(),
      business_at      timestamptz not null,
      constraint signed_paper_revision_key unique (half_year, unit_id, revision),
      constraint signed_paper_sending_fkey foreign key (half_year, unit_id, sending)
        references sending (half_year, unit_id, number),
      constraint signed_paper_file_check check (num_nulls(file_name, file_size, file_hash) in (0, 3)),
      constraint signed_paper_hash_check check (file_hash ~ '^[0-9a-f]{64}$')
    )`.execute(db);
  await sql`create index signed_paper_hash_idx on signed_paper (file_hash)`.execute(db);
  await sql`create trigger signed_paper_append_only before update or delete on signed_paper
    for each row execute function tiendo_refuse_change()`.execute(db);
  await protect(db);
}

const below = (units: string) =>
  sql.raw(`(select true from unit_ancestry a
    where a.half_year = signed_paper.half_year and a.basis = 'as-was' and a.unit_id = signed_paper.unit_id
      and a.ancestor_id = any ((select ${units}())::uuid[]) limit 1)`);

async function protect(db: Kysely<unknown>): Promise<void> {
  await sql`alter table signed_paper enable row level security`.execute(db);
  await sql`alter table signed_paper force row level security`.execute(db);
  await sql`create policy signed_paper_owner on signed_paper to current_user using (true)`.execute(
    db,
  );
  await sql`create policy signed_paper_scope on signed_paper for select to tiendo_app
    using (unit_id = any ((select tiendo_own_units())::uuid[]) or ${below('tiendo_overseen_units')})`.execute(
    db,
  );
  await sql`create policy signed_paper_own on signed_paper for insert to tiendo_app
    with check (not on_behalf and recorded_by = (select tiendo_account())
      and unit_id = any ((select tiendo_own_units())::uuid[]))`.execute(db);
  await sql`create policy signed_paper_on_behalf on signed_paper for insert to tiendo_app
    with check (on_behalf and recorded_by = (select tiendo_account())
      and ${below('tiendo_secretariat_units')})`.execute(db);
  await sql`grant select, insert on signed_paper to tiendo_app`.execute(db);
}
