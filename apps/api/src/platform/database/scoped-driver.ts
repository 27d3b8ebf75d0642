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
import { OnceBegun, type Opening, opening } from './opening.ts';

/**
 * PostgreSQL's driver with three additions: a transaction opens with its role and actor in one message,
 * its last statements go out with its commit, and asking for a second connection inside a transaction
 * is an error. The embedded database has one connection: there, waiting for a second would never end.
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
    const here = opening.getStore();
    if (!here) return super.beginTransaction(connection, settings);
    here.begun = connection.executeQuery(CompiledQuery.raw(here.text));
    here.begun.catch(() => {});
    if (here.goesAlong) return;
    try {
      await here.begun;
    } catch (error) {
      await connection.executeQuery(CompiledQuery.raw('rollback'));
      throw error;
    }
  }

  /** The database undoes everything when what goes out with the commit fails: that is what is told. */
  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    const { begun, last } = opening.getStore() ?? { begun: null, last: [] };
    const outcomes = await Promise.allSettled([
      begun,
      ...last,
      super.commitTransaction(connection),
    ]);
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
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
  opened: Opening,
): Transaction<Tables> {
  const answering = opened.goesAlong ? new OnceBegun(connection, opened) : connection;
  const dialect = new PostgresDialect({ pool: () => Promise.reject(new Error('no pool here')) });
  const executor = tx.getExecutor().withConnectionProvider({
    provideConnection: async (consumer) => consumer(answering),
  });
  return new Transaction<Tables>({
    config: { dialect },
    dialect,
    driver: new DummyDriver(),
    executor,
  });
}
