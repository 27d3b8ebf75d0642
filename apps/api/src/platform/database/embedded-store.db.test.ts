import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { temporaryDirectory } from '../../../test/support/test-images.ts';
import { DurableNodeFS } from './durable-node-fs.ts';
import { openEmbeddedStore } from './embedded-store.ts';
import type { Store } from './store.ts';

let directory: string;
let store: Store;
let disk: DurableNodeFS;

beforeAll(async () => {
  directory = temporaryDirectory();
  store = await openEmbeddedStore({
    directory,
    fileSystem: (inside) => (disk = new DurableNodeFS(inside)),
  });
  await sql`create table kept (id int primary key)`.execute(store.db);
});
afterAll(() => store.close());

test('a new database says that it is new', () => {
  expect(store.isNew).toBe(true);
});

test('every commit reaches the disk before it is acknowledged', async () => {
  for (let id = 0; id < 20; id += 1) {
    const before = disk.fsyncs;
    await sql`insert into kept values (${id})`.execute(store.db);
    expect(disk.fsyncs).toBeGreaterThan(before);
  }
  const before = disk.fsyncs;
  await store.db.transaction().execute(async (tx) => {
    for (let id = 20; id < 30; id += 1) await sql`insert into kept values (${id})`.execute(tx);
  });
  expect(disk.fsyncs).toBe(before + 1);
});

test('reading asks nothing of the disk', async () => {
  const before = disk.fsyncs;
  await sql`select * from kept`.execute(store.db);
  expect(disk.fsyncs).toBe(before);
});

test('it runs within its memory, with fsync on', async () => {
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings
    where name in ('fsync', 'wal_sync_method', 'shared_buffers', 'TimeZone') order by name collate "C"`.execute(
    store.db,
  );
  expect(rows.map(({ name, setting }) => `${name}=${setting}`)).toEqual([
    'TimeZone=UTC',
    'fsync=on',
    'shared_buffers=4096',
    'wal_sync_method=fsync',
  ]);
});

test('a second opening on the same directory is refused, naming the first', async () => {
  await expect(openEmbeddedStore({ directory })).rejects.toMatchObject({
    name: 'DirectoryInUseError',
    holder: { pid: process.pid },
  });
});

test('a store that never syncs is refused', async () => {
  class Forgetful extends DurableNodeFS {
    override patch(handle: Parameters<DurableNodeFS['patch']>[0]): void {
      handle.stream_ops.fsync = () => 0;
    }
  }
  await expect(
    openEmbeddedStore({
      directory: temporaryDirectory(),
      fileSystem: (inside) => new Forgetful(inside),
    }),
  ).rejects.toThrow(/does not reach the disk/);
});

test('what was written is there after closing and opening', async () => {
  await store.close();
  store = await openEmbeddedStore({ directory });
  const { rows } = await sql<{ n: string }>`select count(*) as n from kept`.execute(store.db);
  expect([store.isNew, rows[0]?.n]).toEqual([false, '30']);
});
