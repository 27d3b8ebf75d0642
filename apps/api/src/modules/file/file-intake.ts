import { rm } from 'node:fs/promises';
import path from 'node:path';

import { Inject, Injectable, Logger } from '@nestjs/common';

import type { FileKind } from '@tiendo/domain/evidence';

import type { Env } from '../../platform/config/env.ts';
import { ENV } from '../../platform/config/settings.tokens.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { FileStore } from '../../platform/files/file-store.ts';
import { kindOfFile } from '../../platform/files/kind-of-file.ts';
import {
  CutOffError,
  type ReceivedFile,
  TooLargeError,
  receiveFile,
} from '../../platform/files/received-file.ts';
import type { Upload } from '../../platform/http/uploads.ts';
import { FileClaims } from './file-claims.ts';
import { tooLarge } from './file-limits.ts';

/** A file that was read whole and kept: what it is, how large, under which hash. */
export interface KeptFile {
  readonly kind: FileKind;
  /** Bytes. */
  readonly size: number;
  readonly hash: string;
  /** Keeps it from being swept until a row names it. */
  readonly claim: string;
}

/** Which files are taken. */
export interface Taken {
  /** Bytes. */
  readonly limit: number;
  /** @throws AppError for a kind that is not taken here */
  readonly refuseKind?: (kind: FileKind) => void;
}

/**
 * Reads files beside the database, keeps them, and lets their receiver name them. No transaction is open
 * while a slow line sends or a store keeps.
 */
@Injectable()
export class FileIntake {
  readonly #log = new Logger(FileIntake.name);
  readonly #incoming: string;

  constructor(
    private readonly store: FileStore,
    private readonly claims: FileClaims,
    @Inject(ENV) env: Pick<Env, 'dataDirectory'>,
  ) {
    this.#incoming = path.join(env.dataDirectory, 'files', 'incoming');
  }

  /** `name` gives the file its row, and settles its claim in the same transaction. What it refuses is not kept. */
  async take<Named>(
    upload: Upload,
    { limit, refuseKind }: Taken,
    name: (kept: KeptFile) => Promise<Named>,
  ): Promise<Named> {
    const received = await this.#received(upload, limit);
    const { path: place, size, hash } = received;
    try {
      const kind = await foundKind(received);
      refuseKind?.(kind);
      const claim = await this.claims.claim(hash);
      // What fails here may reach the store yet: the claim stays until nothing can any more.
      await this.store.keep(place, hash);
      try {
        return await name({ kind, size, hash, claim });
      } catch (error) {
        // Where even this fails the claim runs out by itself.
        await this.claims.release(claim).catch((fault: unknown) => this.#log.warn(fault));
        throw error;
      }
    } finally {
      await rm(place, { force: true });
    }
  }

  async #received({ body }: Upload, limit: number): Promise<ReceivedFile> {
    try {
      return await receiveFile(body, this.#incoming, limit);
    } catch (error) {
      if (error instanceof TooLargeError) throw tooLarge(limit);
      // Nobody hears it; in the log it is the sender's and no fault.
      if (error instanceof CutOffError) throw new AppError('request.cut-off', {}, { cause: error });
      throw error;
    }
  }
}

async function foundKind({ path: place, size }: ReceivedFile): Promise<FileKind> {
  if (size === 0) throw new AppError('evidence.empty');
  const kind = await kindOfFile(place, size);
  if (kind === null || kind === 'macros') throw new AppError('evidence.wrong-content');
  return kind;
}
