import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Env } from '../platform/config/env.ts';
import { synced } from '../platform/files/synced.ts';
import { BackupRefusedError } from './backup-refused.ts';
import { copyFiles } from './copy-files.ts';
import { DATABASE_FILE, FORMAT, type Manifest, MANIFEST_FILE } from './manifest.ts';
import { openSource } from './open-source.ts';
import { writeDatabase } from './write-database.ts';

/** A backup that was made. */
export interface WrittenBackup {
  readonly directory: string;
  readonly manifest: Manifest;
}

/** Told of each step in a line for the terminal. */
export type Tell = (line: string) => void;

/**
 * Backs up what the surroundings name, while the product runs or not, into a folder of its own in `folder`:
 * the database as it is at one moment, then the files that it names. The folder gets its name when every
 * byte of it is on the disk: what has that name is whole.
 *
 * @throws BackupRefusedError
 */
export async function writeBackup(
  env: Pick<Env, 'databaseUrl' | 'dataDirectory' | 'bucket'>,
  folder: string,
  tell: Tell = () => {},
): Promise<WrittenBackup> {
  const takenAt = new Date();
  const directory = path.join(folder, nameOf(takenAt));
  const unfinished = `${directory}.unfinished`;
  if (existsSync(directory) || existsSync(unfinished)) throw placeTaken(directory);
  const source = await openSource(env);
  try {
    await mkdir(unfinished, { recursive: true, mode: 0o700 });
    const written = await Promise.race([
      writeDatabase(source.store, takenAt, path.join(unfinished, DATABASE_FILE)),
      source.lost,
    ]);
    const { named, ...database } = written;
    tell(`${total(database.tables)} rows of ${database.tables.length} tables written`);
    const files = await copyFiles(env, named, path.join(unfinished, 'files'));
    const manifest: Manifest = { format: FORMAT, kind: source.store.kind, ...database, files };
    const text = `${JSON.stringify(manifest, null, 1)}\n`;
    await writeFile(path.join(unfinished, MANIFEST_FILE), text, { mode: 0o600, flag: 'wx' });
    await finish(unfinished, directory);
    return { directory, manifest };
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  } finally {
    await source.close();
  }
}

const total = (tables: Manifest['tables']): number =>
  tables.reduce((sum, { rows }) => sum + rows, 0);

/** A moment as a name that every file system takes and that sorts by time. */
const nameOf = (at: Date): string =>
  at
    .toISOString()
    .replace(/\.\d+Z$/u, 'Z')
    .replaceAll(':', '-');

async function finish(unfinished: string, directory: string): Promise<void> {
  await synced(path.join(unfinished, DATABASE_FILE));
  await synced(path.join(unfinished, MANIFEST_FILE));
  await syncFolders(unfinished);
  await rename(unfinished, directory);
  await synced(path.dirname(directory));
}

/** The names in every folder; the contents were synced as they came. */
async function syncFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await syncFolders(path.join(folder, entry.name));
  }
  await synced(folder);
}

const placeTaken = (directory: string): BackupRefusedError =>
  new BackupRefusedError('place-taken', {
    vi: `${directory} đã có: một bản sao lưu khác đang được tạo trong cùng giây này; hãy chạy lại`,
    en: `${directory} is there already: another backup is being made in this very second; run it again`,
  });
