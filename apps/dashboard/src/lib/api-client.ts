import type { Problem } from '@tiendo/contract/error-codes';

import { ApiError, NetworkError } from './api-error.ts';
import { noteBusinessTime } from './business-time.ts';
import { forgetEarlyAnswers, takeEarlyAnswer } from './early-answers.ts';

const BASE = '/api/v1';

/** An answer with the version it stands at, to be sent back as `If-Match`. */
export interface Tagged<Body> {
  readonly body: Body;
  readonly etag: string | null;
}

interface Change {
  readonly body?: unknown;
  readonly ifMatch?: string;
  /** The same key again gives the same answer and changes nothing twice. */
  readonly idempotencyKey?: string;
  /** Whose change it is: refused when somebody else is signed in by now. */
  readonly asAccount?: string;
}

/** Last answer per address: sent back as `If-None-Match`, reused when nothing changed. */
const known = new Map<string, Tagged<unknown>>();
const KNOWN_LIMIT = 60;
/** A change that is not answered by then is lost: nobody knows whether it arrived. In milliseconds. */
const PATIENCE_MS = 30_000;

/** Reads one thing. The type is the contract's; the server validates what it sends. */
export async function getJson<Body>(path: string, signal?: AbortSignal): Promise<Body> {
  return (await getTagged<Body>(path, signal)).body;
}

/** Reads one thing together with its version. */
export async function getTagged<Body>(path: string, signal?: AbortSignal): Promise<Tagged<Body>> {
  const before = known.get(path) as Tagged<Body> | undefined;
  const headers: Record<string, string> = {};
  if (typeof before?.etag === 'string') headers['if-none-match'] = before.etag;
  const response = await call(path, { headers, ...(signal && { signal }) });
  if (response.status === 304 && before !== undefined) return before;
  const answer = await read<Body>(response);
  remember(path, answer);
  return answer;
}

/** Changes one thing. Answers null where the server answers 204. */
export async function sendJson<Body>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  { body, ifMatch, idempotencyKey, asAccount }: Change = {},
): Promise<Tagged<Body>> {
  const headers: Record<string, string> = {};
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (ifMatch !== undefined) headers['if-match'] = ifMatch;
  if (idempotencyKey !== undefined) headers['idempotency-key'] = idempotencyKey;
  if (asAccount !== undefined) headers['as-account'] = asAccount;
  forgetEarlyAnswers();
  const payload = body === undefined ? {} : { body: JSON.stringify(body) };
  const signal = AbortSignal.timeout(PATIENCE_MS);
  return read<Body>(await call(path, { method, headers, signal, ...payload }));
}

/** A large file over a slow line is no lost change. In milliseconds. */
const FILE_PATIENCE_MS = 15 * 60_000;

/** Sends a file as it is; what it is the server finds in its content. */
export async function sendFile<Body>(path: string, file: Blob, asAccount: string): Promise<Body> {
  const headers = { 'content-type': 'application/octet-stream', 'as-account': asAccount };
  forgetEarlyAnswers();
  const signal = AbortSignal.timeout(FILE_PATIENCE_MS);
  return (await read<Body>(await call(path, { method: 'POST', headers, signal, body: file }))).body;
}

/** Forgets every answer: the next person at this screen must not read the last one's. */
export function forgetAnswers(): void {
  known.clear();
}

interface Call extends Omit<RequestInit, 'headers'> {
  readonly headers: Record<string, string>;
}

/** Asks the server as everything here does. @throws NetworkError where it is not reached */
export async function call(path: string, init: Call): Promise<Response> {
  let response: Response;
  try {
    const early = init.method === undefined ? takeEarlyAnswer(path) : undefined;
    response = await (early ?? request(path, init));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new NetworkError(error);
  }
  noteBusinessTime(response.headers.get('business-time'));
  return response;
}

const request = (path: string, init: Call): Promise<Response> =>
  fetch(`${BASE}${path}`, {
    ...init,
    credentials: 'same-origin',
    cache: 'no-store',
    headers: {
      accept: 'application/json',
      'accept-language': document.documentElement.lang,
      ...init.headers,
    },
  });

/** What the server answers in JSON. @throws ApiError for a refusal */
export async function read<Body>(response: Response): Promise<Tagged<Body>> {
  if (!response.ok) throw new ApiError(response.status, await problemOf(response));
  const etag = response.headers.get('etag');
  const body = response.status === 204 ? null : await response.json();
  return { body: body as Body, etag };
}

async function problemOf(response: Response): Promise<Partial<Problem>> {
  if (response.headers.get('content-type')?.includes('json') !== true) return {};
  return (await response.json()) as Problem;
}

function remember(path: string, answer: Tagged<unknown>): void {
  known.delete(path);
  if (answer.etag === null) return;
  known.set(path, answer);
  const oldest = known.keys().next().value;
  if (known.size > KNOWN_LIMIT && oldest !== undefined) known.delete(oldest);
}
