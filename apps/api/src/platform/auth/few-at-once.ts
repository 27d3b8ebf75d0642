import { AppError } from '../errors/app-error.ts';

interface Bounds {
  readonly atOnce: number;
  /** How many may wait for their turn. */
  readonly waiting: number;
}

/** Lets costly work through a little at a time, so that the rest of the product stays quick. */
export class FewAtOnce {
  readonly #bounds: Bounds;
  readonly #queue: (() => void)[] = [];
  #running = 0;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  /** @throws AppError `auth.busy` when too many wait already */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running === this.#bounds.atOnce) await this.#turn();
    else this.#running += 1;
    try {
      return await work();
    } finally {
      this.#next();
    }
  }

  #turn(): Promise<void> {
    if (this.#queue.length === this.#bounds.waiting) throw new AppError('auth.busy');
    return new Promise((begin) => this.#queue.push(begin));
  }

  /** The place goes from hand to hand: nobody who comes in between takes it. */
  #next(): void {
    const begin = this.#queue.shift();
    if (begin) begin();
    else this.#running -= 1;
  }
}
