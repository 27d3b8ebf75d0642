import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { temporaryDirectory } from '../../../test/support/test-images.ts';
import { borrowCopy } from './copy-door.ts';
import { socketAddress } from './directory-lock.ts';
import { embeddedDirectory, openEmbeddedCopy, openEmbeddedStore } from './embedded-store.ts';
import type { Store } from './store.ts';

let folder: string;
let directory: string;
let store: Store;

beforeAll(async () => {
  folder = temporaryDirectory();
  store = await openEmbeddedStore({ directory: folder });
  directory = embeddedDirectory(folder);
  await sql`create table kept (id int primary key)`.execute(store.db);
  await sql`insert into kept values (1)`.execute(store.db);
}, 30_000);
afterAll(() => store.close());

const copies = () => fs.readdirSync(folder).filter((name) => name.startsWith('database.copy-'));

async function borrowed() {
  const copy = await borrowCopy(directory);
  if (copy === null) throw new Error('somebody holds the directory');
  return copy;
}

test('a copy holds what was committed, nothing that comes after, and goes when it is given back', async () => {
  const copy = await borrowed();
  await sql`insert into kept values (2)`.execute(store.db);
  const opened = await openEmbeddedCopy(copy.directory);
  const { rows } = await sql`select id from kept`.execute(opened.db);
  expect(rows).toEqual([{ id: 1 }]);
  await opened.close();
  expect(copies()).toHaveLength(1);
  copy.giveBack();
  await expect.poll(copies).toEqual([]);
});

test('several readers have a copy each', async () => {
  const [one, two] = await Promise.all([borrowed(), borrowed()]);
  expect(one.directory).not.toBe(two.directory);
  expect(copies()).toHaveLength(2);
  one.giveBack();
  two.giveBack();
  await expect.poll(copies).toEqual([]);
});

test('only the owner may knock, and no data pass the door', async () => {
  const door = socketAddress(directory, 'door');
  expect(fs.statSync(door).mode & 0o777).toBe(0o600);
  const said = await new Promise<string>((resolve) => {
    const socket = net.connect(door);
    socket.once('data', (chunk: Buffer) => {
      resolve(chunk.toString());
      socket.destroy();
    });
  });
  expect(Object.keys(JSON.parse(said))).toEqual(['copy']);
  expect(fs.statSync(JSON.parse(said).copy).mode & 0o777).toBe(0o700);
});

test('who closes the database takes the copies along and tells their readers', async () => {
  const copy = await borrowed();
  await store.close();
  await expect(copy.lost).rejects.toThrow(/ended meanwhile/u);
  expect(fs.readdirSync(folder)).toEqual(['database']);
  expect(await borrowCopy(directory)).toBeNull();
  store = await openEmbeddedStore({ directory: folder });
});

test('what a crash left of a copy goes at the next start', async () => {
  await store.close();
  fs.mkdirSync(path.join(folder, 'database.copy-0badcafe'));
  store = await openEmbeddedStore({ directory: folder });
  expect(copies()).toEqual([]);
});
