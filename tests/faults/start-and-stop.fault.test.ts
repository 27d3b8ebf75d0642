import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { afterEach, expect, test } from 'vitest';

import { freePort, type Product, startProduct, temporaryDirectory } from '../support/product.ts';
import { anEmbeddedDatabase, inspectClosed } from './fault-database.ts';
import { FULL, tell } from './fault-run.ts';
import { askOver } from './http-asker.ts';
import { acknowledgedBy, WardClerk, workAll } from './ward-clerk.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MAIN = path.join(ROOT, 'apps/api/dist/main.js');
const CHANGES = FULL ? 300 : 30;

const running: Product[] = [];
afterEach(async () => {
  for (const product of running.splice(0)) await product.kill();
});

const start = async (dataDirectory: string): Promise<Product> => {
  const product = await startProduct({
    dataDirectory,
    env: { DEMO: '0', LOG_LEVEL: 'warn' },
  });
  running.push(product);
  return product;
};

/** A start that is expected to fail: its exit code and what it said. */
async function failedStart(dataDirectory: string): Promise<{ code: number | null; said: string }> {
  const port = String(await freePort());
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'] ?? '', PORT: port, DATA_DIR: dataDirectory, DEMO: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said };
}

test('a second process on one directory refuses and names the first, which goes on', async () => {
  const database = await anEmbeddedDatabase(2);
  const { dataDirectory } = database.place;
  const clerks = database.district.wards.map((ward) => new WardClerk(database.district, ward));
  const first = await start(dataDirectory);
  const ask = askOver(() => first.url);

  // The first one works all the while.
  let settled = false;
  const [second] = await Promise.all([
    failedStart(dataDirectory).finally(() => (settled = true)),
    workAll(clerks, ask, () => !settled),
  ]);
  const holder = new RegExp(
    `in use by process ${first.process.pid} on ${os.hostname()}, running since \\d{4}-\\d\\d-\\d\\dT\\S+; stop it first`,
  );
  expect(second.said).toMatch(holder);
  expect(second.code).not.toBe(0);
  expect(clerks.every(({ pending }) => pending === null)).toBe(true);
  const before = acknowledgedBy(clerks);
  await clerks[0]?.next(ask);
  expect(acknowledgedBy(clerks)).toBe(before + 1);

  await first.kill();
  const third = await start(dataDirectory);
  await clerks[0]?.next(askOver(() => third.url));
  await third.stop();
  const found = await inspectClosed(database, clerks);
  await database.remove();
  expect(found).toEqual({ lost: [], duplicated: [], wrong: [] });
  const [lost, duplicated] = [found.lost.length, found.duplicated.length];
  tell('second-process', { rounds: 1, acknowledged: acknowledgedBy(clerks), lost, duplicated });
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s in the middle of work stops cleanly, and the next start finds nothing to recover',
  async (signal) => {
    const database = await anEmbeddedDatabase(5);
    const { dataDirectory } = database.place;
    const clerks = database.district.wards.map((ward) => new WardClerk(database.district, ward));
    const first = await start(dataDirectory);
    let stopped: Promise<number> | undefined;
    await workAll(
      clerks,
      askOver(() => first.url),
      () => stopped === undefined,
      () => {
        if (acknowledgedBy(clerks) >= CHANGES) stopped ??= stop(first, signal);
      },
    );
    const took = await stopped;
    // Code 0 is a stop that ended by itself: one that outlives the program's patience ends with 1.
    expect({ code: first.process.exitCode, said: first.output() }).toMatchObject({ code: 0 });
    expect(stateOf(dataDirectory)).toBe('shut down');

    const began = performance.now();
    const second = await start(dataDirectory);
    const startedIn = performance.now() - began;
    const waiting = clerks.filter(({ pending }) => pending !== null);
    for (const clerk of waiting) await clerk.retry(askOver(() => second.url));
    await second.stop();
    const found = await inspectClosed(database, clerks);
    await database.remove();
    expect(found).toEqual({ lost: [], duplicated: [], wrong: [] });
    tell(`clean stop ${signal}`, {
      rounds: 1,
      acknowledged: acknowledgedBy(clerks),
      lost: found.lost.length,
      duplicated: found.duplicated.length,
      more: `stopped in ${took} ms, started again in ${Math.round(startedIn)} ms, ${waiting.length} cut off`,
    });
  },
);

test('a first start cut short while it loads the demo leaves a directory that starts', async () => {
  const dataDirectory = temporaryDirectory();
  const env = { PATH: process.env['PATH'] ?? '', PORT: '0', DATA_DIR: dataDirectory, DEMO: '1' };
  const first = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  await heard(first, /results/u);
  first.kill('SIGINT');
  await new Promise<void>((resolve) => first.once('close', () => resolve()));
  expect(first.exitCode).toBe(0);

  const second = await startProduct({ dataDirectory });
  running.push(second);
  const welcome = await fetch(`${second.url}/api/v1/session/welcome`);
  expect(await welcome.json()).toMatchObject({ demo: true, hasAccounts: true });
  await second.stop();
  fs.rmSync(dataDirectory, { recursive: true });
});

test.each([
  ['Ctrl-C', 'SIGINT', true],
  ['the end of npm', 'SIGTERM', false],
] as const)('%s stops what npm start began, and npm start ends well', async (_, signal, group) => {
  const dataDirectory = temporaryDirectory();
  const env = {
    ...process.env,
    PORT: String(await freePort()),
    DATA_DIR: dataDirectory,
    DEMO: '0',
  };
  // A terminal gives each command a process group and sends Ctrl-C to all of it, twice for the impatient.
  const npm = spawn('npm', ['start'], {
    cwd: ROOT,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = npm;
  if (pid === undefined) throw new Error('npm did not start');
  await heard(npm, /Ctrl-C/u);
  const lines = heard(npm, /đã dừng · stopped/u);
  process.kill(group ? -pid : pid, signal);
  if (group) process.kill(-pid, signal);
  await lines;
  await new Promise<void>((resolve) => npm.once('close', () => resolve()));
  expect({ code: npm.exitCode, signal: npm.signalCode }).toEqual({ code: 0, signal: null });
  expect(stateOf(dataDirectory)).toBe('shut down');
  fs.rmSync(dataDirectory, { recursive: true });
});

/** Waits until a program has said something; fails when it ends without. */
function heard(child: ChildProcess, words: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = '';
    const hear = (chunk: Buffer): void => {
      text += chunk.toString();
      if (words.test(text)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('close', () => reject(new Error(`it ended and never said ${words}: ${text}`)));
  });
}

/** Milliseconds from the signal until the process is gone. */
async function stop({ process: child }: Product, signal: NodeJS.Signals): Promise<number> {
  const began = performance.now();
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill(signal);
  await gone;
  return Math.round(performance.now() - began);
}

/** What the control file says: 1 is "shut down", anything else a crash to recover from. */
function stateOf(dataDirectory: string): string {
  const control = fs.readFileSync(path.join(dataDirectory, 'database/global/pg_control'));
  // After the system identifier (8 bytes) and two versions (4 each) comes the state.
  return control.readInt32LE(16) === 1 ? 'shut down' : 'to be recovered';
}
