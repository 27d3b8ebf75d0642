import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** A bucket was not reached, or answered other than it was asked to. */
export class BucketError extends Error {
  override readonly name = 'BucketError';
  /** HTTP; null where there was no answer. */
  readonly status: number | null;
  /** As the store names it (`NoSuchBucket`), or the network (`ECONNREFUSED`). */
  readonly code: string | null;

  constructor(what: string, status: number | null, code: string | null, options?: ErrorOptions) {
    super(`${what}: ${[status, code].filter((part) => part !== null).join(' ')}`, options);
    this.status = status;
    this.code = code;
  }
}

/** What a store said of its refusal. */
export async function refusedBy(
  what: string,
  status: number,
  answer: Readable,
): Promise<BucketError> {
  const said = await text(answer).catch(() => '');
  return new BucketError(what, status, /<Code>(?<code>\w+)<\/Code>/u.exec(said)?.[1] ?? null);
}

/** There was no answer, and why. */
export function unreached(what: string, cause: unknown): BucketError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null;
  return new BucketError(what, null, code ?? String(cause), { cause });
}

/** A moment later the same may be taken: the store is busy or went away. */
export const mayPass = ({ status, code }: BucketError): boolean =>
  status === null ? code !== SILENT : status >= 500 || status === 429;

/** The code of a store that says nothing for too long: whoever waited has waited enough. */
export const SILENT = 'silent';
