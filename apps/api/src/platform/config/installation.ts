import type { Kysely } from 'kysely';

import type { Database } from '../database/schema.ts';
import { type Env, WrongSettingError } from './env.ts';

/** What a database was made for. Decided once: a demo never becomes real, nor the reverse. */
export interface Installation {
  readonly demo: boolean;
  /** Decided by this start: nothing has been loaded yet. */
  readonly isNew: boolean;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/**
 * Reads what the database is, or decides it: as DEMO says, else a demo when this start made an embedded
 * database that only this machine can reach and production was not asked for.
 */
export async function settleInstallation(
  env: Env,
  db: Kysely<Database>,
  madeEmbedded: boolean,
): Promise<Installation> {
  const kept = await db.selectFrom('installation').select('kind').executeTakeFirst();
  const demo = kept ? kept.kind === 'demo' : (env.demo ?? demoByDefault(env, madeEmbedded));
  if (env.demo !== undefined && env.demo !== demo) {
    throw new WrongSettingError(
      demo
        ? 'DEMO must not be 0: this database holds the demo; choose another DATA_DIR or DATABASE_URL to begin for real'
        : 'DEMO must not be 1: this database is in real use; choose another DATA_DIR or DATABASE_URL for the demo',
    );
  }
  if (env.demoNow && !demo) {
    throw new WrongSettingError('DEMO_NOW must not be set: only the demo has a clock of its own');
  }
  if (!kept)
    await db
      .insertInto('installation')
      .values({ kind: demo ? 'demo' : 'real' })
      .execute();
  return { demo, isNew: !kept };
}

function demoByDefault(env: Env, madeEmbedded: boolean): boolean {
  return madeEmbedded && !env.production && LOOPBACK.has(env.host);
}
