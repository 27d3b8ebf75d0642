import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';

import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, inject } from 'vitest';

import { embeddedOptions } from '../../src/platform/database/embedded-options.ts';
import { embeddedStore } from '../../src/platform/database/embedded-store.ts';
import { openServerStore } from '../../src/platform/database/server-store.ts';
import type { StatementLog, Store } from '../../src/platform/database/store.ts';
import { Transactions } from '../../src/platform/database/transactions.ts';
import { databaseUrl, onServer } from './test-images.ts';

export type DatabaseKind = 'PGlite' | 'PostgreSQL';

/** A migrated database of a suite's own. */
export interface TestDatabase {
  readonly kind: DatabaseKind;
  readonly store: Store;
  readonly db: Store['db'];
  readonly transactions: Transactions;
  /** The address of the database, for a second process; null for the embedded one. */
  readonly url: string | null;
  /** Every statement that ran since the list was last emptied. */
  readonly sql: string[];
  close(): Promise<void>;
}

/** Opens a private copy of the migrated database. Both kinds answer the same interface. */
export async function openTestDatabase(kind: DatabaseKind = 'PGlite'): Promise<TestDatabase> {
  const sql: string[] = [];
  const log: StatementLog = ({ query }) => {
    if (!/^(begin|commit|rollback)/.test(query.sql)) sql.push(query.sql);
  };
  const opened = await (kind === 'PGlite' ? openEmbedded(log) : openOnServer(log));
  const { store, url } = opened;
  const close = async () => {
    await store.close();
    await opened.drop();
  };
  const transactions = new Transactions(store.db);
  return { kind, store, db: store.db, transactions, url, sql, close };
}

interface Opened {
  readonly store: Store;
  readonly url: string | null;
  drop(): Promise<void>;
}

async function openEmbedded(log: StatementLog): Promise<Opened> {
  const loadDataDir = await openAsBlob(inject('embeddedImage'));
  const pglite = await PGlite.create({ ...embeddedOptions, loadDataDir });
  return { store: embeddedStore({ pglite, isNew: true, log }), url: null, drop: async () => {} };
}

async function openOnServer(log: StatementLog): Promise<Opened> {
  const server = inject('postgres');
  if (!server) throw new Error('no PostgreSQL was found for the tests');
  const name = `${server.template}_${randomUUID().slice(0, 8)}`;
  await onServer(server.url, `create database ${name} template ${server.template}`);
  const url = databaseUrl(server.url, name);
  const store = await openServerStore({ url, connections: 8, log });
  const drop = () => onServer(server.url, `drop database ${name} with (force)`);
  return { store, url, drop };
}

/** The kinds of database a suite can run on here. */
export function databaseKinds(): DatabaseKind[] {
  return inject('postgres') ? ['PGlite', 'PostgreSQL'] : ['PGlite'];
}

/**
 * Runs one suite on every kind of database. `open()` gives the database of the running suite, and is
 * there from the first test (or `beforeAll` of the suite) on.
 */
export function describeOnDatabases(name: string, suite: (open: () => TestDatabase) => void): void {
  describe.each(databaseKinds())(`${name} on %s`, (kind) => {
    let database: TestDatabase | undefined;
    beforeAll(async () => {
      database = await openTestDatabase(kind);
    });
    afterAll(() => database?.close());
    suite(() => {
      if (!database) throw new Error('the database opens before the first test, not earlier');
      return database;
    });
  });
}
