import { createHash } from 'node:crypto';

/** What the first link stands on. */
export const BEFORE_THE_FIRST: Uint8Array = new Uint8Array(32);

/** SHA-256 of a row's canonical text. */
export function rowHashOf(text: string): Uint8Array {
  return createHash('sha256').update(text, 'utf8').digest();
}

/** SHA-256 of the hash before and the row's own: what the link bears. */
export function linkHashOf(before: Uint8Array, rowHash: Uint8Array): Uint8Array {
  return createHash('sha256').update(before).update(rowHash).digest();
}
