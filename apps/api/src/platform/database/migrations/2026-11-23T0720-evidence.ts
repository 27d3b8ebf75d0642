import { type Kysely, sql } from 'kysely';

/**
 * Files behind a report. The row says what is shown of a file, the content is kept under its hash outside
 * of the database. A draft's file can be taken away; one that was sent stays, and may be marked withdrawn.
 * Before a content is kept its hash is noted as unsettled, so that what a crash leaves without a row is
 * found by the next start and nothing else is ever swept.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table evidence (
      id                uuid primary key default gen_random_uuid(),
      unit_id           uuid not null references unit,
      half_year         text not null references period,
      indicator_id      uuid references indicator,
      name              text not null,
      kind              text not null,
      size              bigint not null,
      hash              text not null,
      added_by          uuid references account,
      added_by_name     text not null,
      recorded_at       timestamptz not null default now(),
      business_at       timestamptz not null,
      sent_at           timestamptz,
      withdrawn_at      timestamptz,
      withdrawn_by_name text,
      withdrawal_reason text,
      constraint evidence_content_key unique nulls not distinct (half_year, unit_id, indicator_id, hash, withdrawn_at),
      constraint evidence_kind_check check (kind in ('pdf', 'jpeg', 'png', 'docx', 'xlsx', 'pptx')),
      constraint evidence_hash_check check (hash ~ '^[0-9a-f]{64}$'),
      constraint evidence_size_check check (size > 0),
      constraint evidence_withdrawal_check check (num_nulls(withdrawn_at, withdrawn_by_name, withdrawal_reason) in (0, 3)
        and (withdrawn_at is null or sent_at is not null))
    )`.execute(db);
  await sql`create index evidence_hash_idx on evidence (hash)`.execute(db);
  await sql`
    create table unsettled_file (
      hash       text primary key,
      touched_at timestamptz not null default now()
    )`.execute(db);
  await sql`
    create function evidence_keep() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then
        if old.sent_at is null then return old; end if;
      elsif to_jsonb(new) - 'sent_at' = to_jsonb(old) - 'sent_at' and old.sent_at is null then
        return new;
      elsif old.withdrawn_at is null and old.sent_at is not null
        and to_jsonb(new) - '{withdrawn_at,withdrawn_by_name,withdrawal_reason}'::text[]
          = to_jsonb(old) - '{withdrawn_at,withdrawn_by_name,withdrawal_reason}'::text[] then
        return new;
      end if;
      raise exception 'a file is kept as it was sent' using errcode = 'restrict_violation';
    end $$`.execute(db);
  await sql`create trigger evidence_kept before update or delete on evidence
    for each row execute function evidence_keep()`.execute(db);
  await sql`alter table evidence enable row level security`.execute(db);
  await sql`alter table evidence force row level security`.execute(db);
  await sql`create policy evidence_owner on evidence to current_user using (true)`.execute(db);
  await sql`create policy evidence_own on evidence to tiendo_app
    using (unit_id = any ((select tiendo_own_units())::uuid[]))`.execute(db);
  await sql`create policy evidence_overseen on evidence for select to tiendo_app
    using (sent_at is not null and (select true from unit_ancestry a
      where a.half_year = evidence.half_year and a.basis = 'as-was' and a.unit_id = evidence.unit_id
        and a.ancestor_id = any ((select tiendo_overseen_units())::uuid[]) limit 1))`.execute(db);
  await sql`grant select, insert, delete on evidence to tiendo_app`.execute(db);
  await sql`grant update (sent_at, withdrawn_at, withdrawn_by_name, withdrawal_reason) on evidence to tiendo_app`.execute(
    db,
  );
  await sql`grant select, insert, update, delete on unsettled_file to tiendo_app`.execute(db);
}
