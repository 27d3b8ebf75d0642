import { loadDemo } from '../../src/demo/load-demo.ts';
import { openStore, type StoreOptions } from '../../src/platform/database/open-store.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { Transactions } from '../../src/platform/database/transactions.ts';
import type { TestDatabase } from './test-database.ts';

/** A database where a second process finds it: a directory, or one on a server that is there already. */
export async function openKeptDatabase(place: StoreOptions): Promise<TestDatabase> {
  const store = await openStore(place);
  return {
    kind: store.kind === 'embedded' ? 'PGlite' : 'PostgreSQL',
    store,
    db: store.db,
    transactions: new Transactions(store.db),
    url: place.databaseUrl ?? null,
    sql: [],
    close: () => store.close(),
  };
}

/** The same with the demo district in it. */
export async function openKeptDemo(place: StoreOptions): Promise<TestDatabase> {
  const database = await openKeptDatabase(place);
  await migrate(database.db);
  await loadDemo(database.transactions);
  return database;
}
