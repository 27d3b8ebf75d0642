import { Pool } from 'pg';

import { WrongSettingError } from '../config/start-refused.ts';
import { handleOver, type StatementLog, type Store } from './store.ts';
import { typeParsers } from './type-parsers.ts';

const OLDEST_VERSION = 15;

/** Small statements gain nothing from compiling, and no request may hold a row for minutes. */
const SESSION = [
  'timezone=UTC',
  'jit=off',
  'statement_timeout=60s',
  'idle_in_transaction_session_timeout=60s',
];

export interface ServerOptions {
  readonly url: string;
  readonly connections?: number;
  readonly log?: StatementLog;
}

/** Connects to PostgreSQL 15 or later. Throws when it cannot be reached or is older. */
export async function openServerStore({
  url,
  connections = 16,
  log,
}: ServerOptions): Promise<Store> {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    // Statements asked for together travel together instead of one round trip each.
    pipeline: true,
    types: typeParsers,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    options: SESSION.map((setting) => `-c ${setting}`).join(' '),
    application_name: 'tiendo',
  });
  // An idle connection may be cut by the server; the pool replaces it, the process must not die of it.
  pool.on('error', () => {});
  // So is one that is cut between two statements of a transaction: the next statement says so.
  pool.on('connect', (client) => void client.on('error', () => {}));
  try {
    await refuseOldServer(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const db = handleOver(pool, log);
  return {
    kind: 'server',
    db,
    pool,
    isNew: false,
    // Kysely ends the pool only if it was ever used through Kysely.
    close: async () => {
      await db.destroy();
      if (!pool.ending) await pool.end();
    },
  };
}

async function refuseOldServer(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ server_version_num: string }>('show server_version_num');
  const major = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
  if (!(major >= OLDEST_VERSION)) {
    throw new WrongSettingError({
      vi: `DATABASE_URL: cần PostgreSQL ${OLDEST_VERSION} trở lên, máy chủ này là ${major}; hãy nâng cấp hoặc chọn máy chủ khác`,
      en: `DATABASE_URL: PostgreSQL ${OLDEST_VERSION} or later is needed, this server is ${major}; upgrade it or choose another`,
    });
  }
}
