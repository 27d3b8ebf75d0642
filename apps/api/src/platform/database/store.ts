import { Kysely, type LogEvent } from 'kysely';
import { Pool } from 'pg';

import { withNamedStatements } from './named-statements.ts';
import type { Database } from './schema.ts';
import { ScopedDialect } from './scoped-driver.ts';

/** An open database, embedded or a server: the rest of the program cannot tell which. */
export interface Store {
  readonly kind: 'embedded' | 'server';
  readonly db: Kysely<Database>;
  readonly pool: Pool;
  /** True when this start made the database. */
  readonly isNew: boolean;
  /** Waits for running statements, then lets go of files, sockets and the lock. */
  close(): Promise<void>;
}

/** Told of every statement: a test records the SQL that ran. */
export type StatementLog = (event: LogEvent) => void;

/** The Kysely handle over a pool. */
export function handleOver(pool: Pool, log?: StatementLog): Kysely<Database> {
  return new Kysely<Database>({
    dialect: new ScopedDialect({ pool: withNamedStatements(pool) }),
    ...(log ? { log } : {}),
  });
}

/** A store that reaches no database, for building the program without running it. */
export function disconnectedStore(): Store {
  const pool = new Pool();
  return { kind: 'server', db: handleOver(pool), pool, isNew: false, close: () => pool.end() };
}
