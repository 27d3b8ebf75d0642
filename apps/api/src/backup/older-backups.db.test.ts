import { beforeAll, describe, expect, test } from 'vitest';

import { aDistrict } from '../../test/support/builders/district.ts';
import { openKeptDatabase } from '../../test/support/kept-database.ts';
import { temporaryDirectory } from '../../test/support/test-images.ts';
import { migrate, migrateTo, pendingMigrations } from '../platform/database/migrate.ts';
import { MIGRATIONS } from '../platform/database/migrations/index.ts';
import { restoreBackup } from './restore-backup.ts';
import { type WrittenBackup, writeBackup } from './write-backup.ts';

const aPlace = () => ({
  dataDirectory: temporaryDirectory(),
  databaseUrl: undefined,
  bucket: undefined,
});

describe('a backup of an older program', () => {
  let backup: WrittenBackup;
  const older = Object.keys(MIGRATIONS).slice(0, -1);

  beforeAll(async () => {
    const place = aPlace();
    const database = await openKeptDatabase(place);
    const { db } = database;
    await db.transaction().execute((tx) => migrateTo(tx, older));
    await aDistrict(db);
    await database.close();
    backup = await writeBackup(place, temporaryDirectory());
  }, 60_000);

  test('is restored as it was and then brought up to date', async () => {
    expect(backup.manifest.migrations).toEqual(older.toSorted());
    const place = aPlace();
    await restoreBackup(place, backup.directory);
    const database = await openKeptDatabase(place);
    const { db } = database;
    expect(await pendingMigrations(db)).toEqual([]);
    expect(await db.selectFrom('account').select('id').execute()).not.toEqual([]);
    await database.close();
  }, 60_000);

  test('does not go where a newer program has been', async () => {
    const place = aPlace();
    const database = await openKeptDatabase(place);
    const { db } = database;
    await migrate(db);
    await database.close();
    await expect(restoreBackup(place, backup.directory)).rejects.toMatchObject({
      refusal: 'ahead',
    });
  }, 60_000);
});
