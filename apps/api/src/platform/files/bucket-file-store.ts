import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';

import type { BucketSettings } from '../config/bucket-env.ts';
import { BucketClient } from './bucket-client.ts';
import { BucketError } from './bucket-error.ts';
import { FileStore, storeUnavailable, type StoredFile } from './file-store.ts';
import { placeOfHash } from './place-of-hash.ts';

/** Keeps files in a bucket of an S3-compatible store, under the names they would have in a folder. */
export class BucketFileStore extends FileStore {
  readonly #client: BucketClient;
  readonly #prefix: string;

  constructor(settings: BucketSettings) {
    super();
    this.#client = new BucketClient(settings);
    this.#prefix = settings.prefix;
  }

  async keep(source: string, hash: string): Promise<void> {
    const key = this.#keyOf(hash);
    const { size } = await stat(source);
    const content = { size, hash, open: () => createReadStream(source) };
    await this.#client.put(key, content).catch(unavailable);
    await rm(source, { force: true });
  }

  async read(hash: string): Promise<StoredFile | null> {
    return this.#client.get(this.#keyOf(hash)).catch(unavailable);
  }

  async remove(hash: string): Promise<void> {
    await this.#client.remove(this.#keyOf(hash)).catch(unavailable);
  }

  #keyOf(hash: string): string {
    return `${this.#prefix}${placeOfHash(hash)}`;
  }
}

function unavailable(error: unknown): never {
  throw error instanceof BucketError ? storeUnavailable(error) : error;
}
