import { createHash } from 'node:crypto';

/** A whole number drawn from `low` to `high`, both included. */
export type Draw = (low: number, high: number) => number;

/**
 * Numbers that look drawn and are always the same for a key: the demo is made, not random. A range
 * with nothing in it gives its low end.
 */
export function drawFor(key: string): Draw {
  let drawn = 0;
  return (low, high) => {
    drawn += 1;
    if (high <= low) return low;
    const hash = createHash('sha256').update(`${key}/${drawn}`).digest();
    return low + (hash.readUInt32BE(0) % (high - low + 1));
  };
}
