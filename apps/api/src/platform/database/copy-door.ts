import fs from 'node:fs';
import { rm } from 'node:fs/promises';
import net from 'node:net';

import { z } from 'zod';

import { StartRefusedError } from '../config/start-refused.ts';
import { socketAddress } from './directory-lock.ts';
import { close, isCode, listen } from './lock-holder.ts';

/** What is said through the door, once. */
const answerSchema = z.union([z.object({ copy: z.string() }), z.object({ failed: z.string() })]);

const addressOf = (directory: string): string => socketAddress(directory, 'door');

/**
 * Opens a local socket beside a directory that this process holds: whoever knocks is told where a copy of
 * the database lies, made for them, which goes when they leave. No data pass the door: who may not read
 * the folder of the database may not read its copy either. Returns what closes it.
 *
 * @param makeCopy makes one and returns where it is
 */
export async function openCopyDoor(
  directory: string,
  makeCopy: () => Promise<string>,
): Promise<() => Promise<void>> {
  const address = addressOf(directory);
  const visits = new Map<net.Socket, Promise<void>>();
  const server = net.createServer((socket) => {
    const visit = receive(socket, makeCopy);
    visits.set(socket, visit);
    void visit.finally(() => visits.delete(socket));
  });
  server.unref();
  // What a crash left of the door; the lock is ours, so nobody stands behind it.
  if (process.platform !== 'win32') fs.rmSync(address, { force: true });
  await listen(server, address);
  if (process.platform !== 'win32') fs.chmodSync(address, 0o600);
  return async () => {
    const closed = close(server);
    for (const socket of visits.keys()) socket.destroy();
    await Promise.all([...visits.values(), closed]);
  };
}

/** Ends when the copy is gone again or could not be made. */
async function receive(socket: net.Socket, makeCopy: () => Promise<string>): Promise<void> {
  socket.on('error', () => {});
  socket.resume();
  const left = new Promise<void>((resolve) => {
    if (socket.destroyed) resolve();
    socket.once('close', () => resolve());
  });
  try {
    const copy = await makeCopy();
    socket.write(`${JSON.stringify({ copy })}\n`);
    await left;
    await rm(copy, { recursive: true, force: true });
  } catch (error) {
    socket.end(
      `${JSON.stringify({ failed: error instanceof Error ? error.message : String(error) })}\n`,
    );
  }
}

/** A copy that another process made for us. */
export interface LentCopy {
  readonly directory: string;
  /** Never resolves; rejects when the lender ended, and took the copy along. */
  readonly lost: Promise<never>;
  giveBack(): void;
}

/** Asks the process that holds the directory for a copy. Null when none stands behind the door. */
export async function borrowCopy(directory: string): Promise<LentCopy | null> {
  const socket = net.connect(addressOf(directory));
  const connected = await new Promise<boolean>((resolve, reject) => {
    socket.once('connect', () => resolve(true));
    socket.once('error', (error) =>
      isCode(error, 'ECONNREFUSED', 'ENOENT') ? resolve(false) : reject(error),
    );
  });
  if (!connected) return null;
  const lost = new Promise<never>((_resolve, reject) => {
    socket.on('error', () => {});
    socket.once('close', () => reject(new LenderGoneError()));
  });
  lost.catch(() => {});
  const answer = await Promise.race([firstLine(socket), lost]);
  const told = answerSchema.parse(JSON.parse(answer));
  if ('failed' in told) {
    throw new StartRefusedError({
      vi: `không sao chép được cơ sở dữ liệu: ${told.failed}`,
      en: `the database could not be copied: ${told.failed}`,
    });
  }
  if (!told.copy.startsWith(`${directory}.`))
    throw new Error(`no copy of ${directory}: ${told.copy}`);
  return { directory: told.copy, lost, giveBack: () => void socket.destroy() };
}

/** The process that lent a copy ended before we were done with it. */
class LenderGoneError extends StartRefusedError {
  override readonly name = 'LenderGoneError';

  constructor() {
    super({
      vi: 'tiến trình đang dùng cơ sở dữ liệu đã dừng giữa chừng; hãy chạy lại',
      en: 'the process that works on the database ended meanwhile; run this again',
    });
  }
}

function firstLine(socket: net.Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.endsWith('\n')) resolve(text);
    });
  });
}
