import path from 'node:path';

import type { Env } from '../config/env.ts';
import { BucketFileStore } from './bucket-file-store.ts';
import type { FileStore } from './file-store.ts';
import { FolderFileStore } from './folder-file-store.ts';

/** The store that the surroundings name: a bucket, or else a folder of the data directory. */
export function fileStoreOf({
  bucket,
  dataDirectory,
}: Pick<Env, 'bucket' | 'dataDirectory'>): FileStore {
  if (bucket !== undefined) return new BucketFileStore(bucket);
  return new FolderFileStore(path.join(dataDirectory, 'files'));
}
