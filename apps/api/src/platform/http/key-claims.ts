import { AsyncLocalStorage } from 'node:async_hooks';

import { Injectable, SetMetadata } from '@nestjs/common';

import type { KeptAnswer } from './idempotency-keys.ts';

export const ASKS_AT_ONCE = 'tiendo:asks-at-once';

/**
 * The route asks its first questions while its key is being claimed, which saves a round trip. It
 * waits for `KeyClaims.won` before it changes anything.
 */
export const AsksAtOnce = () => SetMetadata(ASKS_AT_ONCE, true);

/** The change was made before under this key: its answer is at hand, and the work ends here. */
class AnsweredBefore extends Error {}

/** Claims of keys that are on their way. */
@Injectable()
export class KeyClaims {
  readonly #claims = new AsyncLocalStorage<Promise<KeptAnswer | null>>();

  /** Does the work of a request while its key is being claimed. */
  during<T>(claim: Promise<KeptAnswer | null>, work: () => Promise<T>): Promise<T> {
    return this.#claims.run(claim, work);
  }

  /** Returns when the change is the request's to make; a request without a key need not wait. */
  async won(): Promise<void> {
    const kept = await this.#claims.getStore();
    if (kept) throw new AnsweredBefore('the change was made under this key already');
  }
}
