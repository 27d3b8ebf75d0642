/**
 * What was loaded, by the stamp that was read before it was loaded: it counts for as long as the stamp
 * read anew is the same. Bounded; the least recently used goes first. It keeps only what everybody who
 * is signed in may know, or whoever may know what its key names.
 */
export class StampedCache<Value> {
  readonly #kept = new Map<string, { readonly stamp: string; readonly value: Value }>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** What was loaded last, whatever has changed since; its stamp is to be compared. */
  latest(key: string): { readonly stamp: string; readonly value: Value } | null {
    const kept = this.#kept.get(key);
    if (!kept) return null;
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept;
  }

  /** What counts under `stamp`, loaded when it is not there. */
  async of(key: string, stamp: string, load: () => Promise<Value>): Promise<Value> {
    const latest = this.latest(key);
    if (latest?.stamp === stamp) return latest.value;
    const value = await load();
    this.#kept.delete(key);
    this.#kept.set(key, { stamp, value });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#most) break;
      this.#kept.delete(oldest);
    }
    return value;
  }
}
