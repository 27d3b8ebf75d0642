import type { Kysely } from 'kysely';

import type { Database } from '../database/schema.ts';
import type { Env } from './env.ts';
import { isLoopback } from './loopback.ts';
import { type Told, WrongSettingError } from './start-refused.ts';

/** What a database was made for. Decided once: a demo never becomes real, nor the reverse. */
export interface Installation {
  readonly demo: boolean;
  /** Decided by this start: nothing has been loaded yet. */
  readonly isNew: boolean;
}

const HOLDS_THE_DEMO: Told = {
  vi: 'DEMO không thể là 0: cơ sở dữ liệu này chứa bản minh họa; để dùng thật, hãy chọn nơi khác, ví dụ DEMO=0 DATA_DIR=./real npm start',
  en: 'DEMO must not be 0: this database holds the demo; to begin for real choose another place, like DEMO=0 DATA_DIR=./real npm start',
};
const IN_REAL_USE: Told = {
  vi: 'DEMO không thể là 1: cơ sở dữ liệu này đang dùng thật; để xem bản minh họa, hãy chọn nơi khác, ví dụ DATA_DIR=./demo npm start',
  en: 'DEMO must not be 1: this database is in real use; for the demo choose another place, like DATA_DIR=./demo npm start',
};

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
    throw new WrongSettingError(demo ? HOLDS_THE_DEMO : IN_REAL_USE);
  }
  if (env.demoNow && !demo) {
    throw new WrongSettingError({
      vi: 'DEMO_NOW không được đặt: chỉ bản minh họa có đồng hồ riêng',
      en: 'DEMO_NOW must not be set: only the demo has a clock of its own',
    });
  }
  if (!kept)
    await db
      .insertInto('installation')
      .values({ kind: demo ? 'demo' : 'real' })
      .execute();
  return { demo, isNew: !kept };
}

function demoByDefault(env: Env, madeEmbedded: boolean): boolean {
  return madeEmbedded && !env.production && isLoopback(env.host);
}
