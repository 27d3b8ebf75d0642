import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { Client } from 'pg';

const OLDEST_VERSION = 15;

/** A PostgreSQL server that tests may create databases on, and what ends it if the tests started it. */
export interface TestServer {
  readonly url: string;
  /** In words, where it comes from. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** What TEST_DATABASE_URL or CHROMIUM_PATH says where tests are to do without, although there is one. */
export const DO_WITHOUT = 'none';

/**
 * Finds a server: the one named by TEST_DATABASE_URL, else one started for the tests from installed
 * binaries, else one that runs here and lets us in. A server that is in use is the last choice: tests
 * make databases and a role. `null` when there is none of them.
 */
export async function findPostgres(): Promise<TestServer | null> {
  const named = process.env['TEST_DATABASE_URL'];
  if (named === DO_WITHOUT) return null;
  if (named !== undefined) return { url: named, origin: 'TEST_DATABASE_URL', stop: async () => {} };
  const binaries = findBinaries();
  if (binaries !== null) return startServer(binaries);
  for (const url of candidates()) {
    if (await accepts(url)) return { url, origin: 'one that runs here', stop: async () => {} };
  }
  return null;
}

function candidates(): string[] {
  const users = [...new Set([os.userInfo().username, 'postgres'])];
  return users.flatMap((user) => [
    `postgres://${user}@127.0.0.1:5432/postgres`,
    `postgres://${user}@localhost/postgres?host=/var/run/postgresql`,
  ]);
}

/** Tests create databases and a role, so a server that only lets us read is no use. */
async function accepts(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ usable: boolean }>(
      `select rolsuper and current_setting('server_version_num')::int >= 150000 as usable
       from pg_roles where rolname = current_user`,
    );
    return rows[0]?.usable === true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** The folder with PostgreSQL's programs, if it is installed and tests may use it. */
export function findBinaries(): string | null {
  if (process.env['TEST_DATABASE_URL'] === DO_WITHOUT) return null;
  const installed = globVersions('/usr/lib/postgresql').concat(globVersions('/usr/local/pgsql'));
  const onPath = (process.env['PATH'] ?? '').split(path.delimiter);
  return [...installed, ...onPath].find(isRecent) ?? null;
}

/** Whether a folder has the programs of a PostgreSQL that the product works on. */
function isRecent(folder: string): boolean {
  const program = path.join(folder, 'postgres');
  if (!fs.existsSync(program) || !fs.existsSync(path.join(folder, 'initdb'))) return false;
  const version = execFileSync(program, ['--version'], { encoding: 'utf8' });
  return Number(/(\d+)/u.exec(version)?.[1]) >= OLDEST_VERSION;
}

function globVersions(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  const versions = fs.readdirSync(folder).toSorted((a, b) => Number(b) - Number(a));
  return versions.map((version) => path.join(folder, version, 'bin'));
}

/** PostgreSQL refuses to run as root, so root hands the server to another user of the machine. */
export function runAs(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const passwd = fs.readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const fields = passwd.find((line) => line.startsWith(`${name}:`))?.split(':');
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new Error('root cannot run PostgreSQL, and there is neither a user postgres nor nobody');
}

/** Starts a server of the tests' own in a temporary folder. */
export async function startServer(binaries: string): Promise<TestServer> {
  const identity = runAs();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-pg-'));
  const data = path.join(folder, 'data');
  if (identity) fs.chownSync(folder, identity.uid, identity.gid);
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, LANG: 'C.UTF-8' };
  execFileSync(
    path.join(binaries, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...identity, env, cwd: folder, stdio: 'pipe' },
  );
  // Only the socket in our own folder: no port to collide with, nobody else to let in.
  const settings = [
    '-c',
    'listen_addresses=',
    '-c',
    `unix_socket_directories=${folder}`,
    '-c',
    'fsync=off',
  ];
  const server = spawn(path.join(binaries, 'postgres'), ['-D', data, ...settings], {
    ...identity,
    env,
    cwd: folder,
    stdio: 'ignore',
  });
  const url = `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`;
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async () => {
    server.kill('SIGINT');
    await exited;
    fs.rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (await accepts(url)) return { url, origin: `started from ${binaries}`, stop };
    await wait(100);
  }
  await stop();
  throw new Error('the PostgreSQL started for the tests does not answer');
}
