import { type Kysely, sql } from 'kysely';

/**
 * Who administers the database can change what happened in it. So audit rows are chained afterwards, each
 * hash over the one before and the row: a row that is altered, lost or put in another's place no longer
 * fits. The chain is made in batches by one sealer and never inside a save; what waits for it is queued by
 * the row itself, so that whatever commits late is sealed late and nothing is passed over. The audit also
 * learns in which office somebody acted, from where, and why.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table audit
    add column actor_office text,
    add column actor_role text,
    add column actor_unit_id uuid references unit,
    add column address text constraint audit_address_check check (length(address) <= 64),
    add column user_agent text constraint audit_user_agent_check check (length(user_agent) <= 300),
    add column reason text`.execute(db);
  await sql`comment on column audit.actor_office is
    'The office the person held then, with the role and the unit of the grant they acted by beside it'`.execute(
    db,
  );
  await createSeals(db);
  await createQueue(db);
}

/** Without a foreign key: the chain outlives what it names, and says what is missing. */
async function createSeals(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit_seal (
      position  bigint primary key,
      audit_id  bigint not null,
      row_hash  bytea not null,
      hash      bytea not null,
      sealed_at timestamptz not null default now(),
      constraint audit_seal_audit_key unique (audit_id),
      constraint audit_seal_position_check check (position > 0),
      constraint audit_seal_hash_check check (length(row_hash) = 32 and length(hash) = 32)
    )`.execute(db);
  await sql`comment on table audit_seal is
    'The chain over the audit: row_hash = SHA-256 of the row''s canonical text, hash = SHA-256 of the hash before and row_hash'`.execute(
    db,
  );
  await sql`create trigger audit_seal_append_only before update or delete on audit_seal
    for each row execute function tiendo_refuse_change()`.execute(db);
}

async function createQueue(db: Kysely<unknown>): Promise<void> {
  await sql`create table audit_unsealed (audit_id bigint primary key)`.execute(db);
  await sql`comment on table audit_unsealed is 'Audit rows that are not in the chain yet'`.execute(
    db,
  );
  await sql`insert into audit_unsealed select id from audit`.execute(db);
  await sql`
    create function audit_await_seal() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      insert into audit_unsealed (audit_id) values (new.id);
      return null;
    end $$`.execute(db);
  await sql`create trigger audit_await_seal after insert on audit
    for each row execute function audit_await_seal()`.execute(db);
}
