import type { Pool } from 'pg';

import { reclaimSpace } from './reclaim-space.ts';

/** How much log a crash may leave to be read again: half a second at the next start. */
const MOST_LOG_BYTES = 32 * 1024 * 1024;
const LOOK_EVERY_MS = 30_000;

/**
 * Makes a checkpoint when the log has grown by more than `most` bytes since the last one. Returns
 * whether it did. A server does so in a process of its own; the embedded database has only this
 * one, and its log would grow until the product stops.
 */
export async function checkpointWhenDue(pool: Pool, most = MOST_LOG_BYTES): Promise<boolean> {
  const { rows } = await pool.query<{ due: boolean }>(
    `select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn) > $1::numeric as due from pg_control_checkpoint()`,
    [most],
  );
  if (rows[0]?.due !== true) return false;
  await pool.query('checkpoint');
  return true;
}

/** Looks after the log from now on, and after what changes left behind as often. Returns what ends that. */
export function keepSmall(pool: Pool, report: (error: unknown) => void): () => void {
  const look = async () => {
    if (await checkpointWhenDue(pool)) await reclaimSpace(pool);
  };
  let isOver = false;
  // What is asked of a database that is being closed fails, and nobody needs it any more.
  const failed = (error: unknown): void => {
    if (!isOver) report(error);
  };
  const timer = setInterval(() => void look().catch(failed), LOOK_EVERY_MS);
  timer.unref();
  return () => {
    isOver = true;
    clearInterval(timer);
  };
}
