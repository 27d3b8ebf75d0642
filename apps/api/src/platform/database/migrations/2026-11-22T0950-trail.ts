import { type Kysely, sql } from 'kysely';

/**
 * Every change leaves an audit row and an outbox row in its own transaction. Both are written and
 * never touched again by the application role; it cannot read them either.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit (
      id          bigint generated always as identity primary key,
      at          timestamptz not null default now(),
      business_at timestamptz not null,
      account_id  uuid references account,
      actor_name  text not null,
      action      text not null,
      unit_id     uuid references unit,
      half_year   text,
      subject     text not null,
      before      jsonb,
      after       jsonb,
      request_id  text
    )`.execute(db);
  await sql`create trigger audit_append_only before update or delete on audit
    for each row execute function tiendo_refuse_change()`.execute(db);
  await sql`
    create table outbox (
      id         bigint generated always as identity primary key,
      kind       text not null,
      unit_id    uuid references unit,
      half_year  text,
      payload    jsonb not null,
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`grant insert on audit, outbox to tiendo_app`.execute(db);
}
