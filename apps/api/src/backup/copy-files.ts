import { constants } from 'node:fs';
import { copyFile, mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import type { Env } from '../platform/config/env.ts';
import { isCode } from '../platform/database/lock-holder.ts';
import { placeOfHash } from '../platform/files/place-of-hash.ts';
import { synced } from '../platform/files/synced.ts';
import { contentHash } from './content-hash.ts';
import type { Manifest } from './manifest.ts';

/**
 * Copies the contents that the database names into the backup. One that is gone by now, or is not what its
 * name says, is told and does not end the backup: the rest is worth keeping all the more. What lies in a
 * bucket is named and stays there.
 */
export async function copyFiles(
  env: Pick<Env, 'bucket' | 'dataDirectory'>,
  named: readonly string[],
  target: string,
): Promise<Manifest['files']> {
  if (env.bucket !== undefined) {
    const kept = named.map((hash) => ({ hash, bytes: null }));
    return { where: 'bucket', kept, lost: [] };
  }
  const kept: Manifest['files']['kept'] = [];
  const lost: string[] = [];
  for (const hash of named) {
    const source = path.join(env.dataDirectory, 'files', placeOfHash(hash));
    const bytes = await copyContent(source, path.join(target, placeOfHash(hash)), hash);
    if (bytes === null) lost.push(hash);
    else kept.push({ hash, bytes });
  }
  return { where: 'backup', kept, lost };
}

/** The size of the copy; null, and no copy, where there is no such content. */
async function copyContent(source: string, copy: string, hash: string): Promise<number | null> {
  await mkdir(path.dirname(copy), { recursive: true, mode: 0o700 });
  try {
    await copyFile(source, copy, constants.COPYFILE_FICLONE);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
  if ((await contentHash(copy)) !== hash) {
    await rm(copy);
    return null;
  }
  await synced(copy);
  return (await stat(copy)).size;
}
