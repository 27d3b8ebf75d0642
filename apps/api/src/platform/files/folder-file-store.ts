import fs from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

import { FileStore, placeOfHash, type StoredFile } from './file-store.ts';

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

/** On the disk, not only in the memory of the system; of a folder that is the names in it. */
async function synced(place: string): Promise<void> {
  const handle = await open(place, fs.constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';
