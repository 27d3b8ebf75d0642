import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { Client } from 'pg';

import { findBinaries, runAs } from './inside-api.ts';

/** A PostgreSQL of the test's own that keeps what it acknowledges, and that may be ended at any time. */
export interface OwnPostgres {
  readonly url: string;
  /** SIGKILL to the postmaster and every process of it, as if the machine had gone. */
  crash(): Promise<void>;
  /** Starts again on the same files and waits until they are recovered. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Whether one can be started here: its processes are found through /proc. */
export const canOwnPostgres = (): boolean =>
  fs.existsSync('/proc/self/stat') && findBinaries() !== null;

export async function ownPostgres(): Promise<OwnPostgres> {
  const binaries = findBinaries();
  if (binaries === null) throw new Error('PostgreSQL is not installed here');
  const identity = runAs();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-own-pg-'));
  const data = path.join(folder, 'data');
  if (identity) fs.chownSync(folder, identity.uid, identity.gid);
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, LANG: 'C.UTF-8' };
  const asServer = { ...identity, env, cwd: folder };
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'];
  execFileSync(path.join(binaries, 'initdb'), initdb, { ...asServer, stdio: 'pipe' });
  const settings = [
    '-c',
    'listen_addresses=',
    '-c',
    `unix_socket_directories=${folder}`,
    '-c',
    'fsync=on',
  ];
  const url = `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`;
  let server: ChildProcess | undefined;

  const start = async (): Promise<void> => {
    // A new postmaster refuses while a process of the old one still dies.
    for (let tries = 0; tries < 50; tries += 1) {
      const child = spawn(path.join(binaries, 'postgres'), ['-D', data, ...settings], {
        ...asServer,
        stdio: 'ignore',
      });
      server = child;
      while (child.exitCode === null && child.signalCode === null) {
        if (await accepts(url)) return;
        await wait(100);
      }
      await wait(200);
    }
    throw new Error('PostgreSQL does not start again');
  };
  const crash = async (): Promise<void> => {
    if (server?.pid === undefined) throw new Error('PostgreSQL is not running');
    const family = [server.pid, ...childrenOf(server.pid)];
    for (const pid of family) endNow(pid);
    await goneFrom(server);
  };
  const stop = async (): Promise<void> => {
    if (server) {
      server.kill('SIGINT');
      await goneFrom(server);
    }
    fs.rmSync(folder, { recursive: true, force: true });
  };
  await start();
  return { url, crash, start, stop };
}

async function goneFrom(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => child.once('exit', () => resolve()));
}

function endNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself in between.
  }
}

/** Backends make sessions of their own, so no process group holds them: their parent does. */
function childrenOf(parent: number): number[] {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent);
}

function parentOf(pid: number): number | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    // `pid (name) state parent …`; the name may hold anything, also spaces and brackets.
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}

async function accepts(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
