import { type Kysely, sql } from 'kysely';

import type { Database } from '../platform/database/schema.ts';
import { BackupRefusedError } from './backup-refused.ts';
import { tablesOf } from './table-columns.ts';

/** What a migration itself writes into an empty database. */
const WRITTEN_BY_MIGRATIONS: ReadonlySet<string> = new Set(['change_stamp', 'check_setting']);

/**
 * Refuses to restore over anything: the target is empty, or has seen migrations and nothing since, none of
 * them unknown to the backup.
 *
 * @throws BackupRefusedError `not-empty`, `ahead`
 */
export async function refuseTarget(
  tx: Kysely<Database>,
  migrations: readonly string[],
): Promise<void> {
  const tables = (await tablesOf(tx)).map(({ name }) => name);
  const seen = await migrationsSeen(tx);
  if (seen === null && tables.length > 0) throw notEmpty(tables);
  const held: string[] = [];
  for (const name of tables) {
    if (!WRITTEN_BY_MIGRATIONS.has(name) && (await hasRows(tx, name))) held.push(name);
  }
  if (held.length > 0) throw notEmpty(held);
  const ahead = (seen ?? []).filter((name) => !migrations.includes(name));
  if (ahead.length > 0) throw aheadOf(ahead);
}

/**
 * Refuses while the product works on the server's database, which it looks for by name.
 *
 * @throws BackupRefusedError `in-use`
 */
export async function refuseOthers(tx: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity where datname = current_database()
      and application_name = 'tiendo' and pid <> pg_backend_pid()`.execute(tx);
  if (rows.length === 0) return;
  throw new BackupRefusedError('in-use', {
    vi: 'Tiến Độ đang chạy trên cơ sở dữ liệu này: hãy dừng mọi tiến trình trước khi khôi phục',
    en: 'Tiến Độ runs on this database: stop every process before restoring',
  });
}

async function migrationsSeen(tx: Kysely<Database>): Promise<readonly string[] | null> {
  const { rows: found } = await sql<{ table: string | null }>`
    select to_regclass('public.kysely_migration')::text as table`.execute(tx);
  if (!found[0]?.table) return null;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(tx);
  return rows.map(({ name }) => name);
}

async function hasRows(tx: Kysely<Database>, table: string): Promise<boolean> {
  const { rows } = await sql`select from ${sql.table(table)} limit 1`.execute(tx);
  return rows.length > 0;
}

const notEmpty = (tables: readonly string[]): BackupRefusedError => {
  const some = `${tables.slice(0, 3).join(', ')}${tables.length > 3 ? ', …' : ''}`;
  return new BackupRefusedError('not-empty', {
    vi: `nơi khôi phục không trống (${some}): không bao giờ ghi đè; hãy chọn DATA_DIR hoặc cơ sở dữ liệu mới`,
    en: `the place to restore into is not empty (${some}): nothing is ever written over; choose a new DATA_DIR or database`,
  });
};

const aheadOf = (names: readonly string[]): BackupRefusedError =>
  new BackupRefusedError('ahead', {
    vi: `nơi khôi phục đã chuyển đổi xa hơn bản sao lưu (${names.join(', ')}): hãy chọn DATA_DIR hoặc cơ sở dữ liệu chưa khởi động lần nào`,
    en: `the place to restore into was migrated further than the backup (${names.join(', ')}): choose a DATA_DIR or database that nothing was started on`,
  });
