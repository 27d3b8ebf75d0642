import { randomUUID } from 'node:crypto';
import fs, { openAsBlob } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { PGlite } from '@electric-sql/pglite';
import { amcheck } from '@electric-sql/pglite/contrib/amcheck';
import { afterAll, inject } from 'vitest';

import {
  databaseUrl,
  DurableNodeFS,
  embeddedOptions,
  embeddedStore,
  migrate,
  onServer,
  openServerStore,
  openStore,
  type Store,
} from '../support/inside-api.ts';
import { aFaultDistrict, type FaultDistrict } from './district.ts';
import { brokenIndexes, inspect, type Inspection } from './inspection.ts';
import type { WardClerk } from './ward-clerk.ts';

/** A database with a district in it that a scenario may ruin. */
export interface FaultDatabase {
  readonly kind: 'embedded' | 'PostgreSQL';
  readonly district: FaultDistrict;
  /** How a process of the product finds it. */
  readonly place: { readonly dataDirectory: string; readonly databaseUrl?: string };
  /** Opens it as the product does; nobody else may have it open when it is embedded. */
  open(): Promise<Store>;
  /** Indexes that do not say what their table says. */
  brokenIndexes(): Promise<readonly string[]>;
  remove(): Promise<void>;
}

const ROOM_BYTES = 2 * 1024 ** 3;
const made: string[] = [];
afterAll(() => {
  for (const directory of made.splice(0)) fs.rmSync(directory, { recursive: true, force: true });
});

/**
 * Memory where there is room for it: what these scenarios prove does not lie in the machine's disk. A
 * killed process leaves what it wrote to the kernel, and the power fails on a disk of their own.
 */
const place = (): string => {
  const memory = '/dev/shm';
  const stat = fs.statfsSync(fs.existsSync(memory) ? memory : '/');
  return fs.existsSync(memory) && stat.bavail * stat.bsize > ROOM_BYTES ? memory : os.tmpdir();
};

/** An empty folder that goes with the test file. */
export function temporaryDirectory(): string {
  const directory = fs.mkdtempSync(path.join(place(), 'tiendo-fault-'));
  made.push(directory);
  return directory;
}

/** An embedded database, closed in good order and ready to be opened by whoever comes. */
export async function anEmbeddedDatabase(halfYears: number): Promise<FaultDatabase> {
  const dataDirectory = temporaryDirectory();
  const directory = path.join(dataDirectory, 'database');
  fs.mkdirSync(directory);
  const pglite = await PGlite.create({
    ...embeddedOptions,
    fs: new DurableNodeFS(directory),
    loadDataDir: await openAsBlob(inject('embeddedImage')),
  });
  const store = embeddedStore({ pglite, isNew: true });
  const district = await aFaultDistrict(store.db, halfYears);
  await store.close();
  return embeddedDatabaseIn(dataDirectory, district);
}

/** The embedded database that is in a directory. */
export function embeddedDatabaseIn(dataDirectory: string, district: FaultDistrict): FaultDatabase {
  return {
    kind: 'embedded',
    district,
    place: { dataDirectory },
    open: () => openStore({ dataDirectory }),
    brokenIndexes: () => brokenIndexesIn(path.join(dataDirectory, 'database')),
    remove: async () => fs.rmSync(dataDirectory, { recursive: true, force: true }),
  };
}

/** A copy as it is on the disk now. */
export function copyOf(database: FaultDatabase): FaultDatabase {
  const dataDirectory = temporaryDirectory();
  const from = path.join(database.place.dataDirectory, 'database');
  fs.cpSync(from, path.join(dataDirectory, 'database'), { recursive: true });
  return embeddedDatabaseIn(dataDirectory, database.district);
}

/** The product does not load the extension that looks into indexes, so it is opened beside it. */
async function brokenIndexesIn(directory: string): Promise<readonly string[]> {
  const pglite = await PGlite.create({
    ...embeddedOptions,
    extensions: { ...embeddedOptions.extensions, amcheck },
    fs: new DurableNodeFS(directory),
  });
  const store = embeddedStore({ pglite, isNew: false });
  try {
    return await brokenIndexes(store);
  } finally {
    await store.close();
  }
}

/** A database on a server, by default the one found for the tests. */
export async function aServerDatabase(
  halfYears: number,
  server = inject('postgres'),
): Promise<FaultDatabase> {
  if (!server) throw new Error('no PostgreSQL was found for the tests');
  const name = `tiendo_fault_${process.pid}_${randomUUID().slice(0, 8)}`;
  await onServer(server.url, `create database ${name} template ${server.template}`);
  const url = databaseUrl(server.url, name);
  const open = () => openServerStore({ url });
  const store = await open();
  await migrate(store.db);
  const district = await aFaultDistrict(store.db, halfYears);
  await store.close();
  return {
    kind: 'PostgreSQL',
    district,
    place: { dataDirectory: temporaryDirectory(), databaseUrl: url },
    open,
    brokenIndexes: async () => {
      const inspected = await open();
      try {
        return await brokenIndexes(inspected);
      } finally {
        await inspected.close();
      }
    },
    remove: () => onServer(server.url, `drop database ${name} with (force)`),
  };
}

/** The databases a scenario can run on here. */
export const KINDS: readonly {
  readonly kind: FaultDatabase['kind'];
  readonly make: (halfYears: number) => Promise<FaultDatabase>;
}[] = [
  { kind: 'embedded', make: anEmbeddedDatabase },
  ...(inject('postgres')
    ? [{ kind: 'PostgreSQL' as const, make: (halfYears: number) => aServerDatabase(halfYears) }]
    : []),
];

/** Everything that can be held against a database nobody else has open: rows, results, indexes. */
export async function inspectClosed(
  database: FaultDatabase,
  clerks: readonly WardClerk[],
): Promise<Inspection> {
  const store = await database.open();
  const found = await inspect(store, clerks);
  await store.close();
  return { ...found, wrong: [...found.wrong, ...(await database.brokenIndexes())] };
}
