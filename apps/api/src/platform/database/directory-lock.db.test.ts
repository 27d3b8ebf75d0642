import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { afterEach, expect, test } from 'vitest';

import { temporaryDirectory } from '../../../test/support/test-images.ts';
import { lockDirectory } from './directory-lock.ts';

const HOLDER = path.resolve(import.meta.dirname, '../../../test/support/hold-directory.ts');
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** A process of its own that takes the directory, and the first line it says. */
async function another(directory: string): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, [HOLDER, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const said = await new Promise<string>((resolve) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
  });
  return { child, said };
}

const gone = (child: ChildProcess, signal: NodeJS.Signals) =>
  new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });

test('a second process is refused and told who the first is', async () => {
  const directory = path.join(temporaryDirectory(), 'database');
  const first = await another(directory);
  expect(first.said).toBe('held');
  const second = await another(directory);
  expect(second.said).toMatch(
    new RegExp(`in use by process ${first.child.pid} on .+, running since 20`),
  );
});

test('what a crash left behind is taken over', async () => {
  const directory = path.join(temporaryDirectory(), 'database');
  const { child } = await another(directory);
  await gone(child, 'SIGKILL');
  expect(fs.existsSync(`${directory}.lock`)).toBe(true);
  const lock = await lockDirectory(directory);
  await lock.release();
  expect(fs.readdirSync(path.dirname(directory))).toEqual([]);
});

test('of many that find an abandoned directory at once, one takes it', async () => {
  const directory = path.join(temporaryDirectory(), 'database');
  const { child } = await another(directory);
  await gone(child, 'SIGKILL');
  const all = await Promise.all(Array.from({ length: 6 }, () => another(directory)));
  expect(all.filter(({ said }) => said === 'held')).toHaveLength(1);
});

test('a path too long for a socket is locked by its name', async () => {
  const directory = path.join(temporaryDirectory(), 'x'.repeat(120), 'database');
  const lock = await lockDirectory(directory);
  await expect(lockDirectory(directory)).rejects.toThrow(/in use by process/);
  await lock.release();
  await (await lockDirectory(directory)).release();
});
