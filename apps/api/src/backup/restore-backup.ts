import { rm } from 'node:fs/promises';
import path from 'node:path';

import { type Transaction, sql } from 'kysely';

import type { Env } from '../platform/config/env.ts';
import { embeddedDirectory, openEmbeddedStore } from '../platform/database/embedded-store.ts';
import { migrateTo, migrateWithin } from '../platform/database/migrate.ts';
import type { Database } from '../platform/database/schema.ts';
import { openServerStore } from '../platform/database/server-store.ts';
import type { Store } from '../platform/database/store.ts';
import { checkBackup } from './check-backup.ts';
import { loadDatabase } from './load-database.ts';
import { DATABASE_FILE, type Manifest } from './manifest.ts';
import { type PutFiles, putFiles } from './put-files.ts';
import { refuseOthers, refuseTarget } from './refuse-target.ts';
import { tablesOf } from './table-columns.ts';
import { EXACT_TEXT } from './table-lines.ts';
import type { Tell } from './write-backup.ts';

type Target = Pick<Env, 'databaseUrl' | 'dataDirectory' | 'bucket'>;

/**
 * Restores a backup into the empty database that the surroundings name, whichever kind it was made of,
 * and brings it up to date. One transaction: it is there as a whole or the target is as it was before.
 *
 * @throws BackupRefusedError, DirectoryInUseError
 */
export async function restoreBackup(
  env: Target,
  directory: string,
  tell: Tell = () => {},
): Promise<Manifest> {
  const manifest = await checkBackup(directory);
  tell(`the backup of ${manifest.takenAt} is whole`);
  const store = await openTarget(env);
  let put: PutFiles | null = null;
  try {
    await store.db.transaction().execute(async (tx) => {
      await prepare(tx, store, manifest);
      put = await putFiles(env, directory, manifest);
      await loadDatabase(tx, path.join(directory, DATABASE_FILE), manifest);
      tell('the tables hold what they held');
      const ran = await migrateWithin(tx);
      if (ran.length > 0) tell(`${ran.length} newer migrations run`);
    });
  } catch (error) {
    await (put as PutFiles | null)?.undo();
    await store.close();
    await forget(env, store);
    throw error;
  }
  await freshStatistics(store);
  await store.close();
  return manifest;
}

function openTarget({ databaseUrl, dataDirectory }: Target): Promise<Store> {
  return databaseUrl === undefined
    ? openEmbeddedStore({ directory: dataDirectory })
    : openServerStore({ url: databaseUrl, connections: 1 });
}

/** Brings an empty target to where the database of the backup was. */
async function prepare(
  tx: Transaction<Database>,
  store: Store,
  { migrations }: Manifest,
): Promise<void> {
  for (const setting of EXACT_TEXT) await sql.raw(setting).execute(tx);
  if (store.kind === 'server') await refuseOthers(tx);
  await refuseTarget(tx, migrations);
  await migrateTo(tx, migrations);
}

/** An embedded database that was made for this only is not left behind. */
async function forget(env: Target, store: Store): Promise<void> {
  if (store.kind !== 'embedded' || !store.isNew) return;
  await rm(embeddedDirectory(env.dataDirectory), { recursive: true, force: true });
}

/** The planner knows nothing of tables that were filled at once. */
async function freshStatistics({ db }: Store): Promise<void> {
  const names = (await tablesOf(db)).map(({ name }) => sql.table(name));
  await sql`analyze ${sql.join(names)}`.execute(db);
}
