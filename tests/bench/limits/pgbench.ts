import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { findBinaries } from '@tiendo/api/test-support/find-postgres.ts';

const run = promisify(execFile);

/** The program pgbench, where it is installed. */
export function findPgbench(): string | null {
  const folders = [findBinaries() ?? '', ...(process.env['PATH'] ?? '').split(path.delimiter)];
  const files = folders.filter(Boolean).map((folder) => path.join(folder, 'pgbench'));
  return files.find((file) => fs.existsSync(file)) ?? null;
}

export interface PgbenchRun {
  readonly url: string;
  readonly script: string;
  readonly clients: number;
  readonly seconds: number;
}

/** Runs a script with prepared statements; answers its transactions per second. */
export async function runPgbench(pgbench: string, options: PgbenchRun): Promise<number> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-pgbench-'));
  const file = path.join(folder, 'script.sql');
  fs.writeFileSync(file, options.script);
  const { clients, seconds } = options;
  const flags = ['-n', '-M', 'prepared', '-c', String(clients), '-j', '2', '-T', String(seconds)];
  try {
    const { stdout } = await run(pgbench, [...flags, '-f', file, options.url]);
    const failed = /number of failed transactions: ([1-9]\d*)/.exec(stdout);
    if (failed) throw new Error(`pgbench: ${failed[0]}`);
    return Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
