import type { Readable } from 'node:stream';

import { Injectable, Logger } from '@nestjs/common';

import { FileStore } from '../../platform/files/file-store.ts';

/** Gives contents out as they were taken in. */
@Injectable()
export class FileOutlet {
  readonly #log = new Logger(FileOutlet.name);

  constructor(private readonly store: FileStore) {}

  /**
   * The content that a row names.
   *
   * @throws AppError `evidence.store-unavailable`; Error where it is not there, or not whole: that is ours to mend
   */
  async open(named: { readonly hash: string; readonly size: number }): Promise<Readable> {
    const stored = await this.store.read(named.hash);
    if (stored?.size !== named.size) {
      stored?.body.destroy();
      throw new Error(`the content ${named.hash} is not where it was kept, or not whole`);
    }
    // Half an answer is out already: the line is cut, so that nobody takes the half for the whole.
    stored.body.on('error', (error) =>
      this.#log.warn(`${named.hash} was cut off: ${error.message}`),
    );
    return stored.body;
  }
}
