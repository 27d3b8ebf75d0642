import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { refuseUnsafeRole } from './application-role.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { RELEASED } from './migrations/released.ts';

const FOLDER = path.join(import.meta.dirname, 'migrations');

describeOnDatabases('migrations', (open) => {
  test('run once', async () => {
    expect(await migrate(open().db)).toEqual([]);
    expect(await pendingMigrations(open().db)).toEqual([]);
  });

  test('leave a role that cannot step over row-level security', async () => {
    await expect(refuseUnsafeRole(open().db)).resolves.toBeUndefined();
  });
});

test('every file is in the list, in the order of its time', () => {
  const files = fs.readdirSync(FOLDER).filter((name) => /^\d{4}-/.test(name));
  expect(Object.keys(MIGRATIONS).map((name) => `${name}.ts`)).toEqual(files.toSorted());
});

test('a released migration is never changed', () => {
  for (const [name, hash] of Object.entries(RELEASED)) {
    const text = fs.readFileSync(path.join(FOLDER, `${name}.ts`));
    expect([name, createHash('sha256').update(text).digest('hex')]).toEqual([name, hash]);
  }
});
