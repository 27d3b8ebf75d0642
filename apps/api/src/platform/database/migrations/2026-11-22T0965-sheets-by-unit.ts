import { type Kysely, sql } from 'kysely';

/**
 * A unit's page reads its sheets of the last years. The primary key begins with the half-year, so
 * without this every sheet of every unit in those years was passed over in the index.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index result_sheet_unit_idx on result_sheet (unit_id, half_year)`.execute(db);
}
