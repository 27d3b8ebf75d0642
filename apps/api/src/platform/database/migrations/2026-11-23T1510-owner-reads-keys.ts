import { type Kysely, sql } from 'kysely';

/**
 * What was answered to a change was hidden from the owner of the table too, unless a superuser: a backup
 * would have left it out without a word, and a change sent again after a restore would have been made twice.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create policy idempotency_key_owner on idempotency_key to current_user using (true)`.execute(
    db,
  );
}
