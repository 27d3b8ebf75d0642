import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { sql } from 'kysely';
import { expect, test } from 'vitest';

import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { refuseUnsafeRole } from './application-role.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { FROZEN } from './migrations/frozen.ts';

const FOLDER = path.join(import.meta.dirname, 'migrations');

describeOnDatabases('migrations', (open) => {
  test('run once', async () => {
    expect(await migrate(open().db)).toEqual([]);
    expect(await pendingMigrations(open().db)).toEqual([]);
  });

  test('of a later version are named and the database stays as it is', async () => {
    const { db } = open();
    const later = { name: '2031-01-01T0000-later', timestamp: '2031-01-01T00:00:00Z' };
    await sql`insert into kysely_migration  (name, timestamp) values (${later.name}, ${later.timestamp})`.execute(
      db,
    );
    await expect(migrate(db)).rejects.toThrow(
      /another version of Tiến Độ \(2031-01-01T0000-later\)/u,
    );
    await sql`delete from kysely_migration where name = ${later.name}`.execute(db);
    expect(await migrate(db)).toEqual([]);
  });

  test('leave a role that cannot step over row-level security', async () => {
    await expect(refuseUnsafeRole(open().db)).resolves.toBeUndefined();
  });
});

test('every file is in the list, in the order of its time', () => {
  const files = fs.readdirSync(FOLDER).filter((name) => /^\d{4}-/.test(name));
  expect(Object.keys(MIGRATIONS).map((name) => `${name}.ts`)).toEqual(files.toSorted());
});

test('a migration that has landed is never changed', () => {
  for (const [name, hash] of Object.entries(FROZEN)) {
    const text = fs.readFileSync(path.join(FOLDER, `${name}.ts`));
    expect([name, createHash('sha256').update(text).digest('hex')]).toEqual([name, hash]);
  }
});

test('only migrations on their way to landing may still change: none before one that has landed', () => {
  const frozen = Object.keys(FROZEN);
  expect(Object.keys(MIGRATIONS).slice(0, frozen.length)).toEqual(frozen);
});
