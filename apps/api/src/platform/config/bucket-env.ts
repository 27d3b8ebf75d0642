import { z } from 'zod';

import { both } from './both-languages.ts';
import { type Told, WrongSettingError } from './start-refused.ts';

/** A bucket of an S3-compatible store, and the key that opens it. */
export interface BucketSettings {
  /** Where the store answers; buckets are the first part of the path. */
  readonly endpoint: URL;
  readonly region: string;
  readonly bucket: string;
  /** What stands before every name in the bucket: empty, or ends with a stroke. */
  readonly prefix: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

const endpoint = z
  .string()
  .refine(
    isPlainAddress,
    both(
      'phải là địa chỉ như https://s3.example.vn, không kèm khóa và không có dấu hỏi',
      'must be a URL like https://s3.example.vn, without a key and without a query',
    ),
  );

const bucket = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{1,61}[A-Za-z0-9]$/,
    both('phải là tên của một bucket', 'must be the name of a bucket'),
  );

const region = z
  .string()
  .regex(
    /^[A-Za-z0-9-]{1,64}$/,
    both('phải là tên vùng như us-east-1', 'must be the name of a region like us-east-1'),
  );

/** A name on the way, neither `.` nor `..`, which addresses would swallow. */
const prefix = z
  .string()
  .max(200)
  .regex(
    /^(?:(?!\.{1,2}\/)[A-Za-z0-9._-]+\/)+$/,
    both(
      'phải là tên thư mục như tiendo/, có dấu gạch chéo ở cuối',
      'must be the name of a folder like tiendo/, with a stroke at its end',
    ),
  );

const key = z.string().regex(/^\S+$/, both('phải là một khóa', 'must be a key'));

/** The variables of the bucket; without an endpoint there is none. */
export const BUCKET_VARIABLES = {
  FILES_S3_ENDPOINT: endpoint.optional(),
  FILES_S3_REGION: region.optional(),
  FILES_S3_BUCKET: bucket.optional(),
  FILES_S3_PREFIX: prefix.optional(),
  FILES_S3_ACCESS_KEY: key.optional(),
  FILES_S3_SECRET_KEY: key.optional(),
};

type BucketVariables = z.output<z.ZodObject<typeof BUCKET_VARIABLES>>;

/** The bucket that the variables name; undefined where they name none. @throws WrongSettingError for half a name */
export function bucketOf(env: BucketVariables): BucketSettings | undefined {
  const { FILES_S3_ENDPOINT: at, FILES_S3_BUCKET: name } = env;
  const { FILES_S3_ACCESS_KEY: accessKey, FILES_S3_SECRET_KEY: secretKey } = env;
  if (Object.keys(BUCKET_VARIABLES).every((variable) => !isSet(env, variable))) return undefined;
  if (at === undefined) throw missing('FILES_S3_ENDPOINT');
  if (name === undefined) throw missing('FILES_S3_BUCKET');
  if (accessKey === undefined) throw missing('FILES_S3_ACCESS_KEY');
  if (secretKey === undefined) throw missing('FILES_S3_SECRET_KEY');
  return {
    endpoint: new URL(at),
    region: env.FILES_S3_REGION ?? 'us-east-1',
    bucket: name,
    prefix: env.FILES_S3_PREFIX ?? '',
    accessKey,
    secretKey,
  };
}

const isSet = (env: object, variable: string): boolean =>
  Object.entries(env).some(([name, value]) => name === variable && value !== undefined);

function missing(name: string): WrongSettingError {
  const told: Told = {
    vi: `${name} phải được đặt khi có biến FILES_S3_ khác; để lưu tệp trong DATA_DIR, hãy bỏ hết các biến này`,
    en: `${name} must be set where another FILES_S3_ variable is; to keep files in DATA_DIR leave all of them out`,
  };
  return new WrongSettingError(told);
}

function isPlainAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  return isWeb && [username, password, search, hash].every((part) => part === '');
}
