import { createHash } from 'node:crypto';

import { type Kysely, sql } from 'kysely';

import type { Database } from '../platform/database/schema.ts';
import type { TableDigest } from './manifest.ts';
import type { TableColumns } from './table-columns.ts';

/** Rows that are in memory at once. */
const BATCH = 500;

/**
 * So that the text of every value is the whole value, the same on every server, and no reader is cut off
 * for taking long: a statement of the product itself may not.
 */
export const EXACT_TEXT = [
  `datestyle = 'ISO'`,
  `timezone = 'UTC'`,
  `intervalstyle = 'postgres'`,
  `bytea_output = 'hex'`,
  `extra_float_digits = 1`,
  `statement_timeout = 0`,
  `idle_in_transaction_session_timeout = 0`,
].map((setting) => `set local ${setting}`);

/**
 * The rows of a table, each a line of JSON: an array of the texts that PostgreSQL itself writes for its
 * values. They never become numbers or dates of JavaScript. In the order of their bytes, which is the
 * same on every server. To be read inside a transaction.
 */
export async function* linesOf(tx: Kysely<Database>, table: TableColumns): AsyncGenerator<string> {
  const texts = table.columns.map(([name]) => sql`${sql.ref(name)}::text`);
  await sql`declare backup_lines no scroll cursor for
    select line from (
      select array_to_json(array[${sql.join(texts)}]::text[])::text as line from ${sql.table(table.name)}) as written
    order by line collate "C"`.execute(tx);
  for (;;) {
    const { rows } = await sql<{
      line: string;
    }>`fetch ${sql.lit(BATCH)} from backup_lines`.execute(tx);
    for (const { line } of rows) yield line;
    if (rows.length < BATCH) break;
  }
  await sql`close backup_lines`.execute(tx);
}

/** Counts and digests the lines of one table as they pass. */
export class LineDigest {
  readonly #hash = createHash('sha256');
  #rows = 0;

  add(line: string): void {
    this.#rows += 1;
    this.#hash.update(line).update('\n');
  }

  of(name: string): TableDigest {
    return { name, rows: this.#rows, sha256: this.#hash.digest('hex') };
  }
}

/** What all tables hold. */
export async function digestTables(
  tx: Kysely<Database>,
  tables: readonly TableColumns[],
): Promise<readonly TableDigest[]> {
  const digests: TableDigest[] = [];
  for (const table of tables) {
    const digest = new LineDigest();
    for await (const line of linesOf(tx, table)) digest.add(line);
    digests.push(digest.of(table.name));
  }
  return digests;
}
