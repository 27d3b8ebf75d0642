import { randomUUID } from 'node:crypto';
import fs from 'node:fs';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { moveDatabase } from '../src/backup/move-database.ts';
import { restoreBackup } from '../src/backup/restore-backup.ts';
import { type WrittenBackup, writeBackup } from '../src/backup/write-backup.ts';
import { schemaText } from '../src/platform/database/schema-text.ts';
import { demoClerk } from './support/demo-clerk.ts';
import { openKeptDatabase, openKeptDemo } from './support/kept-database.ts';
import { startTestApi } from './support/test-api.ts';
import { databaseUrl, onServer, temporaryDirectory } from './support/test-images.ts';
import { verified } from './support/verified.ts';

const server = inject('postgres');
const SOUND = { differences: 0, damage: null, unsealed: 0 };

/** A database on the server whose owner may make no role and step over nothing. */
async function plainDatabase() {
  const url = server?.url ?? 'postgres://none';
  const name = `tiendo_test_${randomUUID().slice(0, 8)}`;
  await onServer(url, `create role ${name} login`);
  await onServer(url, `create database ${name} owner ${name} template template0 encoding 'UTF8'`);
  await onServer(url, `grant tiendo_app to ${name}`);
  await onServer(databaseUrl(url, name), 'create extension if not exists btree_gist');
  const asOwner = new URL(databaseUrl(url, name));
  asOwner.username = name;
  const drop = async () => {
    await onServer(url, `drop database ${name} with (force)`);
    await onServer(url, `drop role ${name}`);
  };
  return {
    databaseUrl: asOwner.href,
    dataDirectory: temporaryDirectory(),
    bucket: undefined,
    drop,
  };
}

const anEmbedded = () => ({
  databaseUrl: undefined,
  dataDirectory: temporaryDirectory(),
  bucket: undefined,
});

// The drill from one kind of database to the other and back; each test goes on from the one before.
describe.runIf(server)('a backup between the kinds of database', () => {
  let onPostgres: Awaited<ReturnType<typeof plainDatabase>>;
  let first: WrittenBackup;
  let second: WrittenBackup;
  const embedded = anEmbedded();
  const back = anEmbedded();

  beforeAll(async () => {
    onPostgres = await plainDatabase();
    const demo = await openKeptDemo(embedded);
    await demo.close();
  }, 60_000);
  afterAll(() => onPostgres.drop());

  test('goes into PostgreSQL as its owner, table for table', async () => {
    first = await writeBackup(embedded, temporaryDirectory());
    await restoreBackup(onPostgres, first.directory);
    const { manifest } = await writeBackup(onPostgres, temporaryDirectory());
    expect(manifest.kind).toBe('server');
    expect(manifest.tables).toEqual(first.manifest.tables);
    expect(manifest.sequences).toEqual(first.manifest.sequences);
  }, 60_000);

  test('leaves the schema as the migrations made it', async () => {
    const one = await openKeptDatabase(onPostgres);
    const other = await openKeptDatabase(embedded);
    const ofOne = (await schemaText(one.db)).split('\n');
    expect(ofOne).toEqual((await schemaText(other.db)).split('\n'));
    const { rows } = await one.store.pool.query(
      `select tgname from pg_trigger where tgenabled <> 'O' union all
       select conname from pg_constraint where not convalidated`,
    );
    expect(rows).toEqual([]);
    await one.close();
    await other.close();
  });

  test('is refused while the product runs there, and over what is there', async () => {
    const running = await openKeptDatabase(onPostgres);
    await running.store.pool.query('select 1');
    await expect(restoreBackup(onPostgres, first.directory)).rejects.toMatchObject({
      refusal: 'in-use',
    });
    await running.close();
    await expect(restoreBackup(onPostgres, first.directory)).rejects.toMatchObject({
      refusal: 'not-empty',
    });
  });

  test('is worked on there, backed up meanwhile, and comes back', async () => {
    const database = await openKeptDatabase(onPostgres);
    const api = await startTestApi({
      database,
      demo: true,
      env: { DATA_DIR: onPostgres.dataDirectory },
    });
    expect(await verified(database)).toMatchObject(SOUND);
    const clerk = await demoClerk(api);
    expect(await clerk.write(101)).toBe(200);
    const end = new AbortController();
    const writing = clerk.writeUntil(end.signal, 102);
    second = await writeBackup(onPostgres, temporaryDirectory());
    end.abort();
    const written = [101, ...(await writing)];
    await api.close();
    await restoreBackup(back, second.directory);
    const { tables } = (await writeBackup(back, temporaryDirectory())).manifest;
    expect(tables).toEqual(second.manifest.tables);
    const returned = await openKeptDatabase(back);
    expect(await verified(returned)).toMatchObject(SOUND);
    const again = await startTestApi({
      database: returned,
      demo: true,
      env: { DATA_DIR: back.dataDirectory },
    });
    const itsClerk = await demoClerk(again);
    expect(written).toContain(Number(await itsClerk.value()));
    expect(await itsClerk.write(321)).toBe(200);
    await again.close();
  }, 60_000);

  test('holds what was answered to changes too, which nobody but their account reads', () => {
    const keys = second.manifest.tables.find(({ name }) => name === 'idempotency_key');
    expect(keys?.rows).toBeGreaterThan(0);
  });

  test('is what a move is made of, which nothing may write meanwhile', async () => {
    const target = await plainDatabase();
    const place = { ...embedded, databaseUrl: target.databaseUrl };
    const running = await openKeptDatabase(embedded);
    await expect(moveDatabase(place)).rejects.toMatchObject({ name: 'DirectoryInUseError' });
    await running.close();
    await expect(moveDatabase(embedded)).rejects.toMatchObject({ refusal: 'no-target' });
    const { tables } = await moveDatabase(place);
    expect(tables).toEqual(first.manifest.tables);
    const moved = await openKeptDatabase(target);
    expect(await verified(moved)).toMatchObject(SOUND);
    await moved.close();
    expect(fs.readdirSync(embedded.dataDirectory)).toEqual(['database']);
    await target.drop();
  }, 60_000);

  test('is not made where rows are hidden from who makes it', async () => {
    const database = await openKeptDatabase(onPostgres);
    const { store } = database;
    await store.pool.query('drop policy idempotency_key_owner on idempotency_key');
    await expect(writeBackup(onPostgres, temporaryDirectory())).rejects.toMatchObject({
      refusal: 'rows-hidden',
      message: expect.stringContaining('every row of idempotency_key:'),
    });
    await store.pool.query(
      'create policy idempotency_key_owner on idempotency_key to current_user using (true)',
    );
    await store.pool.query('create policy narrow on figure as restrictive using (version > 1)');
    await expect(writeBackup(onPostgres, temporaryDirectory())).rejects.toMatchObject({
      message: expect.stringContaining('every row of figure:'),
    });
    await database.close();
  });
});
