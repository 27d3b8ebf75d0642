import { type Kysely, sql } from 'kysely';

/**
 * More time has an end: so many working days after the deadline set for everybody, with which it is set. A
 * request is open until it is answered, or until the report is sent.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table period_deadline add column extension_working_days smallint not null default 10
      constraint period_deadline_extension_check check (extension_working_days between 1 and 60)`.execute(
    db,
  );
  await sql`comment on column period_deadline.extension_working_days is
    'How many working days after due_at more time may reach'`.execute(db);
  await sql`
    update submission set extension_requested_until = null, extension_reason = null
    where extension_requested_until is not null
      and (extended_to is not null or state not in ('draft', 'unit-review', 'returned', 'reopened'))`.execute(
    db,
  );
}
