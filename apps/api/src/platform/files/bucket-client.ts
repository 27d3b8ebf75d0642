import { createHash } from 'node:crypto';
import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { type Readable, pipeline } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

import { AwsV4Signer } from 'aws4fetch';

import type { BucketSettings } from '../config/bucket-env.ts';
import { BucketError, SILENT, mayPass, refusedBy, unreached } from './bucket-error.ts';

/** What is put into a bucket; its hash is signed, so a store that received anything else refuses it. */
export interface BucketContent {
  /** Bytes. */
  readonly size: number;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
  /** From the beginning, at each try. */
  readonly open: () => Readable;
}

interface SignedQuestion {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
}

/** How long a store may say nothing while it is asked. */
const SILENCE_MS = 30_000;
/** The same while it gives a content out, for the line it goes to may be slow. */
const GIVING_SILENCE_MS = 300_000;
/** Before the second and the third try. */
const WAITS_MS = [200, 1_000];

const NOTHING = createHash('sha256').digest('hex');

/**
 * Asks a bucket of an S3-compatible store for objects, path-style, signed with SigV4 and streamed. Each
 * question can be asked again, so one that failed because the store was busy or went away is.
 */
export class BucketClient {
  readonly #settings: BucketSettings;
  readonly #silenceMs: number;

  /** @param silenceMs how long the store may say nothing while it is asked */
  constructor(settings: BucketSettings, silenceMs = SILENCE_MS) {
    this.#settings = settings;
    this.#silenceMs = silenceMs;
  }

  /** @throws BucketError, and what `content` fails with */
  async put(key: string, content: BucketContent): Promise<void> {
    drain(await this.#ask('PUT', key, content));
  }

  /** Null where there is no such object. @throws BucketError */
  async get(
    key: string,
  ): Promise<{ readonly body: IncomingMessage; readonly size: number } | null> {
    const body = await this.#ask('GET', key).catch(nullWhereMissing);
    if (body === null) return null;
    body.setTimeout(GIVING_SILENCE_MS);
    const size = Number(body.headers['content-length'] ?? Number.NaN);
    if (Number.isSafeInteger(size)) return { body, size };
    body.destroy();
    throw new BucketError(`GET ${key}`, 200, 'without a length');
  }

  /** @throws BucketError */
  async remove(key: string): Promise<void> {
    const answer = await this.#ask('DELETE', key).catch(nullWhereMissing);
    if (answer !== null) drain(answer);
  }

  async #ask(method: string, key: string, content?: BucketContent): Promise<IncomingMessage> {
    const { endpoint, bucket } = this.#settings;
    const what = `${method} ${endpoint.host}/${bucket}/${key}`;
    for (let tries = 0; ; tries += 1) {
      try {
        return await this.#askOnce(what, await this.#signed(method, key, content), content);
      } catch (error) {
        const pause = WAITS_MS[tries];
        if (!(error instanceof BucketError) || !mayPass(error) || pause === undefined) throw error;
        await wait(pause);
      }
    }
  }

  async #signed(method: string, key: string, content?: BucketContent): Promise<SignedQuestion> {
    const { endpoint, bucket, region, accessKey, secretKey } = this.#settings;
    const signer = new AwsV4Signer({
      method,
      url: `${endpoint.href.replace(/\/$/u, '')}/${bucket}/${key}`,
      headers: { 'x-amz-content-sha256': content?.hash ?? NOTHING },
      accessKeyId: accessKey,
      secretAccessKey: secretKey,
      service: 's3',
      region,
    });
    const { url, headers } = await signer.sign();
    const length = content === undefined ? {} : { 'content-length': String(content.size) };
    return { method, url, headers: { ...Object.fromEntries(headers), ...length } };
  }

  async #askOnce(
    what: string,
    { url, method, headers }: SignedQuestion,
    content?: BucketContent,
  ): Promise<IncomingMessage> {
    const { request } = url.protocol === 'https:' ? https : http;
    // A connection of its own: one that was kept may be closed by the store in the same moment.
    const asked = request(url, { method, headers, agent: false, timeout: this.#silenceMs });
    const answer = await answerTo(asked, content?.open()).catch((error: unknown) => {
      throw unreached(what, error);
    });
    const { statusCode: status = 0 } = answer;
    if (status >= 200 && status < 300) return answer;
    throw await refusedBy(what, status, answer);
  }
}

/** The answer, which a store may give before it has read the whole body. */
function answerTo(asked: ClientRequest, body: Readable | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    asked.on('response', resolve);
    asked.on('error', reject);
    asked.on('timeout', () => asked.destroy(Object.assign(new Error(SILENT), { code: SILENT })));
    if (body === undefined) asked.end();
    else pipeline(body, asked, (error) => error && reject(error));
  });
}

/** Not the bucket itself, which is a fault. */
function nullWhereMissing(error: unknown): null {
  const isMissing = error instanceof BucketError && error.status === 404;
  if (isMissing && error.code !== 'NoSuchBucket') return null;
  throw error;
}

/** What was asked for was done; whatever else the answer says, or whether it ends, is of no account. */
function drain(answer: IncomingMessage): void {
  answer.on('error', () => {}).resume();
}
