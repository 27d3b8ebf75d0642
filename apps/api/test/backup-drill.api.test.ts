import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { checkBackup } from '../src/backup/check-backup.ts';
import { restoreBackup } from '../src/backup/restore-backup.ts';
import { demoClerk } from './support/demo-clerk.ts';
import { openKeptDatabase, openKeptDemo } from './support/kept-database.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';
import { temporaryDirectory } from './support/test-images.ts';
import { verified } from './support/verified.ts';

const PAPER = Buffer.from('%PDF-1.7\nbáo cáo\n%%EOF\n');
const COMMAND = path.resolve(import.meta.dirname, '../src/cli/backup.ts');

/** `npm run backup`, in a process of its own, as the one that serves goes on. */
const command = (env: NodeJS.ProcessEnv) =>
  promisify(execFile)(process.execPath, [COMMAND], { env });
const placeOf = (dataDirectory: string) => ({
  dataDirectory,
  databaseUrl: undefined,
  bucket: undefined,
});

// The drill that operations.md asks for, on the embedded database: each test goes on from the one before.
describe('a backup of a district at work', () => {
  let api: TestApi;
  let backup: string;
  let file: string;
  const before = temporaryDirectory();
  const after = path.join(temporaryDirectory(), 'restored');
  /** Figures that were acknowledged, in their order. */
  let written: readonly number[] = [];

  beforeAll(async () => {
    const database = await openKeptDemo(placeOf(before));
    api = await startTestApi({ database, demo: true, env: { DATA_DIR: before } });
  }, 60_000);
  afterAll(() => api.close());

  test('is made while somebody writes, and keeps what was acknowledged before it began', async () => {
    const clerk = await demoClerk(api);
    const added = await clerk.addFile('bao-cao.pdf', PAPER);
    expect(added.statusCode).toBe(201);
    file = added.json().id;
    expect(await clerk.write(101)).toBe(200);
    const end = new AbortController();
    const writing = clerk.writeUntil(end.signal, 102);
    const { stdout } = await command({ ...process.env, DATA_DIR: before, DATABASE_URL: '' });
    end.abort();
    written = await writing;
    expect(written.length).toBeGreaterThan(0);
    backup = /backed up to (.+)\n$/u.exec(stdout)?.[1] ?? stdout;
    expect(await checkBackup(backup)).toMatchObject({
      kind: 'embedded',
      installation: 'demo',
      files: { where: 'backup', kept: [{ bytes: PAPER.length }], lost: [] },
    });
    expect(fs.readdirSync(path.join(before, 'backups'))).toEqual([path.basename(backup)]);
  }, 60_000);

  test('leaves nothing but itself behind', async () => {
    await expect
      .poll(() => fs.readdirSync(before).toSorted())
      .toEqual(['backups', 'database', 'database.door', 'database.lock', 'files']);
  });

  test('is refused over what is there, and over what runs', async () => {
    await expect(restoreBackup(placeOf(before), backup)).rejects.toMatchObject({
      name: 'DirectoryInUseError',
    });
  });

  test('is restored into a new place, whole and verified', async () => {
    await restoreBackup(placeOf(after), backup);
    await api.close();
    const database = await openKeptDatabase(placeOf(after));
    api = await startTestApi({ database, demo: true, env: { DATA_DIR: after } });
    expect(await verified(database)).toMatchObject({ differences: 0, damage: null, unsealed: 0 });
    const clerk = await demoClerk(api);
    expect([101, ...written]).toContain(Number(await clerk.value()));
    expect((await clerk.content(file)).rawPayload).toEqual(PAPER);
  }, 60_000);

  test('is worked on as before', async () => {
    const clerk = await demoClerk(api);
    expect(await clerk.write(321)).toBe(200);
    expect(Number(await clerk.value())).toBe(321);
    const found = await verified(api.database);
    expect(found).toMatchObject({ differences: 0, damage: null, unsealed: 0 });
    expect(found.sealed).toBeGreaterThan(0);
  });

  test('is never restored over figures', async () => {
    await api.close();
    await expect(restoreBackup(placeOf(after), backup)).rejects.toMatchObject({
      refusal: 'not-empty',
    });
    api = await startTestApi({ env: { DATA_DIR: after } });
  });
});
