import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A body that was read to its end into a file of its own. */
export interface ReceivedFile {
  readonly path: string;
  readonly size: number;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

/** More came than is taken; nothing of it is kept. */
export class TooLargeError extends Error {}

/** The sender went away in the middle; nothing of it is kept. */
export class CutOffError extends Error {}

/**
 * Reads a body into `folder` and stops in the middle of one that is too large.
 *
 * @param limit in bytes
 * @throws TooLargeError, CutOffError; what the disk fails with
 */
export async function receiveFile(
  body: Readable,
  folder: string,
  limit: number,
): Promise<ReceivedFile> {
  await mkdir(folder, { recursive: true });
  const target = path.join(folder, randomUUID());
  const hash = createHash('sha256');
  let size = 0;
  const measured = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      size += chunk.length;
      if (size > limit) return done(new TooLargeError());
      hash.update(chunk);
      return done(null, chunk);
    },
  });
  try {
    await pipeline(body, measured, createWriteStream(target, { flags: 'wx' }));
  } catch (error) {
    await rm(target, { force: true });
    throw isCutOff(error) ? new CutOffError('the body ended midway', { cause: error }) : error;
  }
  return { path: target, size, hash: hash.digest('hex') };
}

/** What the network says, and what Node says where the network says nothing. */
const isCutOff = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ECONNRESET' || error.code === 'ERR_STREAM_PREMATURE_CLOSE');

/** Removes what a crash left of bodies that came before `before`; what still comes is younger. */
export async function sweepReceived(folder: string, before: Date): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names) {
    const place = path.join(folder, name);
    // Another process may sweep the same folder.
    const found = await stat(place).catch(() => null);
    if (found !== null && found.mtime < before) await rm(place, { force: true });
  }
}
