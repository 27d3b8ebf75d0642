import { type Kysely, sql } from 'kysely';

/**
 * What every later table stands on: the role that requests run as, the session variables that
 * row-level security reads, and the tables of the platform itself. Frozen: imports nothing from the
 * application. `tiendo_app` is given nothing by default; each migration grants what its tables allow.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists btree_gist`.execute(db);
  await createRole(db);
  await createActorFunctions(db);
  await createTables(db);
}

/**
 * Roles belong to the whole server: another database of it may be creating the same one now, and an
 * administrator may have made it beforehand for an owner who may not create roles.
 */
async function createRole(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $$
    begin
      if not exists (select 1 from pg_roles where rolname = 'tiendo_app') then
        create role tiendo_app nologin nosuperuser nobypassrls noinherit;
      end if;
    exception when duplicate_object or unique_violation then
      null;
    end $$`.execute(db);
  await sql`
    do $$
    begin
      if not pg_has_role(current_user, 'tiendo_app', 'member') then
        execute format('grant tiendo_app to %I', current_user);
      end if;
    end $$`.execute(db);
  await sql`grant usage on schema public to tiendo_app`.execute(db);
}

/** A variable that was set once is an empty text afterwards, never null: both mean "nobody". */
async function createActorFunctions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function tiendo_account() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('tiendo.account', true), '')::uuid`.execute(db);
  await sql`
    create function tiendo_own_units() returns uuid[]
    language sql stable parallel safe
    return coalesce(nullif(current_setting('tiendo.own_units', true), ''), '{}')::uuid[]`.execute(
    db,
  );
  await sql`
    create function tiendo_overseen_units() returns uuid[]
    language sql stable parallel safe
    return coalesce(nullif(current_setting('tiendo.overseen_units', true), ''), '{}')::uuid[]`.execute(
    db,
  );
  await sql`comment on function tiendo_account() is 'The account the transaction acts for; null outside a request'`.execute(
    db,
  );
  await sql`comment on function tiendo_own_units() is 'Units the account works in; in a policy write unit_id = any ((select tiendo_own_units())::uuid[])'`.execute(
    db,
  );
  await sql`comment on function tiendo_overseen_units() is 'Units that the account leads: it oversees whatever stands below them'`.execute(
    db,
  );
}

async function createTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table installation (
      single     boolean primary key default true constraint installation_single_check check (single),
      kind       text not null constraint installation_kind_check check (kind in ('demo', 'real')),
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`comment on table installation is 'Demo or real, decided once: one never becomes the other'`.execute(
    db,
  );
  await sql`
    create table business_clock (
      single   boolean primary key default true constraint business_clock_single_check check (single),
      reached  timestamptz not null,
      saved_at timestamptz not null default now()
    )`.execute(db);
  await sql`comment on table business_clock is 'How far the demo''s clock has come; it never goes back'`.execute(
    db,
  );
  await sql`
    create table idempotency_key (
      account_id uuid not null,
      method     text not null,
      path       text not null,
      key        text not null constraint idempotency_key_key_check check (length(key) between 1 and 255),
      body_hash  bytea not null,
      status     integer,
      headers    jsonb not null default '{}',
      response   text,
      created_at timestamptz not null default now(),
      constraint idempotency_key_pkey primary key (account_id, method, path, key)
    )`.execute(db);
  await sql`create index idempotency_key_account_created_at_idx on idempotency_key (account_id, created_at)`.execute(
    db,
  );
  await sql`comment on table idempotency_key is 'What was answered to a change, so that asking again answers the same; kept 24 hours'`.execute(
    db,
  );
  await sql`alter table idempotency_key enable row level security`.execute(db);
  await sql`alter table idempotency_key force row level security`.execute(db);
  await sql`
    create policy idempotency_key_own on idempotency_key to tiendo_app
    using (account_id = (select tiendo_account()))
    with check (account_id = (select tiendo_account()))`.execute(db);
  await sql`grant select, insert, update, delete on idempotency_key to tiendo_app`.execute(db);
}
