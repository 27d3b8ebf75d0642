import 'reflect-metadata';

import { createApp, readEnv, RealClock, type Store } from '../support/inside-api.ts';
import type { Ask } from './ward-clerk.ts';

/** The whole program in this process, over a store that a scenario opened. */
export interface InsideProgram {
  readonly ask: Ask;
  close(): Promise<void>;
}

/** Builds the program as the product does; requests need no port. */
export async function programOver(store: Store): Promise<InsideProgram> {
  const clock = new RealClock();
  const ground = {
    env: readEnv({ NODE_ENV: 'test' }),
    store,
    installation: { demo: false, isNew: false },
    businessClock: clock,
    systemClock: clock,
  };
  const app = await createApp(ground, { logger: false });
  const ask: Ask = async ({ method, path: url, token, headers, body }) => {
    const reply = await app.inject({
      method,
      url,
      cookies: { tiendo_session: token },
      ...(headers ? { headers } : {}),
      ...(body === undefined
        ? {}
        : {
            payload: JSON.stringify(body),
            headers: { ...headers, 'content-type': 'application/json' },
          }),
    });
    const replayed = reply.headers['idempotency-replayed'] === 'true';
    return { status: reply.statusCode, body: reply.json<Record<string, unknown>>(), replayed };
  };
  return { ask, close: () => app.close() };
}
