import type { Pool } from 'pg';

/**
 * Frees what rows that were written over or deleted leave behind, in the tables where it is much: as much as
 * a server's autovacuum waits for. A server does so in a process of its own; the embedded database has only
 * this one, and its tables would grow with every change. One table a statement, so that people wait for one.
 */
export async function reclaimSpace(pool: Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables
     where n_dead_tup > 50 + 0.2 * n_live_tup order by 1`,
  );
  for (const { name } of rows) await pool.query(`vacuum ${name}`);
  return rows.map(({ name }) => name);
}
