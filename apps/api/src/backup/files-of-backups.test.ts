import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type BucketServer, startBucketServer } from '../../test/support/bucket-server.ts';
import { fileStoreOf } from '../platform/files/open-file-store.ts';
import { placeOfHash } from '../platform/files/place-of-hash.ts';
import { copyFiles } from './copy-files.ts';
import type { Manifest } from './manifest.ts';
import { putFiles } from './put-files.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-backup-files-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const [WHOLE, CHANGED, GONE, UNNAMED] = ['whole', 'changed', 'gone', 'unnamed'].map(hashOf) as [
  string,
  string,
  string,
  string,
];

function write(place: string, hash: string, text: string): void {
  const file = path.join(place, placeOfHash(hash));
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

const kept = (place: string): readonly string[] =>
  fs.existsSync(place)
    ? fs
        .readdirSync(place, { recursive: true, encoding: 'utf8' })
        .map((name) => path.basename(name))
        .filter((name) => name.length === 64)
    : [];

/** A data directory of its own. */
const aPlace = (name: string) => ({ dataDirectory: path.join(folder, name), bucket: undefined });

const manifestOf = (files: Manifest['files']): Pick<Manifest, 'files'> => ({ files });

describe('the files of a backup', () => {
  const from = aPlace('from');
  const backup = path.join(folder, 'backup');
  let files: Manifest['files'];

  beforeAll(async () => {
    write(path.join(from.dataDirectory, 'files'), WHOLE, 'whole');
    write(path.join(from.dataDirectory, 'files'), CHANGED, 'other');
    write(path.join(from.dataDirectory, 'files'), UNNAMED, 'unnamed');
    files = await copyFiles(from, [WHOLE, CHANGED, GONE], path.join(backup, 'files'));
  });

  test('are those that rows name; one that is gone or not what it was is told', () => {
    const whole = { hash: WHOLE, bytes: 5 };
    expect(files).toEqual({ where: 'backup', kept: [whole], lost: [CHANGED, GONE] });
    expect(kept(path.join(backup, 'files'))).toEqual([WHOLE]);
  });

  test('are put where files are kept, over a damaged one too, and taken away again', async () => {
    const to = aPlace('to');
    write(path.join(to.dataDirectory, 'files'), WHOLE, 'damaged');
    write(path.join(backup, 'files'), UNNAMED, 'unnamed');
    const more = { ...files, kept: [...files.kept, { hash: UNNAMED, bytes: 7 }] };
    const put = await putFiles(to, backup, manifestOf(more));
    const place = path.join(to.dataDirectory, 'files', placeOfHash(WHOLE));
    expect(fs.readFileSync(place, 'utf8')).toBe('whole');
    expect(kept(path.join(to.dataDirectory, 'files')).toSorted()).toEqual(
      [WHOLE, UNNAMED].toSorted(),
    );
    await put.undo();
    expect(kept(path.join(to.dataDirectory, 'files'))).toEqual([WHOLE]);
  });

  test('half put are taken away when one of them fails', async () => {
    const to = aPlace('half');
    const more = { ...files, kept: [...files.kept, { hash: GONE, bytes: 4 }] };
    await expect(putFiles(to, backup, manifestOf(more))).rejects.toThrow(/ENOENT/u);
    expect(kept(path.join(to.dataDirectory, 'files'))).toEqual([]);
  });
});

describe('files in a bucket', () => {
  let server: BucketServer;
  beforeAll(async () => {
    server = await startBucketServer();
  });
  afterAll(() => server.close());

  test('are named and stay there; restored, each has to be there still', async () => {
    const place = { ...aPlace('bucket'), bucket: server.settings };
    const incoming = path.join(folder, 'incoming');
    fs.writeFileSync(incoming, 'whole');
    await fileStoreOf(place).keep(incoming, WHOLE);
    const backup = path.join(folder, 'of-bucket');
    const files = await copyFiles(place, [WHOLE], path.join(backup, 'files'));
    expect(files).toEqual({ where: 'bucket', kept: [{ hash: WHOLE, bytes: null }], lost: [] });
    expect(fs.existsSync(backup)).toBe(false);
    await expect(putFiles(place, backup, manifestOf(files))).resolves.toBeDefined();
    await expect(putFiles(aPlace('none'), backup, manifestOf(files))).rejects.toMatchObject({
      refusal: 'bucket',
    });
    const more = { ...files, kept: [{ hash: GONE, bytes: null }] };
    await expect(putFiles(place, backup, manifestOf(more))).rejects.toMatchObject({
      refusal: 'file-missing',
    });
  });

  test('takes the files of a backup that was made of a folder', async () => {
    const place = { ...aPlace('to-bucket'), bucket: server.settings };
    const backup = path.join(folder, 'to-bucket-backup');
    write(path.join(backup, 'files'), UNNAMED, 'unnamed');
    const files: Manifest['files'] = {
      where: 'backup',
      kept: [{ hash: UNNAMED, bytes: 7 }],
      lost: [],
    };
    await putFiles(place, backup, manifestOf(files));
    expect((await fileStoreOf(place).read(UNNAMED))?.size).toBe(7);
  });
});
