import type { BucketSettings } from '../../src/platform/config/bucket-env.ts';

/** The variables that name a bucket. */
export const bucketVariables = (bucket: BucketSettings): Record<string, string> => ({
  FILES_S3_ENDPOINT: bucket.endpoint.href,
  FILES_S3_REGION: bucket.region,
  FILES_S3_BUCKET: bucket.bucket,
  FILES_S3_PREFIX: bucket.prefix,
  FILES_S3_ACCESS_KEY: bucket.accessKey,
  FILES_S3_SECRET_KEY: bucket.secretKey,
});
