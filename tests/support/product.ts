import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { serverEnv, serverFlags } from '@tiendo/api/server-process';

const root = path.resolve(import.meta.dirname, '../..');

/** The built product, running in a process of its own. */
export interface Product {
  readonly url: string;
  readonly dataDirectory: string;
  readonly process: ChildProcess;
  /** Everything it wrote so far. */
  output(): string;
  /** Asks it to stop and waits until it has. */
  stop(): Promise<void>;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
}

export interface ProductOptions {
  readonly dataDirectory?: string;
  readonly databaseUrl?: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** A port nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** An empty folder that the caller removes. */
export function temporaryDirectory(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-'));
}

/** Starts the built API with the dashboard as `npm start` does, and waits until it is ready. */
export async function startProduct(options: ProductOptions = {}): Promise<Product> {
  const port = options.port ?? (await freePort());
  const dataDirectory = options.dataDirectory ?? temporaryDirectory();
  const lines: string[] = [];
  const child = spawn(
    process.execPath,
    [...serverFlags, path.join(root, 'apps/api/dist/main.js')],
    {
      cwd: root,
      env: {
        ...serverEnv,
        PATH: process.env['PATH'] ?? '',
        PORT: String(port),
        DATA_DIR: dataDirectory,
        DEMO: '1',
        ...(options.databaseUrl !== undefined && { DATABASE_URL: options.databaseUrl }),
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  child.stdout.on('data', (chunk: Buffer) => void lines.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void lines.push(chunk.toString()));
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // A folder that nobody named is nobody's to look at afterwards.
  const removeOwn = (): void => {
    if (options.dataDirectory === undefined)
      fs.rmSync(dataDirectory, { recursive: true, force: true });
  };
  const product: Product = {
    url: `http://127.0.0.1:${port}`,
    dataDirectory,
    process: child,
    output: () => lines.join(''),
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
      removeOwn();
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
      removeOwn();
    },
  };
  await ready(product);
  return product;
}

async function ready(product: Product): Promise<void> {
  for (let tries = 0; tries < 1_600; tries += 1) {
    if (product.process.exitCode !== null) break;
    const answer = await fetch(`${product.url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await wait(100);
  }
  await product.kill();
  throw new Error(`the product did not become ready:\n${product.output()}`);
}
