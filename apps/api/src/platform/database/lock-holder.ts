import net from 'node:net';
import os from 'node:os';

import { z } from 'zod';

/** A holder in the middle of work answers late, and is worth waiting for: it is to be named. */
const PATIENCE_MS = 15_000;

/** The process that has a directory. */
const holderSchema = z.object({ pid: z.number(), host: z.string(), since: z.string() });
export type LockHolder = z.infer<typeof holderSchema>;

/** A server that tells whoever asks which process it belongs to. */
export function answering(): net.Server {
  const me: LockHolder = {
    pid: process.pid,
    host: os.hostname(),
    since: new Date(Date.now() - process.uptime() * 1000).toISOString(),
  };
  const server = net.createServer((socket) => {
    socket.on('error', () => {});
    socket.end(JSON.stringify(me));
  });
  server.unref();
  return server;
}

export function listen(server: net.Server, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(address, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

export function close(server: net.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

/** Who answers: a holder, `null` when somebody is there but silent, or nobody. */
export function ask(address: string): Promise<LockHolder | null | 'nobody'> {
  return new Promise((resolve) => {
    let text = '';
    const socket = net.connect(address);
    socket.setTimeout(PATIENCE_MS, () => {
      socket.destroy();
      resolve(null);
    });
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('error', (error) =>
      resolve(isCode(error, 'ECONNREFUSED', 'ENOENT') ? 'nobody' : null),
    );
    socket.on('close', () => resolve(holderIn(text)));
  });
}

function holderIn(text: string): LockHolder | null {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Whether the operating system refused with one of these codes. */
export function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && codes.includes(String((error as NodeJS.ErrnoException).code));
}
