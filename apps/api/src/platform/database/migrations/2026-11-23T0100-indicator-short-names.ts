import type { Kysely } from 'kysely';

/**
 * A column of fifteen indicators has no room for their names, and a name cut after twenty letters says
 * nothing. Whoever describes an indicator says its short name too; null where the name is short enough.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('indicator_version')
    .addColumn('short_name', 'text')
    .addColumn('short_name_en', 'text')
    .execute();
}
