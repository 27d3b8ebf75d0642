import { randomUUID } from 'node:crypto';

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { databaseUrl, onServer } from '../../../test/support/test-images.ts';
import { refuseUnsafeRole } from './application-role.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openServerStore } from './server-store.ts';

const server = inject('postgres');

describe.runIf(server)('processes that start together', () => {
  const name = `tiendo_test_${randomUUID().slice(0, 8)}`;
  const owner = `${name}_owner`;
  const url = databaseUrl(server?.url ?? 'postgres://none', name);

  beforeAll(async () => {
    await onServer(server?.url ?? '', `create role ${owner} login createrole`);
    await onServer(server?.url ?? '', `create database ${name} owner ${owner}`);
  });
  afterAll(async () => {
    await onServer(server?.url ?? '', `drop database ${name} with (force)`);
    await onServer(server?.url ?? '', `drop role ${owner}`);
  });

  test('migrate an empty database once, by an owner who is no superuser', async () => {
    const asOwner = new URL(url);
    asOwner.username = owner;
    const stores = await Promise.all(
      Array.from({ length: 4 }, () => openServerStore({ url: asOwner.href, connections: 2 })),
    );
    const ran = await Promise.all(stores.map(({ db }) => migrate(db)));
    expect(ran.map((names) => names.length).toSorted((a, b) => a - b)).toEqual([
      0,
      0,
      0,
      Object.keys(MIGRATIONS).length,
    ]);
    await Promise.all(stores.map(({ db }) => refuseUnsafeRole(db)));
    await Promise.all(stores.map((store) => store.close()));
  });

  test('an owner who may create no role needs only what operations.md says', async () => {
    const plain = `${name}_plain`;
    const its = databaseUrl(server?.url ?? 'postgres://none', plain);
    await onServer(server?.url ?? '', `create role ${plain} login`);
    await onServer(server?.url ?? '', `create database ${plain} owner ${plain}`);
    await onServer(server?.url ?? '', `grant tiendo_app to ${plain}`);
    await onServer(its, 'create extension if not exists btree_gist');
    const asPlain = new URL(its);
    asPlain.username = plain;
    const store = await openServerStore({ url: asPlain.href, connections: 2 });
    expect(await migrate(store.db)).toHaveLength(Object.keys(MIGRATIONS).length);
    await refuseUnsafeRole(store.db);
    await store.close();
    await onServer(server?.url ?? '', `drop database ${plain} with (force)`);
    await onServer(server?.url ?? '', `drop role ${plain}`);
  });

  test('a connection that cannot lower itself is refused', async () => {
    const stranger = `${name}_stranger`;
    await onServer(server?.url ?? '', `create role ${stranger} login`);
    const asStranger = new URL(url);
    asStranger.username = stranger;
    const store = await openServerStore({ url: asStranger.href, connections: 1 });
    await expect(refuseUnsafeRole(store.db)).rejects.toThrow(/cannot act as tiendo_app/);
    await store.close();
    await onServer(server?.url ?? '', `drop role ${stranger}`);
  });

  test('statements are prepared once on their connection, under a name', async () => {
    const store = await openServerStore({ url, connections: 1 });
    for (const id of [1, 2, 3]) await sql`select ${id}::int as id`.execute(store.db);
    const { rows } = await sql<{ n: string }>`select count(*) as n from pg_prepared_statements
      where statement = 'select $1::int as id'`.execute(store.db);
    expect(rows).toEqual([{ n: '1' }]);
    await store.close();
  });
});
