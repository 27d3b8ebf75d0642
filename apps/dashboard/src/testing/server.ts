import { vi } from 'vitest';

import type { Problem } from '@tiendo/contract/error-codes';

type Answer = (body: unknown) => Response;

/** An answer of the API with a body. */
export const ok =
  (body: unknown, headers: Record<string, string> = {}): Answer =>
  () =>
    Response.json(body, { headers });

/** A refusal of the API. */
export const refused =
  (status: number, code: Problem['code'], more: Partial<Problem> = {}): Answer =>
  () =>
    Response.json(
      { type: 'about:blank', title: code, status, code, params: {}, requestId: 'test', ...more },
      { status, headers: { 'content-type': 'application/problem+json' } },
    );

/**
 * Stands in for the network: `GET /tasks` answers from the table, everything else fails loudly.
 * Returns the requests in order, so that a test can say what was sent.
 */
export function serve(answers: Readonly<Record<string, Answer>>) {
  const requests: { line: string; body: unknown; headers: Headers }[] = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit = {}) => {
    const line = `${init.method ?? 'GET'} ${url.replace('/api/v1', '')}`;
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    requests.push({ line, body, headers: new Headers(init.headers) });
    const answer = answers[line];
    if (answer === undefined) return Promise.reject(new TypeError(`Nothing answers ${line}`));
    return Promise.resolve(answer(body));
  });
  return requests;
}
