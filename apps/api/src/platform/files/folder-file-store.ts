import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

import { FileStore, type StoredFile } from './file-store.ts';
import { placeOfHash } from './place-of-hash.ts';
import { synced } from './synced.ts';

/** Keeps files in a folder. */
export class FolderFileStore extends FileStore {
  readonly #folder: string;

  constructor(folder: string) {
    super();
    this.#folder = folder;
  }

  async keep(source: string, hash: string): Promise<void> {
    const target = this.#pathOf(hash);
    const folder = path.dirname(target);
    await mkdir(folder, { recursive: true });
    await synced(source);
    // In one step and whoever else comes with the same content: a file is whole or it is not there.
    await rename(source, target);
    await synced(folder);
  }

  async read(hash: string): Promise<StoredFile | null> {
    const file = await open(this.#pathOf(hash)).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    if (file === null) return null;
    const { size } = await file.stat();
    return { body: file.createReadStream(), size };
  }

  async remove(hash: string): Promise<void> {
    await rm(this.#pathOf(hash), { force: true });
  }

  #pathOf(hash: string): string {
    return path.join(this.#folder, placeOfHash(hash));
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';
