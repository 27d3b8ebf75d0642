import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

import { beforeAll, describe, expect, test } from 'vitest';

import { aDistrict } from '../../test/support/builders/district.ts';
import { openKeptDatabase } from '../../test/support/kept-database.ts';
import { temporaryDirectory } from '../../test/support/test-images.ts';
import { migrate } from '../platform/database/migrate.ts';
import { placeOfHash } from '../platform/files/place-of-hash.ts';
import { DATABASE_FILE, type Manifest, MANIFEST_FILE } from './manifest.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const PAPER = Buffer.from('%PDF-1.7\nbáo cáo\n%%EOF\n');
const sha256 = (content: Buffer | string) => createHash('sha256').update(content).digest('hex');
const placeOf = (dataDirectory: string) => ({
  dataDirectory,
  databaseUrl: undefined,
  bucket: undefined,
});

/** Where the paper is in a backup, and in a data directory. */
const PAPER_FILE = path.join('files', placeOfHash(sha256(PAPER)));

const inManifest = (change: (manifest: Manifest) => object) => (directory: string) => {
  const file = path.join(directory, MANIFEST_FILE);
  const manifest: Manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
  fs.writeFileSync(file, JSON.stringify({ ...manifest, ...change(manifest) }));
};

/** Changes the file of the database and signs it anew, as somebody would who means it. */
const inDatabase = (change: (text: string) => string) => (directory: string) => {
  const file = path.join(directory, DATABASE_FILE);
  const content = gzipSync(change(gunzipSync(fs.readFileSync(file)).toString()));
  fs.writeFileSync(file, content);
  inManifest(() => ({ database: { bytes: content.length, sha256: sha256(content) } }))(directory);
};

describe('a backup that is not what it was', () => {
  let whole: string;
  const target = temporaryDirectory();

  beforeAll(async () => {
    const place = placeOf(temporaryDirectory());
    const database = await openKeptDatabase(place);
    const { db } = database;
    await migrate(db);
    const { ward, halfYear, people } = await aDistrict(db);
    await db
      .insertInto('evidence')
      .values({
        half_year: halfYear,
        unit_id: ward.id,
        name: 'a.pdf',
        kind: 'pdf',
        size: String(PAPER.length),
        hash: sha256(PAPER),
        added_by: people.clerk.id,
        added_by_name: 'A',
        business_at: new Date(),
      })
      .execute();
    await database.close();
    const kept = path.join(place.dataDirectory, 'files', placeOfHash(sha256(PAPER)));
    fs.mkdirSync(path.dirname(kept), { recursive: true });
    fs.writeFileSync(kept, PAPER);
    whole = (await writeBackup(place, temporaryDirectory())).directory;
    // Made once, so that every restore has to leave it as empty as it is.
    await (await openKeptDatabase(placeOf(target))).close();
  }, 60_000);

  /** A copy of the backup that something is done to. */
  function copyOf(change: (directory: string) => void): string {
    const copy = path.join(temporaryDirectory(), 'backup');
    fs.cpSync(whole, copy, { recursive: true });
    change(copy);
    return copy;
  }

  test.each<readonly [string, string, (directory: string) => void]>([
    [
      'damaged',
      'a flipped bit in the database',
      (directory) => {
        const file = path.join(directory, DATABASE_FILE);
        const content = fs.readFileSync(file);
        content[content.length >> 1] = (content[content.length >> 1] ?? 0) ^ 1;
        fs.writeFileSync(file, content);
      },
    ],
    [
      'damaged',
      'a database that is cut off, with the digest of what is left',
      (directory) => {
        const file = path.join(directory, DATABASE_FILE);
        const content = fs.readFileSync(file).subarray(0, -200);
        fs.writeFileSync(file, content);
        inManifest(() => ({ database: { bytes: content.length, sha256: sha256(content) } }))(
          directory,
        );
      },
    ],
    [
      'damaged',
      'a table nobody knows',
      inDatabase((text) => `${text}{"table":"slipped_in","columns":[["id","uuid"]]}\n`),
    ],
    [
      'damaged',
      'a column nobody knows',
      inDatabase((text) => text.replace('"username","text"', '"login","text"')),
    ],
    [
      'damaged',
      'a word that was changed',
      inDatabase((text) => text.replace('"a.pdf"', '"b.pdf"')),
    ],
    [
      'damaged',
      'a value of no such type',
      inDatabase((text) => text.replace(/^(\["[^"]+",.*)"a\.pdf","pdf",/mu, '$1"a.pdf","exe",')),
    ],
    [
      'damaged',
      'a row that others name and that is gone',
      inDatabase((text) => text.replace(/(\{"table":"period",.*\n)(?:\[.*\n)+/u, '$1')),
    ],
    [
      'damaged',
      'a file that was changed',
      (directory) => fs.writeFileSync(path.join(directory, PAPER_FILE), 'other'),
    ],
    [
      'file-missing',
      'a file that is gone',
      (directory) => fs.rmSync(path.join(directory, PAPER_FILE)),
    ],
    [
      'file-missing',
      'a database that is gone',
      (directory) => fs.rmSync(path.join(directory, DATABASE_FILE)),
    ],
    ['not-a-backup', 'no manifest', (directory) => fs.rmSync(path.join(directory, MANIFEST_FILE))],
    [
      'newer-program',
      'a migration of a later program',
      inManifest(({ migrations }) => ({ migrations: [...migrations, '2031-01-01T0000-later'] })),
    ],
    [
      'bucket',
      'files that are in a bucket, restored without one',
      inManifest(({ files }) => ({ files: { ...files, where: 'bucket' } })),
    ],
  ])('is refused as %s: %s', async (refusal, _what, change) => {
    await expect(restoreBackup(placeOf(target), copyOf(change))).rejects.toMatchObject({ refusal });
    expect(fs.existsSync(path.join(target, PAPER_FILE))).toBe(false);
  });

  test('left the target as empty as it was: the whole one is restored there', async () => {
    await restoreBackup(placeOf(target), whole);
    const database = await openKeptDatabase(placeOf(target));
    const { db } = database;
    expect(await db.selectFrom('evidence').select('name').execute()).toEqual([{ name: 'a.pdf' }]);
    expect(fs.readFileSync(path.join(target, PAPER_FILE))).toEqual(PAPER);
    await database.close();
  });
});
