import { AsyncLocalStorage } from 'node:async_hooks';

import type { Transaction } from 'kysely';

import type { Database } from './schema.ts';

/** Who a transaction acts for: a person's scope, or the owner of the schema. */
export interface TransactionScope {
  /** `null` is the owner: sign-in, migrations, jobs. */
  readonly accountId: string | null;
  readonly access: 'read' | 'write';
}

export interface AmbientTransaction extends TransactionScope {
  readonly tx: Transaction<Database>;
  readonly afterCommit: (() => unknown)[];
  /** Statements that go out with the commit. */
  readonly last: Promise<unknown>[];
  /** Work started inside a transaction may outlive it; what is left of it must not pass for open. */
  open: boolean;
}

export const ambient = new AsyncLocalStorage<AmbientTransaction>();

/** The transaction the current call runs in, if it is still open. */
export function openAmbient(): AmbientTransaction | undefined {
  const store = ambient.getStore();
  return store?.open === true ? store : undefined;
}
