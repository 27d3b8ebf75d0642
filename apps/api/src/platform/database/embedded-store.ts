import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Logger } from '@nestjs/common';
import { Pool } from 'pg';

import { keepSmall } from './checkpoints.ts';
import { openCopyDoor } from './copy-door.ts';
import { createDirectory } from './create-directory.ts';
import { prepareDataFolder } from './data-folder.ts';
import { lockDirectory } from './directory-lock.ts';
import { DurableNodeFS, refuseWithoutFsync } from './durable-node-fs.ts';
import { copyEmbedded, removeCopies } from './embedded-copy.ts';
import { embeddedOptions } from './embedded-options.ts';
import { handleOver, type StatementLog, type Store } from './store.ts';
import { typeParsers } from './type-parsers.ts';

export interface EmbeddedOptions {
  /** Where data live; the database is the folder `database` in it. */
  readonly directory: string;
  /** The file system the database writes through; a test may record what reaches the disk. */
  readonly fileSystem?: (directory: string) => DurableNodeFS;
}

/**
 * Opens the embedded database, making it when it is not there. Throws `WrongSettingError` when the
 * directory cannot hold it, `DirectoryInUseError` when another process has it, and refuses to start when a commit would not reach the disk.
 */
export async function openEmbeddedStore(options: EmbeddedOptions): Promise<Store> {
  const fileSystem = options.fileSystem ?? ((directory) => new DurableNodeFS(directory));
  prepareDataFolder(options.directory);
  const directory = embeddedDirectory(options.directory);
  const lock = await lockDirectory(directory);
  try {
    const isNew = await createDirectory(directory, initialise);
    const disk = fileSystem(directory);
    const pglite = await PGlite.create({ ...embeddedOptions, fs: disk });
    await refuseWithoutFsync(pglite, disk);
    const store = embeddedStore({ pglite, isNew, release: () => lock.release() });
    removeCopies(directory);
    const closeDoor = await openCopyDoor(directory, () => copyEmbedded(store.pool, directory));
    const endLooking = keepSmall(store.pool, (error) => new Logger('Database').error(error));
    const close = async (): Promise<void> => {
      endLooking();
      await closeDoor();
      await store.close();
    };
    return { ...store, close };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Opens a copy that nobody else works on, and for this time only: what is read there was on the disk already. */
export async function openEmbeddedCopy(directory: string): Promise<Store> {
  const pglite = await PGlite.create({ ...embeddedOptions, fs: new DurableNodeFS(directory) });
  return embeddedStore({ pglite, isNew: false });
}

/** Where the embedded database is in a data directory, by the name that its lock knows. */
export const embeddedDirectory = (dataDirectory: string): string =>
  path.join(fs.realpathSync(dataDirectory), 'database');

/**
 * A new database takes twice the memory of an open one and gives it back late, so a process of its own
 * makes it. The file beside this one is a source or a build, as this one is.
 */
async function initialise(directory: string): Promise<void> {
  const script = path.join(
    import.meta.dirname,
    `make-embedded${path.extname(import.meta.filename)}`,
  );
  const making = promisify(execFile)(process.execPath, [script, directory]);
  // Whoever ends this process while it waits ends the other one too: the next start begins anew.
  const end = (): void => void making.child.kill('SIGKILL');
  process.once('exit', end);
  await making.finally(() => process.off('exit', end));
}

interface OpenPGlite {
  readonly pglite: PGlite;
  readonly isNew: boolean;
  readonly release?: () => Promise<void>;
  readonly log?: StatementLog;
}

/** A store over an open PGlite: one connection, because it has only one. */
export function embeddedStore({ pglite, isNew, release, log }: OpenPGlite): Store {
  const config = {
    connection: createPgConfig(pglite).connection,
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 30_000,
    types: typeParsers,
  };
  const pool = new Pool(config);
  const db = handleOver(pool, log);
  return {
    kind: 'embedded',
    db,
    pool,
    isNew,
    close: async () => {
      await db.destroy();
      if (!pool.ending) await pool.end();
      await pglite.close();
      await release?.();
    },
  };
}
