import type { Ask } from './ward-clerk.ts';

/** Asks a running product. A broken connection is no answer, whatever had been done by then. */
export function askOver(url: () => string): Ask {
  return async ({ method, path, token, headers, body }) => {
    try {
      const reply = await fetch(`${url()}${path}`, {
        method,
        headers: {
          cookie: `tiendo_session=${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(60_000),
      });
      return {
        status: reply.status,
        body: (await reply.json()) as Record<string, unknown>,
        replayed: reply.headers.get('idempotency-replayed') === 'true',
      };
    } catch (error) {
      // What fetch throws when a socket is cut, before or while the answer is read.
      if (error instanceof TypeError || error instanceof SyntaxError) return null;
      throw error;
    }
  };
}
