import { createHash, createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** A request as its signature covers it. */
export interface SignedRequest {
  readonly method: string;
  /** As it came, with its query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** What an `Authorization` header of SigV4 says. */
export interface Authorization {
  readonly keyId: string;
  readonly day: string;
  readonly region: string;
  readonly signed: readonly string[];
  readonly signature: string;
}

const HEADER =
  /^AWS4-HMAC-SHA256 Credential=(?<keyId>[^/]+)\/(?<day>\d{8})\/(?<region>[^/]+)\/s3\/aws4_request, ?SignedHeaders=(?<signed>[a-z0-9;-]+), ?Signature=(?<signature>[0-9a-f]{64})$/u;

/** Null for a header of another kind. */
export function readAuthorization(header: string | undefined): Authorization | null {
  const { keyId, day, region, signed, signature } = HEADER.exec(header ?? '')?.groups ?? {};
  if (!keyId || !day || !region || !signed || !signature) return null;
  return { keyId, day, region, signed: signed.split(';'), signature };
}

/**
 * The signature that a request must bear, worked out from what the documentation of S3 says and apart
 * from the library that the product signs with.
 */
export function signatureOf(
  { method, url, headers }: SignedRequest,
  { day, region, signed }: Pick<Authorization, 'day' | 'region' | 'signed'>,
  secretKey: string,
): string {
  const [path = '', query = ''] = url.split('?');
  const lines = signed.map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`);
  const canonical = [
    method,
    path,
    query
      .split('&')
      .toSorted((a, b) => (a < b ? -1 : 1))
      .join('&'),
    lines.join(''),
    signed.join(';'),
    headers['x-amz-content-sha256'],
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const date = headers['x-amz-date'];
  const text = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n');
  const key = [day, region, 's3', 'aws4_request'].reduce<Buffer | string>(
    (secret, part) => hmac(secret, part),
    `AWS4${secretKey}`,
  );
  return hmac(key, text).toString('hex');
}

export const sha256 = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex');

const hmac = (key: Buffer | string, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();
