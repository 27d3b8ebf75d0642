import { timingSafeEqual } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

import type { BucketSettings } from '../../src/platform/config/bucket-env.ts';
import { readAuthorization, sha256, signatureOf } from './bucket-signature.ts';

/**
 * What a store does instead of what it was asked: it refuses (403), is busy (503), hangs up in the
 * middle, hangs up after it did what it was asked, or says nothing at all.
 */
export type Fault = 'busy' | 'cut' | 'forbid' | 'lose-answer' | 'silent';

/** An S3 store that is there for one suite: path-style, in memory, and strict about signatures. */
export interface BucketServer {
  readonly settings: BucketSettings;
  /** What it holds, by key. */
  readonly objects: Map<string, Buffer>;
  /** What it was asked, in order. */
  readonly asked: string[];
  /** What goes wrong with a question; nothing where this is null. */
  fault: ((question: string) => Fault | null) | null;
  close(): Promise<void>;
}

const CLOCK_SKEW_MS = 15 * 60_000;

export async function startBucketServer(): Promise<BucketServer> {
  const http = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  const settings: BucketSettings = {
    endpoint: new URL(`http://127.0.0.1:${port}`),
    region: 'vn-hanoi',
    bucket: 'tiendo',
    prefix: 'ward-files/',
    accessKey: 'ACCESSKEYOFTESTS',
    secretKey: 'secret/of+the=tests',
  };
  const server: BucketServer = {
    settings,
    objects: new Map(),
    asked: [],
    fault: null,
    close: async () => {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request;
    const question = `${method} ${url}`;
    server.asked.push(question);
    const fault = server.fault?.(question) ?? null;
    if (fault === 'silent') return;
    if (fault === 'forbid') return refuse(response, 403, 'AccessDenied');
    if (fault === 'busy') return refuse(response, 503, 'SlowDown');
    if (fault === 'cut' && method === 'PUT')
      return void request.once('data', () => request.destroy());
    const body = await buffer(request).catch(() => null);
    if (body === null) return;
    const code = refusalOf(request, body, settings);
    if (code !== null) return refuse(response, STATUS[code], code);
    const key = decodeURIComponent(url.slice(`/${settings.bucket}/`.length));
    if (method === 'PUT') server.objects.set(key, body);
    if (method === 'DELETE') server.objects.delete(key);
    if (fault === 'lose-answer') return void request.socket.destroy();
    if (method === 'PUT') return void response.writeHead(200).end();
    if (method === 'DELETE') return void response.writeHead(204).end();
    const content = server.objects.get(key);
    if (content === undefined) return refuse(response, 404, 'NoSuchKey');
    response.writeHead(200, { 'content-length': content.length });
    if (fault !== 'cut') return void response.end(content);
    response.write(content.subarray(0, content.length / 2), () => request.socket.destroy());
  }
  return server;
}

const STATUS = {
  AccessDenied: 403,
  AuthorizationHeaderMalformed: 400,
  InvalidAccessKeyId: 403,
  MethodNotAllowed: 405,
  MissingContentLength: 411,
  NoSuchBucket: 404,
  RequestTimeTooSkewed: 403,
  SignatureDoesNotMatch: 403,
  XAmzContentSHA256Mismatch: 400,
} as const;

/** With which code S3 would refuse a request; null for one it takes. */
function refusalOf(
  { method = '', url = '', headers }: IncomingMessage,
  body: Buffer,
  { accessKey, secretKey, region, bucket }: BucketSettings,
): keyof typeof STATUS | null {
  const said = readAuthorization(headers.authorization);
  if (said === null) return 'AccessDenied';
  if (said.keyId !== accessKey) return 'InvalidAccessKeyId';
  if (said.region !== region) return 'AuthorizationHeaderMalformed';
  if (Math.abs(Date.now() - instantOf(headers['x-amz-date'])) > CLOCK_SKEW_MS) {
    return 'RequestTimeTooSkewed';
  }
  const mustBeSigned = [
    'host',
    ...Object.keys(headers).filter((name) => name.startsWith('x-amz-')),
  ];
  if (!mustBeSigned.every((name) => said.signed.includes(name))) return 'AccessDenied';
  const signature = signatureOf({ method, url, headers }, said, secretKey);
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(said.signature))) {
    return 'SignatureDoesNotMatch';
  }
  if (headers['x-amz-content-sha256'] !== sha256(body)) return 'XAmzContentSHA256Mismatch';
  if (!['DELETE', 'GET', 'PUT'].includes(method)) return 'MethodNotAllowed';
  if (method === 'PUT' && headers['content-length'] === undefined) return 'MissingContentLength';
  return url.startsWith(`/${bucket}/`) ? null : 'NoSuchBucket';
}

/** `20170622T033400Z` */
const instantOf = (date: string | string[] | undefined): number =>
  Date.parse(
    String(date).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u, '$1-$2-$3T$4:$5:$6Z'),
  );

function refuse(response: ServerResponse, status: number, code: string): void {
  const text = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code></Error>`;
  response.writeHead(status, { 'content-type': 'application/xml' }).end(text);
}
