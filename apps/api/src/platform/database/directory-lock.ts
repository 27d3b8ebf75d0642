import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import type net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { StartRefusedError } from '../config/start-refused.ts';
import { answering, ask, close, isCode, listen, type LockHolder } from './lock-holder.ts';

/** Another process works on the directory. Two at once would silently lose what they write. */
export class DirectoryInUseError extends StartRefusedError {
  override readonly name = 'DirectoryInUseError';
  readonly directory: string;
  readonly holder: LockHolder | null;

  constructor(directory: string, holder: LockHolder | null) {
    const [vi, en] = holder
      ? [
          `tiến trình ${holder.pid} trên máy ${holder.host}, chạy từ ${holder.since}`,
          `process ${holder.pid} on ${holder.host}, running since ${holder.since}`,
        ]
      : ['một tiến trình không trả lời', 'a process that does not answer'];
    super({
      vi: `${directory} đang do ${vi} sử dụng; hãy dừng tiến trình đó trước`,
      en: `${directory} is in use by ${en}; stop it first`,
    });
    this.directory = directory;
    this.holder = holder;
  }
}

export interface DirectoryLock {
  release(): Promise<void>;
}

/** The longest socket path that every system takes (macOS: 104 bytes with the final zero). */
const LONGEST_PATH = 100;

/**
 * Takes the one lock on a directory: a local socket that listens beside it and tells who holds it.
 * The operating system closes it when the process ends, however it ends; no number in a file has to be
 * believed. Throws `DirectoryInUseError` when somebody answers.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  const address = socketAddress(directory, 'lock');
  return process.platform === 'win32'
    ? listenAt(address, directory)
    : takeSocket(address, directory);
}

/** Where a socket of a directory listens: beside it, or by its name where that path is too long. */
export function socketAddress(directory: string, purpose: 'lock' | 'door'): string {
  const hashed = hashedName(directory, purpose);
  if (process.platform === 'win32') return `\\\\.\\pipe\\${hashed}`;
  const beside = `${directory}.${purpose}`;
  return Buffer.byteLength(beside) + 14 <= LONGEST_PATH ? beside : path.join(os.tmpdir(), hashed);
}

const hashedName = (directory: string, purpose: string): string =>
  `tiendo-${createHash('sha256').update(directory).digest('hex').slice(0, 16)}.${purpose}`;

async function listenAt(address: string, directory: string): Promise<DirectoryLock> {
  const server = answering();
  try {
    await listen(server, address);
  } catch (error) {
    if (!isCode(error, 'EADDRINUSE', 'EACCES')) throw error;
    const holder = await ask(address);
    throw new DirectoryInUseError(directory, holder === 'nobody' ? null : holder);
  }
  return { release: () => close(server) };
}

/**
 * A socket file outlives its process, so binding cannot be the lock: the socket listens under a name
 * of its own and is then hard-linked to the lock's name, which succeeds for one process only.
 */
async function takeSocket(address: string, directory: string): Promise<DirectoryLock> {
  const mine = `${address}.${randomUUID().slice(0, 8)}`;
  const server = answering();
  await listen(server, mine);
  const inode = fs.statSync(mine).ino;
  try {
    for (let tries = 0; tries < 20; tries += 1) {
      if (linked(mine, address)) {
        // Only when an abandoned lock was cleared can a third process have been pushed aside: look again.
        if (tries === 0 || (await stillMine(address, inode))) {
          fs.rmSync(mine);
          return { release: () => releaseSocket(server, address, inode) };
        }
      }
      await clearIfAbandoned(address, directory);
    }
    throw new DirectoryInUseError(directory, null);
  } catch (error) {
    await close(server);
    fs.rmSync(mine, { force: true });
    throw error;
  }
}

function linked(from: string, to: string): boolean {
  try {
    fs.linkSync(from, to);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

async function stillMine(address: string, inode: number): Promise<boolean> {
  await wait(50);
  return inodeOf(address) === inode;
}

/** Removes the file of a process that is gone; throws when the process is there. */
async function clearIfAbandoned(address: string, directory: string): Promise<void> {
  const found = inodeOf(address);
  if (found === null) return;
  const holder = await ask(address);
  if (holder !== 'nobody') throw new DirectoryInUseError(directory, holder);
  const aside = `${address}.${randomUUID().slice(0, 8)}`;
  try {
    fs.renameSync(address, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  // Somebody took the lock while we were asking: what was moved is theirs and goes back.
  if (inodeOf(aside) !== found) linked(aside, address);
  fs.rmSync(aside, { force: true });
}

async function releaseSocket(server: net.Server, address: string, inode: number): Promise<void> {
  if (inodeOf(address) === inode) fs.rmSync(address, { force: true });
  await close(server);
}

function inodeOf(file: string): number | null {
  return fs.statSync(file, { throwIfNoEntry: false })?.ino ?? null;
}
