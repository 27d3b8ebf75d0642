import { type Kysely, sql } from 'kysely';

/**
 * Every change after sending had to say why. Only a correction is of an error and does; a figure that
 * comes late or replaces an estimate may go without.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table figure_revision drop constraint figure_revision_reason_check,
    add constraint figure_revision_reason_check check (kind <> 'correction' or reason is not null)`.execute(
    db,
  );
}
