import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

import { type Kysely, sql } from 'kysely';

import type { Database } from '../platform/database/schema.ts';
import type { Store } from '../platform/database/store.ts';
import { refuseHiddenRows } from './hidden-rows.ts';
import type { Manifest, TableDigest } from './manifest.ts';
import { filesNamed } from './named-files.ts';
import { sequencesOf, tablesOf, type TableColumns } from './table-columns.ts';
import { EXACT_TEXT, LineDigest, linesOf } from './table-lines.ts';

/** What the manifest says of the database, and the contents that its rows name. */
export type WrittenDatabase = Omit<Manifest, 'format' | 'kind' | 'files'> & {
  readonly named: readonly string[];
};

/**
 * Writes all tables as they were at one moment into a file: for each a line that names it and its columns,
 * then its rows (`linesOf`).
 *
 * @param takenAt a moment before the database was opened: whatever was acknowledged by then is in it
 * @throws BackupRefusedError `rows-hidden`
 */
export async function writeDatabase(
  { db }: Store,
  takenAt: Date,
  target: string,
): Promise<WrittenDatabase> {
  const reading = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  return reading.execute(async (tx) => {
    for (const setting of EXACT_TEXT) await sql.raw(setting).execute(tx);
    await refuseHiddenRows(tx);
    const tables = await tablesOf(tx);
    const moment = await momentOf(tx, takenAt.toISOString());
    const digests: TableDigest[] = [];
    const database = await writeLines(allLines(tx, tables, digests), target);
    const [named, sequences] = [await filesNamed(tx, tables), await sequencesOf(tx)];
    return { ...moment, database, tables: digests, sequences: [...sequences], named };
  });
}

async function* allLines(
  tx: Kysely<Database>,
  tables: readonly TableColumns[],
  digests: TableDigest[],
): AsyncGenerator<string> {
  for (const table of tables) {
    yield `${JSON.stringify({ table: table.name, columns: table.columns })}\n`;
    const digest = new LineDigest();
    for await (const line of linesOf(tx, table)) {
      digest.add(line);
      yield `${line}\n`;
    }
    digests.push(digest.of(table.name));
  }
}

async function writeLines(lines: AsyncIterable<string>, target: string) {
  const hash = createHash('sha256');
  let bytes = 0;
  const measured = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      bytes += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const file = createWriteStream(target, { flags: 'wx', mode: 0o600 });
  await pipeline(Readable.from(lines, { objectMode: true }), createGzip(), measured, file);
  return { bytes, sha256: hash.digest('hex') };
}

/** What the database is, and how far the demo's clock has come, which is kept in it. */
async function momentOf(tx: Kysely<Database>, takenAt: string) {
  const { rows: applied } = await sql<{ name: string }>`
    select name from kysely_migration order by name collate "C"`.execute(tx);
  const { rows } = await sql<{ kind: 'demo' | 'real'; reached: string | null }>`
    select kind, to_char(greatest((select reached from business_clock), (select max(business_at) from audit)),
      'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as reached
    from installation`.execute(tx);
  const [installation] = rows;
  const isDemo = installation?.kind === 'demo';
  return {
    takenAt,
    businessAt: (isDemo ? installation.reached : null) ?? takenAt,
    installation: installation?.kind ?? null,
    migrations: applied.map(({ name }) => name),
  };
}
