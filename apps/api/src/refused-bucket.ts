import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

import type { BucketSettings } from './platform/config/bucket-env.ts';
import { type Told, WrongSettingError } from './platform/config/start-refused.ts';
import { BucketClient } from './platform/files/bucket-client.ts';
import { BucketError } from './platform/files/bucket-error.ts';

/** Whoever starts the program waits for it. */
const PATIENCE_MS = 10_000;

/**
 * Refuses a bucket that files cannot be put into, read from and taken out of: does so once, with an
 * object of its own.
 *
 * @throws WrongSettingError that names the variable and what to do
 */
export async function refuseClosedBucket(settings: BucketSettings | undefined): Promise<void> {
  if (settings === undefined) return;
  const client = new BucketClient(settings, PATIENCE_MS);
  const key = `${settings.prefix}start-check/${randomUUID()}`;
  const content = Buffer.from(key);
  const hash = createHash('sha256').update(content).digest('hex');
  try {
    await client.put(key, { size: content.length, hash, open: () => Readable.from([content]) });
    const kept = await client.get(key);
    if (kept === null || (await text(kept.body)) !== key)
      throw new BucketError(`GET ${key}`, 200, 'other content');
    await client.remove(key);
  } catch (error) {
    throw error instanceof BucketError ? refusedBucket(error, settings) : error;
  }
}

/** What the store said, told as the setting that is wrong; the keys are not told. */
function refusedBucket(error: BucketError, { endpoint, bucket }: BucketSettings): unknown {
  const [variable, told] = blame(error);
  const place = `${endpoint.host}/${bucket}`;
  const reason = [error.status, error.code].filter((part) => part !== null).join(' ');
  return new WrongSettingError({
    vi: `${variable}: ${place} ${told.vi} (${reason})`,
    en: `${variable}: ${place} ${told.en} (${reason})`,
  });
}

function blame({ status, code }: BucketError): readonly [string, Told] {
  const known = BY_CODE[code ?? ''];
  if (known) return known;
  if (status === null) return ['FILES_S3_ENDPOINT', SILENT];
  if (status === 403 || status === 401) return ['FILES_S3_ACCESS_KEY', WITHOUT_RIGHT];
  if (status >= 300 && status < 400) return ['FILES_S3_REGION', ELSEWHERE];
  return ['FILES_S3_ENDPOINT', NO_STORE];
}

const SILENT: Told = {
  vi: 'không trả lời; hãy khởi động kho lưu tệp đó hoặc sửa địa chỉ',
  en: 'does not answer; start that store or correct the address',
};
const NO_STORE: Told = {
  vi: 'không trả lời như một kho S3; hãy sửa địa chỉ',
  en: 'does not answer as an S3 store; correct the address',
};
const ELSEWHERE: Told = {
  vi: 'ở vùng khác; hãy sửa tên vùng hoặc địa chỉ',
  en: 'is in another region; correct the region or the address',
};
const UNKNOWN_BUCKET: Told = {
  vi: 'không có bucket này; hãy tạo bucket hoặc sửa tên',
  en: 'has no such bucket; make it or correct its name',
};
const UNKNOWN_KEY: Told = {
  vi: 'không biết khóa này; hãy sửa khóa',
  en: 'does not know this key; correct it',
};
const WRONG_SECRET: Told = {
  vi: 'không nhận chữ ký; hãy sửa khóa bí mật',
  en: 'does not take the signature; correct the secret key',
};
const WITHOUT_RIGHT: Told = {
  vi: 'không cho khóa này ghi, đọc và xóa tệp; xem docs/operations.md, mục tệp trong kho S3',
  en: 'does not let this key write, read and delete; see docs/operations.md, files in an S3 bucket',
};
const WRONG_CLOCK: Told = {
  vi: 'thấy đồng hồ máy này lệch quá nhiều; hãy chỉnh đồng hồ của máy',
  en: 'finds the clock of this machine too far off; set it right',
};

const BY_CODE: Readonly<Record<string, readonly [string, Told]>> = {
  NoSuchBucket: ['FILES_S3_BUCKET', UNKNOWN_BUCKET],
  InvalidBucketName: ['FILES_S3_BUCKET', UNKNOWN_BUCKET],
  InvalidAccessKeyId: ['FILES_S3_ACCESS_KEY', UNKNOWN_KEY],
  SignatureDoesNotMatch: ['FILES_S3_SECRET_KEY', WRONG_SECRET],
  AuthorizationHeaderMalformed: ['FILES_S3_REGION', ELSEWHERE],
  PermanentRedirect: ['FILES_S3_REGION', ELSEWHERE],
  RequestTimeTooSkewed: ['FILES_S3_ENDPOINT', WRONG_CLOCK],
};
