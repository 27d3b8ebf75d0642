import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';

import type { Env } from '../platform/config/env.ts';
import { openEmbeddedStore } from '../platform/database/embedded-store.ts';
import { BackupRefusedError } from './backup-refused.ts';
import type { Manifest } from './manifest.ts';
import { noDatabase } from './open-source.ts';
import { restoreBackup } from './restore-backup.ts';
import { type Tell, writeBackup } from './write-backup.ts';

type Place = Pick<Env, 'databaseUrl' | 'dataDirectory' | 'bucket'>;

/**
 * Moves what is in the embedded database into an empty PostgreSQL: a backup that is restored there, with
 * the rows of every table counted and digested on both sides. Nothing is written to the embedded database
 * meanwhile, and it stays as it was. Files stay where they are: both look in the same place.
 *
 * @throws BackupRefusedError, DirectoryInUseError while the product runs
 */
export async function moveDatabase(env: Place, tell: Tell = () => {}): Promise<Manifest> {
  if (env.databaseUrl === undefined) throw noTarget();
  if (!existsSync(path.join(env.dataDirectory, 'database'))) throw noDatabase;
  // Held from beginning to end, so that nobody writes what would be left behind.
  const held = await openEmbeddedStore({ directory: env.dataDirectory });
  try {
    const between = await mkdtemp(path.join(env.dataDirectory, 'moving-'));
    try {
      const from = { ...env, databaseUrl: undefined };
      const { directory } = await writeBackup(from, between, tell);
      return await restoreBackup(env, directory, tell);
    } finally {
      await rm(between, { recursive: true, force: true });
    }
  } finally {
    await held.close();
  }
}

const noTarget = (): BackupRefusedError =>
  new BackupRefusedError('no-target', {
    vi: 'db:move cần biết chuyển đi đâu: hãy đặt DATABASE_URL, ví dụ DATABASE_URL=postgres://tên:mật-khẩu@máy/cơ-sở-dữ-liệu npm run db:move',
    en: 'db:move has to know where to: set DATABASE_URL, like DATABASE_URL=postgres://user:password@host/database npm run db:move',
  });
