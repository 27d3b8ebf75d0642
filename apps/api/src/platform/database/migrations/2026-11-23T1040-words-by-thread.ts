import { type Kysely, sql } from 'kysely';

/** A thread is read by its first comment: its answers are found by it, not among all that was ever said. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index comment_parent_idx on comment (parent_id) where parent_id is not null`.execute(
    db,
  );
}
