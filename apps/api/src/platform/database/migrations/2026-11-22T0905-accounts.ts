import { type Kysely, sql } from 'kysely';

/**
 * People, their sessions and what they may do where. The application role has no right on these
 * tables: only sign-in, which runs as the owner, reads them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table account (
      id            uuid primary key default gen_random_uuid(),
      username      text not null,
      display_name  text not null,
      office        text not null,
      password_hash text not null,
      locale        text not null default 'vi',
      created_at    timestamptz not null default now(),
      disabled_at   timestamptz,
      constraint account_username_key unique (username),
      constraint account_username_check check (username ~ '^[a-z0-9][a-z0-9.-]{1,62}$'),
      constraint account_locale_check check (locale in ('vi', 'en'))
    )`.execute(db);
  await sql`
    create table role_grant (
      id         uuid primary key default gen_random_uuid(),
      account_id uuid not null references account,
      role       text not null,
      unit_id    uuid not null references unit,
      valid_from date not null,
      valid_to   date,
      constraint role_grant_role_check check (role in ('clerk', 'unit-approver', 'verifier', 'secretariat',
        'board-leader', 'standing-committee', 'administrator')),
      constraint role_grant_validity_check check (valid_to is null or valid_to >= valid_from),
      constraint role_grant_validity_excl exclude using gist
        (account_id with =, role with =, unit_id with =, daterange(valid_from, valid_to, '[]') with &&)
    )`.execute(db);
  await sql`
    create table session (
      token_hash bytea primary key,
      account_id uuid not null references account,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      revoked_at timestamptz
    )`.execute(db);
  await sql`create index session_account_idx on session (account_id)`.execute(db);
}
