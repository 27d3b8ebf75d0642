import fs from 'node:fs';
import path from 'node:path';

import { sql } from 'kysely';

import type { Env } from '../platform/config/env.ts';
import { borrowCopy } from '../platform/database/copy-door.ts';
import { DirectoryInUseError } from '../platform/database/directory-lock.ts';
import {
  embeddedDirectory,
  openEmbeddedCopy,
  openEmbeddedStore,
} from '../platform/database/embedded-store.ts';
import { openServerStore } from '../platform/database/server-store.ts';
import type { Store } from '../platform/database/store.ts';
import { BackupRefusedError } from './backup-refused.ts';

/** A database to read a backup from. */
export interface Source {
  readonly store: Store;
  /** Rejects when what is read from goes away under us. */
  readonly lost: Promise<never>;
  close(): Promise<void>;
}

const NEVER = new Promise<never>(() => {});

/**
 * Opens what the surroundings name, running or not: PostgreSQL itself; a copy of the embedded database
 * that the process which holds it lends; the embedded database itself when nobody holds it.
 *
 * @throws BackupRefusedError `no-database`, `in-use`
 */
export async function openSource(env: Pick<Env, 'databaseUrl' | 'dataDirectory'>): Promise<Source> {
  const source = await openAny(env);
  const { rows } = await sql<{ found: string | null }>`
    select to_regclass('public.kysely_migration')::text as found`.execute(source.store.db);
  if (rows[0]?.found) return source;
  await source.close();
  throw noDatabase;
}

async function openAny({
  databaseUrl,
  dataDirectory,
}: Pick<Env, 'databaseUrl' | 'dataDirectory'>): Promise<Source> {
  if (databaseUrl !== undefined) {
    return ownStore(await openServerStore({ url: databaseUrl, connections: 1 }));
  }
  if (!fs.existsSync(path.join(dataDirectory, 'database'))) throw noDatabase;
  try {
    return ownStore(await openEmbeddedStore({ directory: dataDirectory }));
  } catch (error) {
    if (!(error instanceof DirectoryInUseError)) throw error;
    return lentCopy(error, embeddedDirectory(dataDirectory));
  }
}

const ownStore = (store: Store): Source => ({ store, lost: NEVER, close: () => store.close() });

async function lentCopy(inUse: DirectoryInUseError, directory: string): Promise<Source> {
  const copy = await borrowCopy(directory);
  if (copy === null) throw inUse;
  try {
    const store = await openEmbeddedCopy(copy.directory);
    const close = async (): Promise<void> => {
      await store.close().finally(() => copy.giveBack());
    };
    return { store, lost: copy.lost, close };
  } catch (error) {
    copy.giveBack();
    throw error;
  }
}

/** There is nothing to read. */
export const noDatabase = new BackupRefusedError('no-database', {
  vi: 'ở đây chưa có cơ sở dữ liệu nào của Tiến Độ để sao lưu: hãy xem lại DATA_DIR hoặc DATABASE_URL',
  en: 'there is no database of Tiến Độ here to back up: look at DATA_DIR or DATABASE_URL',
});
