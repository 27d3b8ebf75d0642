import { type Kysely, sql } from 'kysely';

import type { Database } from '../platform/database/schema.ts';
import { batchesIn, type TableBatch } from './backup-lines.ts';
import { BackupRefusedError, damaged } from './backup-refused.ts';
import { type Manifest, tablesThatDiffer } from './manifest.ts';
import { tablesOf, type TableColumns } from './table-columns.ts';
import { digestTables } from './table-lines.ts';
import { withoutGuards } from './without-guards.ts';

/**
 * Fills the tables, which have the form of the backup, from its file, and reads them back: they hold what
 * was written down of each when the backup was made.
 *
 * @throws BackupRefusedError `damaged`
 */
export async function loadDatabase(
  tx: Kysely<Database>,
  file: string,
  manifest: Manifest,
): Promise<void> {
  const tables = await tablesOf(tx);
  try {
    await withoutGuards(tx, tables, async () => {
      await sql`truncate ${sql.join(tables.map(({ name }) => sql.table(name)))}`.execute(tx);
      for await (const batch of batchesIn(file))
        await insert(tx, formOf(batch.table, tables), batch);
    });
  } catch (error) {
    throw isRefusedValue(error) ? inconsistent(error) : error;
  }
  for (const state of manifest.sequences) await setSequence(tx, state);
  const differ = tablesThatDiffer(manifest.tables, await digestTables(tx, tables));
  if (differ.length === 0) return;
  const names = differ.join(', ');
  throw damaged(
    `các dòng của ${names} không như bản kê`,
    `the rows of ${names} are not those of its manifest`,
  );
}

/** The table as this database has it: what the backup says of types is compared, never run. */
function formOf(written: TableColumns, tables: readonly TableColumns[]): TableColumns {
  const found = tables.find(({ name }) => name === written.name);
  if (found && JSON.stringify(found.columns) === JSON.stringify(written.columns)) return found;
  throw damaged(
    `không có bảng ${written.name} với các cột như vậy`,
    `there is no table ${written.name} with such columns`,
  );
}

/** Writes rows as `linesOf` reads them, numbers that the database gives among them. */
export async function insert(
  tx: Kysely<Database>,
  { name, columns }: TableColumns,
  { lines }: TableBatch,
): Promise<void> {
  if (lines.length === 0) return;
  const names = columns.map(([column]) => sql.ref(column));
  const values = columns.map(([, type], at) => sql`(line ->> ${sql.lit(at)})::${sql.raw(type)}`);
  await sql`insert into ${sql.table(name)} (${sql.join(names)}) overriding system value
    select ${sql.join(values)} from jsonb_array_elements(${`[${lines.join(',')}]`}::jsonb) as line`.execute(
    tx,
  );
}

async function setSequence(
  tx: Kysely<Database>,
  { table, column, last, called }: Manifest['sequences'][number],
): Promise<void> {
  await sql`select setval(pg_get_serial_sequence(quote_ident(${table}), ${column})::regclass, ${last}::bigint, ${called})`.execute(
    tx,
  );
}

/** The database does not take a value (22), or not beside the others (23). */
const isRefusedValue = (error: unknown): error is Error =>
  !(error instanceof BackupRefusedError) &&
  error instanceof Error &&
  'code' in error &&
  /^2[23]/u.test(String(error.code));

const inconsistent = (error: Error): BackupRefusedError =>
  damaged(
    `cơ sở dữ liệu không nhận các dòng (${error.message})`,
    `the database does not take its rows (${error.message})`,
  );
