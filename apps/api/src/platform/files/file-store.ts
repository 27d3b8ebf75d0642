import type { Readable } from 'node:stream';

import { AppError } from '../errors/app-error.ts';

/** A content on its way out. */
export interface StoredFile {
  readonly body: Readable;
  /** Bytes. */
  readonly size: number;
}

/** Where files are kept, each under the SHA-256 of its content: the same content is one file. */
export abstract class FileStore {
  /**
   * Takes the file at `path`, which is then here and not there, for good; when this returns a lost power
   * supply does not lose it. Kept again, it is the same file.
   *
   * @throws AppError `evidence.store-unavailable`; the file is then where it was
   */
  abstract keep(path: string, hash: string): Promise<void>;
  /** The content; null where there is no such file. @throws AppError as above */
  abstract read(hash: string): Promise<StoredFile | null>;
  /** Forgets a file; one that is not there is forgotten already. @throws AppError as above */
  abstract remove(hash: string): Promise<void>;
}

/** The store does not answer, or not as one that keeps files. */
export const storeUnavailable = (cause: unknown) =>
  new AppError('evidence.store-unavailable', {}, { cause });
