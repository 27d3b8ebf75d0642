import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { MIGRATIONS } from '../platform/database/migrations/index.ts';
import { isCode } from '../platform/database/lock-holder.ts';
import { placeOfHash } from '../platform/files/place-of-hash.ts';
import { BackupRefusedError, damaged } from './backup-refused.ts';
import { contentHash } from './content-hash.ts';
import { DATABASE_FILE, type Manifest, MANIFEST_FILE, readManifest } from './manifest.ts';

/**
 * Reads the manifest of a backup and holds every file of it against its digest, before anything is touched.
 *
 * @throws BackupRefusedError `not-a-backup`, `newer-program`, `file-missing`, `damaged`
 */
export async function checkBackup(directory: string): Promise<Manifest> {
  const manifest = readManifest(await manifestText(directory), new Set(Object.keys(MIGRATIONS)));
  await holdAgainst(directory, DATABASE_FILE, manifest.database.sha256);
  if (manifest.files.where === 'backup') {
    for (const { hash } of manifest.files.kept) {
      await holdAgainst(directory, path.join('files', placeOfHash(hash)), hash);
    }
  }
  return manifest;
}

async function manifestText(directory: string): Promise<string> {
  try {
    return await readFile(path.join(directory, MANIFEST_FILE), 'utf8');
  } catch (error) {
    if (!isCode(error, 'ENOENT', 'ENOTDIR')) throw error;
    throw (await isThere(directory)) ? notWhole(directory) : notThere(directory);
  }
}

const isThere = (place: string): Promise<boolean> =>
  stat(place).then(
    () => true,
    () => false,
  );

async function holdAgainst(directory: string, name: string, hash: string): Promise<void> {
  const found = await contentHash(path.join(directory, name)).catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) throw missing(name);
    throw error;
  });
  if (found !== hash) {
    throw damaged(`${name} không còn như khi sao lưu`, `${name} is not as it was when it was made`);
  }
}

const missing = (name: string): BackupRefusedError =>
  new BackupRefusedError('file-missing', {
    vi: `bản sao lưu thiếu tệp ${name}; chưa khôi phục gì, hãy dùng bản khác`,
    en: `the backup lacks the file ${name}; nothing was restored, use another one`,
  });

const notThere = (directory: string): BackupRefusedError =>
  new BackupRefusedError('not-a-backup', {
    vi: `không có thư mục ${directory}`,
    en: `there is no folder ${directory}`,
  });

const notWhole = (directory: string): BackupRefusedError =>
  new BackupRefusedError('not-a-backup', {
    vi: `${directory} không phải bản sao lưu trọn vẹn: trong đó không có ${MANIFEST_FILE}`,
    en: `${directory} is no whole backup: there is no ${MANIFEST_FILE} in it`,
  });
