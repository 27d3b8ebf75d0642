import path from 'node:path';

import { Client } from 'pg';

import { figureStatements, copiedResults } from './figures.ts';
import { frameStatements } from './frame.ts';
import { type Scale, halfYearsOf } from './scales.ts';

/** A filled database of this run. */
export interface MadeDatabase {
  readonly scale: Scale;
  readonly url: string;
  readonly name: string;
  /** The half-year whose reports have all been sent. */
  readonly sent: string;
  /** The half-year that is open and empty. */
  readonly empty: string;
}

const dist = path.resolve(import.meta.dirname, '../../../apps/api/dist');
/** The product as it is built; its sources hold decorators, which Node cannot run as they are. */
const built = async (file: string): Promise<Record<string, unknown>> =>
  (await import(path.join(dist, file))) as Record<string, unknown>;

/** Creates a database and fills the product's own tables: rows by SQL, results by the product's rules. */
export async function makeDatabase(server: string, scale: Scale): Promise<MadeDatabase> {
  const year = new Date().getFullYear();
  const name = `tiendo_bench_${process.pid}_${scale.name}_${scale.halfYears}`;
  await onServer(server, [
    `create database ${name} template template0 encoding 'UTF8' locale 'C.UTF-8'`,
  ]);
  const url = databaseUrl(server, name);
  const periods = halfYearsOf(year, scale.halfYears);
  const [sent, empty] = [periods.at(-2) ?? '', periods.at(-1) ?? ''];
  await withStore(url, async ({ migrate }) => migrate());
  // Foreign keys were true when the ids were made; checking fifty million of them takes minutes.
  const bulk = `set session_replication_role = replica`;
  await onServer(url, [
    bulk,
    ...frameStatements(scale, year),
    ...indexedAfterwards(figureStatements(scale, year)),
    'analyze',
  ]);
  await withStore(url, async ({ rebuild }) => rebuild(sent));
  await onServer(url, [bulk, ...copiedResults(scale, year)]);
  await onServer(url, ['vacuum analyze', 'checkpoint']);
  return { scale, url, name, sent, empty };
}

const LARGE = ['target_revision', 'target', 'figure_revision', 'figure'];

/**
 * Rows first, then each index in one pass. Kept up row by row, thirty million entries of random ids are
 * written all over the disk.
 */
function indexedAfterwards(statements: readonly string[]): readonly string[] {
  const tables = LARGE.map((table) => `'${table}'::regclass`).join();
  return [
    `set maintenance_work_mem = '512MB'`,
    `set synchronous_commit = off`,
    `update pg_index set indisready = false where indrelid in (${tables})`,
    ...statements,
    ...LARGE.map((table) => `reindex table ${table}`),
  ];
}

/** An empty database of this run, for the product to fill. */
export async function emptyDatabase(server: string, what: string) {
  const name = `tiendo_bench_${process.pid}_${what}`;
  await onServer(server, [
    `create database ${name} template template0 encoding 'UTF8' locale 'C.UTF-8'`,
  ]);
  return { name, url: databaseUrl(server, name) };
}

export const dropDatabase = (server: string, name: string): Promise<void> =>
  onServer(server, [`drop database if exists ${name} with (force)`]);

/** Runs statements on a connection of their own. */
export async function onServer(url: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The same server, another database. */
function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

interface Product {
  readonly migrate: () => Promise<unknown>;
  readonly rebuild: (halfYear: string) => Promise<unknown>;
}

interface OpenStore {
  readonly db: unknown;
  close(): Promise<void>;
}

/** Opens the database as the product does; the casts name what its built files export. */
async function withStore(url: string, work: (product: Product) => Promise<unknown>): Promise<void> {
  const { openServerStore } = (await built('platform/database/server-store.js')) as {
    readonly openServerStore: (options: { url: string }) => Promise<OpenStore>;
  };
  const { migrate } = (await built('platform/database/migrate.js')) as {
    readonly migrate: (db: unknown) => Promise<unknown>;
  };
  const { Transactions } = (await built('platform/database/transactions.js')) as {
    Transactions: new (db: unknown) => unknown;
  };
  const { rebuildResults } = (await built('modules/result/result-rebuilder.js')) as {
    readonly rebuildResults: (
      transactions: unknown,
      periods: readonly string[],
    ) => Promise<unknown>;
  };
  const store = await openServerStore({ url });
  try {
    await work({
      migrate: () => migrate(store.db),
      rebuild: (halfYear) => rebuildResults(new Transactions(store.db), [halfYear]),
    });
  } finally {
    await store.close();
  }
}
