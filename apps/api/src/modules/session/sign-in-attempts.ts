import { Injectable } from '@nestjs/common';

import { SystemClock } from '../../platform/clock/clock.ts';
import { AppError } from '../../platform/errors/app-error.ts';

/** Wrong attempts that cost nothing: people mistype. */
const FREE = 5;
const LONGEST_WAIT_MS = 60_000;
const FORGOTTEN_AFTER_MS = 15 * 60_000;
const MOST_REMEMBERED = 10_000;

interface Failures {
  readonly count: number;
  readonly last: number;
}

/**
 * Slows down guessing. Counted for each username from each address, so that whoever guesses from
 * elsewhere never locks out the person whose name it is.
 */
@Injectable()
export class SignInAttempts {
  readonly #failures = new Map<string, Failures>();

  constructor(private readonly systemClock: SystemClock) {}

  /** @throws AppError `request.too-many` with the seconds to wait */
  refuseHaste(username: string, address: string): void {
    const known = this.#failures.get(keyOf(username, address));
    if (!known || known.count < FREE) return;
    const wait = Math.min(1000 * 2 ** (known.count - FREE), LONGEST_WAIT_MS);
    const left = known.last + wait - this.#now();
    if (left > 0) throw new AppError('request.too-many', { seconds: Math.ceil(left / 1000) });
  }

  failed(username: string, address: string): void {
    const key = keyOf(username, address);
    const now = this.#now();
    const known = this.#failures.get(key);
    const count = known && known.last + FORGOTTEN_AFTER_MS > now ? known.count + 1 : 1;
    this.#failures.delete(key);
    this.#forgetOldest();
    this.#failures.set(key, { count, last: now });
  }

  succeeded(username: string, address: string): void {
    this.#failures.delete(keyOf(username, address));
  }

  /** A map keeps the order of insertion, and each failure is inserted anew. */
  #forgetOldest(): void {
    const [oldest] = this.#failures.keys();
    if (this.#failures.size >= MOST_REMEMBERED && oldest !== undefined) {
      this.#failures.delete(oldest);
    }
  }

  #now(): number {
    return this.systemClock.now().getTime();
  }
}

const keyOf = (username: string, address: string): string => `${username} ${address}`;
