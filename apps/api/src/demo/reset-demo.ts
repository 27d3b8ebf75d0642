import fs from 'node:fs';
import path from 'node:path';

import type { Env } from '../platform/config/env.ts';
import { StartRefusedError } from '../platform/config/start-refused.ts';
import { openEmbeddedStore } from '../platform/database/embedded-store.ts';
import { migrate } from '../platform/database/migrate.ts';
import type { Store } from '../platform/database/store.ts';
import { Transactions } from '../platform/database/transactions.ts';
import { type Tell, loadDemo } from './load-demo.ts';

/** Why the demo is not started again. */
export class ResetRefusedError extends StartRefusedError {
  override readonly name = 'ResetRefusedError';
}

/**
 * Removes the embedded demo database and loads the demo anew.
 *
 * @throws ResetRefusedError for PostgreSQL and for a database in real use
 * @throws DirectoryInUseError while a server works on the directory
 */
export async function resetDemo(
  env: Pick<Env, 'dataDirectory' | 'databaseUrl'>,
  tell: Tell,
): Promise<void> {
  if (env.databaseUrl !== undefined) {
    throw new ResetRefusedError({
      vi: 'demo:reset chỉ làm với cơ sở dữ liệu nhúng: hãy bỏ DATABASE_URL, hoặc tạo cơ sở dữ liệu mới',
      en: 'demo:reset works on the embedded database only: unset DATABASE_URL, or make a new database',
    });
  }
  const directory = path.join(env.dataDirectory, 'database');
  if (fs.existsSync(directory)) {
    await withStore(env.dataDirectory, refuseRealUse);
    fs.rmSync(directory, { recursive: true });
  }
  await withStore(env.dataDirectory, async (store) => {
    await migrate(store.db);
    await loadDemo(new Transactions(store.db), tell);
  });
}

async function withStore(directory: string, work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openEmbeddedStore({ directory });
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

async function refuseRealUse({ db }: Store): Promise<void> {
  await migrate(db);
  const marked = await db.selectFrom('installation').select('kind').executeTakeFirst();
  if (marked?.kind === 'real') {
    throw new ResetRefusedError({
      vi: 'cơ sở dữ liệu này đang dùng thật: demo:reset không bao giờ xóa',
      en: 'this database is in real use: demo:reset never removes it',
    });
  }
}
