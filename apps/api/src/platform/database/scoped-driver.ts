import { AsyncLocalStorage } from 'node:async_hooks';

import {
  CompiledQuery,
  type DatabaseConnection,
  DummyDriver,
  PostgresDialect,
  PostgresDriver,
  Transaction,
  type TransactionSettings,
} from 'kysely';

import { openAmbient } from './ambient-transaction.ts';

/** The text that opens the next transaction, so that role and actor cost no extra round trip. */
export const opening = new AsyncLocalStorage<string>();

/**
 * PostgreSQL's driver with two additions: a transaction opens with its role and actor in one message,
 * and asking for a second connection inside a transaction is an error. The embedded database has
 * one connection: there, waiting for a second one would never end.
 */
class ScopedDriver extends PostgresDriver {
  override async acquireConnection(...options: Parameters<PostgresDriver['acquireConnection']>) {
    if (openAmbient()) {
      throw new Error(
        'a transaction is open here: use Transactions.current(), the outer handle would wait for it for ever',
      );
    }
    return super.acquireConnection(...options);
  }

  override async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    const text = opening.getStore();
    if (text === undefined) return super.beginTransaction(connection, settings);
    try {
      await connection.executeQuery(CompiledQuery.raw(text));
    } catch (error) {
      await connection.executeQuery(CompiledQuery.raw('rollback'));
      throw error;
    }
  }
}

export class ScopedDialect extends PostgresDialect {
  readonly #config: ConstructorParameters<typeof PostgresDialect>[0];

  constructor(config: ConstructorParameters<typeof PostgresDialect>[0]) {
    super(config);
    this.#config = config;
  }

  override createDriver(): PostgresDriver {
    return new ScopedDriver(this.#config);
  }
}

/**
 * The same transaction, but statements asked for together are sent together. Kysely lets one at a time
 * onto a connection; a server answers ten in one round trip. What must come after another is awaited.
 */
export function sentTogether<Tables>(
  tx: Transaction<Tables>,
  connection: DatabaseConnection,
): Transaction<Tables> {
  const dialect = new PostgresDialect({ pool: () => Promise.reject(new Error('no pool here')) });
  const executor = tx.getExecutor().withConnectionProvider({
    provideConnection: async (consumer) => consumer(connection),
  });
  return new Transaction<Tables>({
    config: { dialect },
    dialect,
    driver: new DummyDriver(),
    executor,
  });
}
