import type { BucketSettings } from '../../src/platform/config/bucket-env.ts';

/**
 * A bucket of a real store to test against: `TEST_S3_URL=http://key:secret@host:9000/bucket?region=us-east-1`.
 * Null where none is given.
 */
export function realBucket(): BucketSettings | null {
  const text = process.env['TEST_S3_URL'];
  if (text === undefined) return null;
  const { origin, username, password, pathname, searchParams } = new URL(text);
  return {
    endpoint: new URL(origin),
    region: searchParams.get('region') ?? 'us-east-1',
    bucket: pathname.slice(1),
    prefix: 'tiendo-tests/',
    accessKey: decodeURIComponent(username),
    secretKey: decodeURIComponent(password),
  };
}
