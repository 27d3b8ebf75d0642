import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';

import type { Pool } from 'pg';

const beginningOf = (directory: string): string => `${directory}.copy-`;

/**
 * Copies an open embedded database beside itself and returns where to. Nothing is asked of the database
 * meanwhile: whoever has its one connection has it alone, and between two statements its files stand still.
 * The copy is what a crash at this moment would leave, with the log just read to its end.
 */
export async function copyEmbedded(pool: Pool, directory: string): Promise<string> {
  const copy = `${beginningOf(directory)}${randomUUID().slice(0, 8)}`;
  const connection = await pool.connect();
  try {
    await connection.query('checkpoint');
    await mkdir(copy, { mode: 0o700 });
    await cp(directory, copy, { recursive: true, mode: fs.constants.COPYFILE_FICLONE });
    return copy;
  } catch (error) {
    await rm(copy, { recursive: true, force: true });
    throw error;
  } finally {
    connection.release();
  }
}

/** Takes away copies that a crash left. Only for whoever holds the directory. */
export function removeCopies(directory: string): void {
  const folder = path.dirname(directory);
  const beginning = path.basename(beginningOf(directory));
  for (const name of fs.readdirSync(folder).filter((found) => found.startsWith(beginning))) {
    fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}
