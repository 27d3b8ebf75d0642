/** Milliseconds to wait after one lost answer, after the second in a row, and so on; the last repeats. */
export type Pauses = readonly [number, ...number[]];

/** Who waits how long before it is tried again: everybody, or one family. */
export class SendPauses {
  readonly #lengths: Pauses;
  readonly #over: () => void;
  readonly #families = new Map<string, ReturnType<typeof setTimeout>>();
  #forAll: ReturnType<typeof setTimeout> | null = null;
  #losses = 0;

  /** `over` is called when a pause ends by itself. */
  constructor(lengths: Pauses, over: () => void) {
    this.#lengths = lengths;
    this.#over = over;
  }

  isForAll(): boolean {
    return this.#forAll !== null;
  }

  isFor(family: string): boolean {
    return this.#families.has(family);
  }

  all(): void {
    if (this.#forAll !== null) return;
    this.#losses += 1;
    this.#forAll = setTimeout(() => {
      this.#forAll = null;
      this.#over();
    }, this.#length(this.#losses));
  }

  /** `tries` is how often something of the family has been tried. */
  family(family: string, tries: number): void {
    clearTimeout(this.#families.get(family));
    const timer = setTimeout(() => {
      this.#families.delete(family);
      this.#over();
    }, this.#length(tries));
    this.#families.set(family, timer);
  }

  /** The server answers again. */
  forgive(): void {
    this.#losses = 0;
  }

  /** Nobody waits any longer. */
  end(): void {
    if (this.#forAll !== null) clearTimeout(this.#forAll);
    this.#forAll = null;
    for (const timer of this.#families.values()) clearTimeout(timer);
    this.#families.clear();
  }

  #length(times: number): number {
    return this.#lengths[Math.min(times, this.#lengths.length) - 1] ?? this.#lengths[0];
  }
}
