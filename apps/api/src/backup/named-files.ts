import { type Kysely, sql } from 'kysely';

import type { Database } from '../platform/database/schema.ts';
import type { TableColumns } from './table-columns.ts';

/** The columns that name contents: what `FileClaimRepository.isWanted` looks through. */
const NAMING = [
  ['evidence', 'hash'],
  ['signed_paper', 'file_hash'],
] as const;

/** Every content that a row names, once. An older database may have no such table yet. */
export async function filesNamed(
  tx: Kysely<Database>,
  tables: readonly TableColumns[],
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const [table, column] of NAMING) {
    const has = tables.some(
      ({ name, columns }) => name === table && columns.some(([c]) => c === column),
    );
    if (!has) continue;
    const { rows } = await sql<{ hash: string }>`
      select distinct ${sql.ref(column)} as hash from ${sql.table(table)}
      where ${sql.ref(column)} is not null`.execute(tx);
    for (const { hash } of rows) found.add(hash);
  }
  return [...found].toSorted();
}
