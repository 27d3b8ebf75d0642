import { createHash, randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type BucketServer, startBucketServer } from '../../../test/support/bucket-server.ts';
import { realBucket } from '../../../test/support/real-bucket.ts';
import { BucketFileStore } from './bucket-file-store.ts';
import type { FileStore } from './file-store.ts';
import { FolderFileStore } from './folder-file-store.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-stores-'));
let server: BucketServer;
beforeAll(async () => {
  server = await startBucketServer();
});
afterAll(async () => {
  await server.close();
  fs.rmSync(folder, { recursive: true });
});

const real = realBucket();
const STORES: readonly (readonly [string, () => FileStore])[] = [
  ['a folder', () => new FolderFileStore(path.join(folder, 'kept'))],
  ['a bucket', () => new BucketFileStore(server.settings)],
  ...(real ? [['a bucket of a real store', () => new BucketFileStore(real)] as const] : []),
];

const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');
/** A content that no other test has. */
const someContent = (size = 100) => randomBytes(size);

/** A file that has come, as a body leaves it. */
function received(content: Buffer): string {
  const place = path.join(folder, randomUUID());
  fs.writeFileSync(place, content);
  return place;
}

/** What every store promises, whatever it keeps files in. */
describe.each(STORES)('%s', (_name, open) => {
  const read = async (hash: string) => {
    const stored = await open().read(hash);
    return stored && { size: stored.size, content: await buffer(stored.body) };
  };
  const keep = (content: Buffer) => open().keep(received(content), hashOf(content));

  test('gives out what was kept, with its length, and nothing that was not', async () => {
    const content = someContent();
    expect(await read(hashOf(content))).toBeNull();
    await keep(content);
    expect(await read(hashOf(content))).toEqual({ size: content.length, content });
  });

  test('takes the file from where it was', async () => {
    const content = someContent();
    const place = received(content);
    await open().keep(place, hashOf(content));
    expect(fs.existsSync(place)).toBe(false);
  });

  test('keeps what many bring at once as one, whole', async () => {
    const content = someContent(100_000);
    await Promise.all(Array.from({ length: 20 }, () => keep(content)));
    expect(await read(hashOf(content))).toEqual({ size: content.length, content });
    await open().remove(hashOf(content));
    expect(await read(hashOf(content))).toBeNull();
  });

  test('keeps a large file to the last byte, and gives it to many at once', async () => {
    const content = someContent(6_000_000);
    await keep(content);
    const copies = await Promise.all([1, 2, 3].map(() => read(hashOf(content))));
    for (const copy of copies) expect(hashOf(copy?.content ?? Buffer.of())).toBe(hashOf(content));
  });

  test('forgets what it is told to, once and again, and keeps it anew', async () => {
    const content = someContent();
    await open().remove(hashOf(content));
    await keep(content);
    await open().remove(hashOf(content));
    await open().remove(hashOf(content));
    expect(await read(hashOf(content))).toBeNull();
    await keep(content);
    expect(await read(hashOf(content))).not.toBeNull();
  });

  test('is none the worse for a reader who goes away', async () => {
    const content = someContent(1_000_000);
    await keep(content);
    const stored = await open().read(hashOf(content));
    stored?.body.on('error', () => {}).destroy();
    expect(await read(hashOf(content))).toMatchObject({ size: content.length });
  });

  test.each(['../../etc/passwd', '', 'AB'.repeat(32), 'ab'.repeat(31)])(
    'takes %j for no hash',
    async (text) => {
      const place = received(someContent());
      await expect(open().read(text)).rejects.toThrow(RangeError);
      await expect(open().keep(place, text)).rejects.toThrow(RangeError);
      await expect(open().remove(text)).rejects.toThrow(RangeError);
      expect(fs.existsSync(place)).toBe(true);
    },
  );
});
