import fs from 'node:fs';

import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** The parts of Emscripten's file system for Node that are patched; found in PGlite 0.5.16 as `Module.NODEFS`. */
interface NodeFsHandle {
  readonly stream_ops: { fsync?: (stream: OpenStream) => number };
  tryFSOperation(operation: () => void): void;
}

interface OpenStream {
  readonly nfd?: number;
  readonly path?: string;
}

/**
 * PGlite's own file system never calls fsync: after a power cut every acknowledged commit may be
 * gone. This one gives Emscripten the missing operation. A test may extend it to record what reaches
 * the disk.
 */
export class DurableNodeFS extends NodeFS {
  #fsyncs = 0;

  /** How many times the database has asked the disk to keep what it was given. */
  get fsyncs(): number {
    return this.#fsyncs;
  }

  override async init(...[pglite, options]: Parameters<NodeFS['init']>) {
    const { emscriptenOpts } = await super.init(pglite, options);
    const patch = (module: object): void => this.patch(handleIn(module));
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), patch] },
    };
  }

  protected patch(handle: NodeFsHandle): void {
    handle.stream_ops.fsync = (stream) => {
      const { nfd } = stream;
      if (nfd === undefined) throw new Error('a file without a descriptor cannot be made durable');
      handle.tryFSOperation(() => this.sync(nfd, stream.path ?? ''));
      return 0;
    };
  }

  protected sync(descriptor: number, _path: string): void {
    fs.fsyncSync(descriptor);
    this.#fsyncs += 1;
  }
}

/** The handle in an Emscripten module. Throws when this build does not show it. */
export function handleIn(module: object): NodeFsHandle {
  const handle = (module as { NODEFS?: NodeFsHandle }).NODEFS;
  if (typeof handle?.stream_ops !== 'object' || typeof handle.tryFSOperation !== 'function') {
    throw new Error(
      'this build of PGlite hides its file system: fsync cannot be honoured, the embedded database will not start',
    );
  }
  return handle;
}

/** Refuses a database in which a commit does not reach the disk. Leaves nothing behind. */
export async function refuseWithoutFsync(pglite: PGlite, disk: DurableNodeFS): Promise<void> {
  const { rows } = await pglite.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes')`,
  );
  const off = rows.filter(({ setting }) => setting !== 'on').map(({ name }) => name);
  const before = disk.fsyncs;
  // A transactional message is the smallest commit there is: it is written to the log and to no table.
  await pglite.query(`select pg_logical_emit_message(true, 'tiendo.self-test', '')`);
  if (off.length > 0 || disk.fsyncs === before) {
    throw new Error(
      `a commit does not reach the disk (${off.join(', ') || 'no fsync seen'}): the embedded database will not start`,
    );
  }
}
