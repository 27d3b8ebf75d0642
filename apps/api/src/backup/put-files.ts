import { randomUUID } from 'node:crypto';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';

import type { Env } from '../platform/config/env.ts';
import { type FileStore } from '../platform/files/file-store.ts';
import { placeOfHash } from '../platform/files/place-of-hash.ts';
import { fileStoreOf } from '../platform/files/open-file-store.ts';
import { BackupRefusedError } from './backup-refused.ts';
import type { Manifest } from './manifest.ts';

type Place = Pick<Env, 'bucket' | 'dataDirectory'>;

/** What is done with files, and how to undo it. */
export interface PutFiles {
  undo(): Promise<void>;
}

/**
 * Puts the files of a backup where the surroundings keep files. Of a backup that left them in a bucket,
 * each has to be there still.
 *
 * @throws BackupRefusedError `bucket`, `file-missing`
 */
export async function putFiles(
  env: Place,
  directory: string,
  { files }: Pick<Manifest, 'files'>,
): Promise<PutFiles> {
  if (files.where === 'bucket' && env.bucket === undefined) throw needsBucket();
  const store = fileStoreOf(env);
  const added: string[] = [];
  const undo = async (): Promise<void> => {
    for (const hash of added) await store.remove(hash);
  };
  try {
    for (const { hash } of files.kept) {
      const isThere = await has(store, hash);
      if (files.where === 'bucket') {
        if (!isThere) throw goneFromBucket(hash);
        continue;
      }
      if (!isThere) added.push(hash);
      await put(store, env, path.join(directory, 'files', placeOfHash(hash)), hash);
    }
  } catch (error) {
    await undo();
    throw error;
  }
  return { undo };
}

async function has(store: FileStore, hash: string): Promise<boolean> {
  const found = await store.read(hash);
  found?.body.destroy();
  return found !== null;
}

/** The store takes a file away from where it was, so it gets a copy; also over one that is there and may be damaged. */
async function put(store: FileStore, env: Place, source: string, hash: string): Promise<void> {
  const incoming = path.join(env.dataDirectory, 'files', 'incoming');
  await mkdir(incoming, { recursive: true });
  const copy = path.join(incoming, randomUUID());
  await copyFile(source, copy);
  await store.keep(copy, hash);
}

const needsBucket = (): BackupRefusedError =>
  new BackupRefusedError('bucket', {
    vi: 'các tệp của bản sao lưu này nằm trong kho S3: hãy đặt FILES_S3_ENDPOINT và các biến đi cùng',
    en: 'the files of this backup lie in an S3 bucket: set FILES_S3_ENDPOINT and its sisters',
  });

const goneFromBucket = (hash: string): BackupRefusedError =>
  new BackupRefusedError('file-missing', {
    vi: `kho S3 không còn tệp ${placeOfHash(hash)}; chưa khôi phục gì`,
    en: `the bucket no longer has the file ${placeOfHash(hash)}; nothing was restored`,
  });
