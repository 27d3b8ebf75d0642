/** Compressed bodies by version, the least recently used dropped first; bounded by its bytes. */
export class BodyCache {
  readonly #bodies = new Map<string, Buffer>();
  readonly #limit: number;
  #size = 0;

  constructor(limitBytes = 16 * 1024 * 1024) {
    this.#limit = limitBytes;
  }

  get(key: string): Buffer | undefined {
    const body = this.#bodies.get(key);
    if (body) {
      this.#bodies.delete(key);
      this.#bodies.set(key, body);
    }
    return body;
  }

  set(key: string, body: Buffer): void {
    this.#drop(key);
    if (body.length > this.#limit / 4) return;
    this.#bodies.set(key, body);
    this.#size += body.length;
    for (const oldest of this.#bodies.keys()) {
      if (this.#size <= this.#limit) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#size -= this.#bodies.get(key)?.length ?? 0;
    this.#bodies.delete(key);
  }
}
