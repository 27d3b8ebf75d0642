import { AsyncLocalStorage } from 'node:async_hooks';

import type { DatabaseConnection } from 'kysely';

/** How a transaction opens and closes, so that neither costs a round trip of its own. */
export interface Opening {
  /** Opens the transaction with its role and actor, in one message. */
  readonly text: string;
  /**
   * The opening goes out together with the first statements instead of being waited for. What they
   * answer counts only once it has opened, and they must do no harm if it has not.
   */
  readonly goesAlong: boolean;
  /** Done when the transaction is open. */
  begun: Promise<unknown>;
  /** What was sent last and goes out together with the commit. */
  readonly last: Promise<unknown>[];
}

/** The opening of the next transaction. */
export const opening = new AsyncLocalStorage<Opening>();

export const openingOf = (text: string, goesAlong = false): Opening => ({
  text,
  goesAlong,
  begun: Promise.resolve(),
  last: [],
});

/** The connection, giving out no answer before its transaction has opened. */
export class OnceBegun implements DatabaseConnection {
  readonly #connection: DatabaseConnection;
  readonly #opened: Opening;

  constructor(connection: DatabaseConnection, opened: Opening) {
    this.#connection = connection;
    this.#opened = opened;
  }

  async executeQuery<R>(...asked: Parameters<DatabaseConnection['executeQuery']>) {
    const answer = this.#connection.executeQuery<R>(...asked);
    const [, answered] = await Promise.all([this.#opened.begun, answer]);
    return answered;
  }

  streamQuery<R>(...asked: Parameters<DatabaseConnection['streamQuery']>) {
    return this.#connection.streamQuery<R>(...asked);
  }
}
