import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';

import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Pool, PoolClient } from 'pg';

/** Statements a connection may keep prepared; beyond that they run unnamed instead of filling the server. */
const LIMIT = 500;

const PREPARABLE = /^\s*(select|insert|update|delete|with)\b/i;

const nameOf = (text: string): string =>
  `t${createHash('sha256').update(text).digest('base64url').slice(0, 20)}`;

/** The pool as Kysely sees it: each connection prepares a statement the first time it is asked for it. */
export function withNamedStatements(pool: Pool): PostgresPool {
  const wrapped = new WeakMap<PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      const known = wrapped.get(client) ?? namingClient(client);
      wrapped.set(client, known);
      return known;
    },
  };
}

/**
 * A named statement is parsed and planned once per connection, which halves the cost of a small
 * read. Names are made of the text, so the same text always has the same name.
 */
function namingClient(client: PoolClient): PostgresPoolClient {
  const names = new Map<string, string>();
  const named = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= LIMIT || !PREPARABLE.test(text)) return known;
    const name = nameOf(text);
    names.set(text, name);
    return name;
  };
  const ask = (text: string, values: readonly unknown[]) => {
    hold();
    const name = named(text);
    return client.query({ text, values: [...values], ...(name === undefined ? {} : { name }) });
  };
  const hold = client.pipeline ? oneMessageATick(client) : () => {};
  const query = client.pipeline ? ask : inTurn(ask);
  return {
    release: (destroy) => client.release(destroy),
    // Kysely's type also has a form for cursors; this dialect is given none, so it is never called.
    query: query as unknown as PostgresPoolClient['query'],
  };
}

/** What does not pipeline takes the next statement when it is done with the one before. */
function inTurn<Asked extends readonly unknown[], Answer>(
  ask: (...asked: Asked) => Promise<Answer>,
): (...asked: Asked) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (...asked) => {
    const next = last.then(letOthersIn, letOthersIn).then(() => ask(...asked));
    last = next;
    return next;
  };
}

/** How long statements of the embedded database may follow one another without a look at the network. */
const LONGEST_TURN_MS = 5;
let turnBegan = 0;

/**
 * The embedded database answers within the same turn of the event loop. While twenty people wait for it
 * one statement would follow the other, and nobody's request or answer would get through.
 */
async function letOthersIn(): Promise<void> {
  if (performance.now() - turnBegan < LONGEST_TURN_MS) return;
  await nextTurn();
  turnBegan = performance.now();
}

/** What is asked within one turn of the event loop is written at once: a system call instead of many. */
function oneMessageATick({ connection: { stream } }: PoolClient): () => void {
  let held = false;
  return () => {
    if (held) return;
    held = true;
    stream.cork();
    process.nextTick(() => {
      held = false;
      stream.uncork();
    });
  };
}
