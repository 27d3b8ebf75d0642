import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import {
  type BucketServer,
  type Fault,
  startBucketServer,
} from '../../../test/support/bucket-server.ts';
import { BucketClient } from './bucket-client.ts';
import { BucketFileStore } from './bucket-file-store.ts';

const UNAVAILABLE = { code: 'evidence.store-unavailable' };
const content = randomBytes(200_000);
const hash = createHash('sha256').update(content).digest('hex');

let server: BucketServer;
let folder: string;
let place: string;
beforeEach(async () => {
  server = await startBucketServer();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-bucket-'));
  place = path.join(folder, 'received');
  fs.writeFileSync(place, content);
});
afterEach(async () => {
  await server.close();
  fs.rmSync(folder, { recursive: true });
});

/** The first questions fail so, the others do not. */
const failFirst = (...faults: Fault[]) => {
  server.fault = () => faults.shift() ?? null;
};
const store = () => new BucketFileStore(server.settings);

test('a file lies where it would lie in a folder, below the prefix', async () => {
  await store().keep(place, hash);
  expect([...server.objects]).toEqual([[`ward-files/${hash.slice(0, 2)}/${hash}`, content]]);
});

test('what is sent as another content than it is, is refused and not kept', async () => {
  await expect(store().keep(place, 'ab'.repeat(32))).rejects.toMatchObject(UNAVAILABLE);
  expect(server.objects.size).toBe(0);
});

describe('a store that fails for a moment', () => {
  test.each([
    ['busy', 'busy'],
    ['cut', 'cut'],
    ['lose-answer', 'lose-answer'],
  ] as const)('(%s, %s) is asked again, and the file is kept', async (...faults) => {
    failFirst(...faults);
    await store().keep(place, hash);
    expect([...server.objects.values()]).toEqual([content]);
    expect(server.asked).toHaveLength(3);
  });

  test('is asked again for a content and for its removal', async () => {
    await store().keep(place, hash);
    failFirst('busy');
    const stored = await store().read(hash);
    expect(stored && (await buffer(stored.body))).toEqual(content);
    failFirst('lose-answer');
    await store().remove(hash);
    expect(server.objects.size).toBe(0);
  });
});

describe('a store that goes on failing', () => {
  test.each(['busy', 'cut', 'forbid'] as const)(
    '(%s) keeps nothing: the file stays where it was',
    async (fault) => {
      server.fault = () => fault;
      await expect(store().keep(place, hash)).rejects.toMatchObject(UNAVAILABLE);
      expect(server.objects.size).toBe(0);
      expect(fs.readFileSync(place)).toEqual(content);
    },
  );

  test('is not asked again for what it does not allow', async () => {
    server.fault = () => 'forbid';
    await expect(store().read(hash)).rejects.toMatchObject({
      ...UNAVAILABLE,
      cause: { status: 403, code: 'AccessDenied' },
    });
    expect(server.asked).toHaveLength(1);
  });

  test('is told from one that has no such file: a missing bucket is a fault', async () => {
    const elsewhere = new BucketFileStore({ ...server.settings, bucket: 'another' });
    await expect(elsewhere.read(hash)).rejects.toMatchObject(UNAVAILABLE);
    await expect(elsewhere.remove(hash)).rejects.toMatchObject(UNAVAILABLE);
  });

  test('is away', async () => {
    await server.close();
    await expect(store().keep(place, hash)).rejects.toMatchObject(UNAVAILABLE);
    expect(fs.existsSync(place)).toBe(true);
  });

  test('says nothing: whoever waited is not made to wait again', async () => {
    server.fault = () => 'silent';
    const client = new BucketClient(server.settings, 100);
    await expect(client.get('a')).rejects.toMatchObject({ status: null, code: 'silent' });
    const put = { size: 1, hash, open: () => Readable.from(['a']) };
    await expect(client.put('a', put)).rejects.toMatchObject({ code: 'silent' });
    expect(server.asked).toHaveLength(2);
  });

  test('stops in the middle of a content: half of it is no content', async () => {
    await store().keep(place, hash);
    server.fault = () => 'cut';
    const stored = await store().read(hash);
    expect(stored?.size).toBe(content.length);
    await expect(buffer(stored!.body)).rejects.toThrow('aborted');
  });
});
