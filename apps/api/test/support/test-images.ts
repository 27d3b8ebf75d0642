import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import { inject } from 'vitest';

import { embeddedOptions } from '../../src/platform/database/embedded-options.ts';
import { embeddedStore } from '../../src/platform/database/embedded-store.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { openServerStore } from '../../src/platform/database/server-store.ts';

const MIGRATIONS = path.resolve(import.meta.dirname, '../../src/platform/database/migrations');
const CACHE = path.resolve(
  import.meta.dirname,
  '../../../../node_modules/.cache/tiendo-test-image',
);

/**
 * A migrated embedded database as one file, which a suite restores in half a second instead of
 * making its own. Kept by the text of the migrations, so that only a change of them makes it anew.
 */
export async function embeddedImage(): Promise<string> {
  const file = path.join(CACHE, `${migrationsHash()}.tar`);
  if (fs.existsSync(file)) return file;
  const pglite = await PGlite.create(embeddedOptions);
  const store = embeddedStore({ pglite, isNew: true });
  await migrate(store.db);
  await store.db.destroy();
  const image = Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer());
  await pglite.close();
  fs.rmSync(CACHE, { recursive: true, force: true });
  fs.mkdirSync(CACHE, { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  fs.writeFileSync(unfinished, image);
  fs.renameSync(unfinished, file);
  return file;
}

function migrationsHash(): string {
  const hash = createHash('sha256').update(process.versions.node);
  for (const name of fs.readdirSync(MIGRATIONS).toSorted()) {
    hash.update(name).update(fs.readFileSync(path.join(MIGRATIONS, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** A migrated database on the server that every suite copies. Returns its name. */
export async function serverTemplate(serverUrl: string): Promise<string> {
  const name = `tiendo_test_${process.pid}_${randomUUID().slice(0, 8)}`;
  await onServer(
    serverUrl,
    `create database ${name} template template0 encoding 'UTF8' locale 'C.UTF-8'`,
  );
  const store = await openServerStore({ url: databaseUrl(serverUrl, name), connections: 1 });
  await migrate(store.db);
  await store.close();
  return name;
}

export async function onServer(serverUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The same server, another database. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** Somewhere of its own for a test that needs a directory; removed when the run is over. */
export function temporaryDirectory(): string {
  return fs.mkdtempSync(path.join(inject('temporary'), 't-'));
}
