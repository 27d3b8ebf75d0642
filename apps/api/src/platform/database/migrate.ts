import { type Kysely, sql, type Transaction } from 'kysely';
import { Migrator } from 'kysely/migration';

import { StartRefusedError } from '../config/start-refused.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Database } from './schema.ts';

/** Shared by every process that may start at the same moment on one database. */
const LOCK = sql.lit(8_463_917_205);

/**
 * Brings the schema up to date, once, however many processes start together. Returns the names of
 * the migrations it ran. Throws with the failing migration's name and changes nothing then.
 */
export async function migrate(db: Kysely<Database>): Promise<readonly string[]> {
  return db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${LOCK})`.execute(connection);
    try {
      return await migrateToLatest(connection);
    } finally {
      await sql`select pg_advisory_unlock(${LOCK})`.execute(connection);
    }
  });
}

async function migrateToLatest(db: Kysely<Database>): Promise<readonly string[]> {
  await refuseNewerDatabase(db);
  return runAll(migratorOver(db));
}

async function runAll(migrator: Migrator): Promise<readonly string[]> {
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) {
    const failed = results.find(({ status }) => status === 'Error')?.migrationName ?? 'migration';
    throw new Error(`${failed} failed; the database is as it was before`, { cause: error });
  }
  return results.map(({ migrationName }) => migrationName);
}

/**
 * Brings an older database, in the transaction given, to exactly the migrations named and no further. All
 * of them are known, and whatever the database has seen is among them.
 */
export async function migrateTo(
  tx: Transaction<Database>,
  names: readonly string[],
): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
  const wanted = Object.entries(MIGRATIONS).filter(([name]) => names.includes(name));
  await runAll(migratorOver(tx, Object.fromEntries(wanted)));
}

/** The same to the newest there is; what then fails, fails with the transaction. */
export async function migrateWithin(tx: Transaction<Database>): Promise<readonly string[]> {
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
  return runAll(migratorOver(tx));
}

/** What a later version has changed, this one cannot read, and must not try. */
async function refuseNewerDatabase(db: Kysely<Database>): Promise<void> {
  const { rows: tables } = await sql<{ found: string | null }>`
    select to_regclass('kysely_migration')::text as found`.execute(db);
  if (!tables[0]?.found) return;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  const unknown = rows.filter(({ name }) => !(name in MIGRATIONS)).map(({ name }) => name);
  if (unknown.length === 0) return;
  const names = unknown.toSorted().join(', ');
  throw new StartRefusedError({
    vi: `cơ sở dữ liệu do một phiên bản khác của Tiến Độ tạo (${names}): hãy dùng phiên bản đó, hoặc chọn DATA_DIR hay DATABASE_URL khác`,
    en: `the database was made by another version of Tiến Độ (${names}): use that version, or choose another DATA_DIR or DATABASE_URL`,
  });
}

/** Migrations that this program knows and the database has not seen. */
export async function pendingMigrations(db: Kysely<Database>): Promise<readonly string[]> {
  const all = await migratorOver(db).getMigrations();
  return all.filter(({ executedAt }) => executedAt === undefined).map(({ name }) => name);
}

/** Names are times of writing: what is landed after a younger one is run where that was run already. */
function migratorOver(db: Kysely<Database>, migrations = MIGRATIONS): Migrator {
  const provider = { getMigrations: async () => ({ ...migrations }) };
  return new Migrator({ db, provider, allowUnorderedMigrations: true });
}
