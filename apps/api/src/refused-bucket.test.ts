import { afterEach, beforeEach, expect, test } from 'vitest';

import { type BucketServer, startBucketServer } from '../test/support/bucket-server.ts';
import { refuseClosedBucket } from './refused-bucket.ts';

let server: BucketServer;
beforeEach(async () => {
  server = await startBucketServer();
});
afterEach(() => server.close());

test('a bucket that can be written, read and emptied is taken, and nothing of the trial stays', async () => {
  await expect(refuseClosedBucket(server.settings)).resolves.toBeUndefined();
  expect(server.asked.map((question) => question.split(' ')[0])).toEqual(['PUT', 'GET', 'DELETE']);
  expect(server.objects.size).toBe(0);
  await expect(refuseClosedBucket(undefined)).resolves.toBeUndefined();
});

test.each([
  [{ bucket: 'another' }, 'FILES_S3_BUCKET', 'no such bucket'],
  [{ accessKey: 'SOMEBODY' }, 'FILES_S3_ACCESS_KEY', 'does not know this key'],
  [{ secretKey: 'hush-hush' }, 'FILES_S3_SECRET_KEY', 'does not take the signature'],
  [{ region: 'us-east-1' }, 'FILES_S3_REGION', 'another region'],
  [{ endpoint: new URL('http://127.0.0.1:9') }, 'FILES_S3_ENDPOINT', 'does not answer'],
])('%o is refused by the name of the variable, in both languages', async (wrong, name, told) => {
  const refused = refuseClosedBucket({ ...server.settings, ...wrong });
  await expect(refused).rejects.toThrow(new RegExp(`^${name}: .+\n${name}: .*${told}`, 'u'));
  await expect(refused).rejects.not.toThrow(/secret\/of|hush/u);
});

test.each([
  ['forbid', 'FILES_S3_ACCESS_KEY', 'does not let this key write'],
  ['busy', 'FILES_S3_ENDPOINT', 'does not answer as an S3 store'],
] as const)('a store that is %s is refused by %s', async (fault, name, told) => {
  server.fault = () => fault;
  const refused = refuseClosedBucket(server.settings);
  await expect(refused).rejects.toThrow(new RegExp(`\n${name}: .*${told}`, 'u'));
});

test('a key that may write and not read, or not remove, is refused', async () => {
  for (const method of ['GET', 'DELETE']) {
    server.fault = (question) => (question.startsWith(method) ? 'forbid' : null);
    await expect(refuseClosedBucket(server.settings)).rejects.toThrow(/write, read and delete/u);
  }
});
