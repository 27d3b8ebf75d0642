import fs from 'node:fs';
import path from 'node:path';

import { DurableNodeFS } from '../support/inside-api.ts';
import { between, type Random } from './fault-run.ts';

/** The parts of Emscripten's file system that are watched besides what the product patches. */
type Handle = Parameters<DurableNodeFS['patch']>[0];

const SECTOR = 512;

/**
 * A disk of which only what was synced is left when the power goes.
 *
 * The model, everywhere the harshest that PostgreSQL itself is made for:
 *
 * - A file's bytes and its length are those of the last fsync of that file. Writes and truncations
 *   after it are gone. A file that was never synced is empty.
 * - A name is made, changed or removed when its directory is synced, and not before: an unsynced
 *   rename leaves the old name, an unsynced removal leaves the file with its last synced bytes.
 * - One thing is granted, as every journaling file system does and PostgreSQL relies on: the fsync of
 *   a new file that has no durable name yet keeps the name it was made under.
 * - The cut comes between two operations on files, wherever in a statement that is. With `survivors`,
 *   each sector that differs at that moment is old or new by chance, and a longer length too.
 *
 * Files are known by their inode. A hard link beside the directory holds each, so that its number is
 * never given to another file.
 */
export class RecordingDisk extends DurableNodeFS {
  readonly #directory: string;
  readonly #held: string;
  readonly #survivors: Random | null;
  /** Durable bytes by inode. */
  readonly #contents = new Map<number, Buffer>();
  /** Durable names: directory → name → inode, or null for a directory. */
  readonly #names = new Map<string, Map<string, number | null>>();
  #operationsLeft = Number.POSITIVE_INFINITY;
  #syncs = 0;
  #cut = false;

  /**
   * What stands in the directory now counts as synced. With `survivors`, a part of what was never
   * synced is left too: a disk may write what it was not asked to keep, in any order, and stop in
   * the middle of a page.
   */
  constructor(directory: string, survivors: Random | null) {
    super(directory);
    this.#directory = directory;
    this.#survivors = survivors;
    this.#held = `${directory}.held`;
    fs.mkdirSync(this.#held);
    this.#keepTree('.');
  }

  /** The machine's own disk is not asked: what this one has recorded is what it keeps. */
  override get fsyncs(): number {
    return this.#syncs;
  }

  /** Whether the power is gone: nothing that happens from now on reaches this disk. */
  get cut(): boolean {
    return this.#cut;
  }

  /** The power goes after so many more writes and fsyncs, wherever in a statement that is. */
  cutAfter(operations: number): void {
    this.#operationsLeft = operations;
  }

  /** Writes what the disk holds into an empty directory. */
  restore(target: string): void {
    if (!this.#cut) throw new Error('the power is still on');
    for (const [directory, names] of this.#names) {
      if (!this.#isReachable(directory)) continue;
      const inside = path.join(target, directory);
      fs.mkdirSync(inside, { recursive: true, mode: 0o700 });
      for (const [name, inode] of names) {
        if (inode === null) fs.mkdirSync(path.join(inside, name), { recursive: true, mode: 0o700 });
        else
          fs.writeFileSync(path.join(inside, name), this.#contents.get(inode) ?? '', {
            mode: 0o600,
          });
      }
    }
  }

  /** Lets go of what only the recording needs. */
  forget(): void {
    fs.rmSync(this.#held, { recursive: true, force: true });
    this.#contents.clear();
  }

  protected override patch(handle: Handle): void {
    super.patch(handle);
    const operations = handle.stream_ops as Handle['stream_ops'] & {
      write: (...parts: readonly unknown[]) => number;
    };
    const { write } = operations;
    operations.write = (...parts) => {
      const written = write(...parts);
      this.#count();
      return written;
    };
  }

  protected override sync(descriptor: number, at: string): void {
    if (!this.#cut) {
      const stat = fs.fstatSync(descriptor);
      if (stat.isDirectory()) this.#keepNames(this.#pathOf(stat.ino, at));
      else this.#keepFile(descriptor, stat, at);
    }
    this.#syncs += 1;
    this.#count();
  }

  #count(): void {
    this.#operationsLeft -= 1;
    if (this.#cut || this.#operationsLeft > 0) return;
    this.#cut = true;
    if (this.#survivors) this.#letSurvive(this.#survivors);
  }

  #keepFile(descriptor: number, { ino, size }: fs.Stats, at: string): void {
    const before = this.#contents.get(ino);
    const bytes = before?.length === size ? before : Buffer.alloc(size);
    fs.readSync(descriptor, bytes, 0, size, 0);
    this.#contents.set(ino, bytes);
    if (before) return;
    const relative = this.#pathOf(ino, at);
    this.#hold(relative, ino);
    const names = this.#namesIn(path.dirname(relative));
    if (![...names.values()].includes(ino)) names.set(path.basename(relative), ino);
  }

  /** The directory's entries as they are now. What is new in it and was never synced is empty. */
  #keepNames(directory: string): void {
    const names = new Map<string, number | null>();
    const full = path.join(this.#directory, directory);
    for (const entry of fs.readdirSync(full, { withFileTypes: true })) {
      const relative = path.join(directory, entry.name);
      if (entry.isDirectory()) names.set(entry.name, null);
      else {
        const { ino } = fs.statSync(path.join(this.#directory, relative));
        this.#hold(relative, ino);
        names.set(entry.name, ino);
      }
    }
    this.#names.set(directory, names);
  }

  #keepTree(directory: string): void {
    this.#keepNames(directory);
    for (const [name, inode] of this.#namesIn(directory)) {
      const relative = path.join(directory, name);
      if (inode === null) this.#keepTree(relative);
      else this.#contents.set(inode, fs.readFileSync(path.join(this.#directory, relative)));
    }
  }

  #letSurvive(random: Random): void {
    const named = new Set([...this.#names.values()].flatMap((names) => [...names.values()]));
    for (const inode of named) {
      if (inode === null) continue;
      const live = fs.readFileSync(path.join(this.#held, String(inode)));
      this.#contents.set(inode, mixed(this.#contents.get(inode) ?? Buffer.alloc(0), live, random));
    }
  }

  #namesIn(directory: string): Map<string, number | null> {
    const names = this.#names.get(directory) ?? new Map<string, number | null>();
    this.#names.set(directory, names);
    return names;
  }

  #isReachable(directory: string): boolean {
    if (directory === '.') return true;
    const above = path.dirname(directory);
    return (
      this.#names.get(above)?.get(path.basename(directory)) === null && this.#isReachable(above)
    );
  }

  #hold(relative: string, inode: number): void {
    const held = path.join(this.#held, String(inode));
    if (!fs.existsSync(held)) fs.linkSync(path.join(this.#directory, relative), held);
  }

  /** Where a file is below the directory; the database sees the directory under a root of its own. */
  #pathOf(inode: number, seen: string): string {
    const parts = seen.split('/').filter((part) => part !== '');
    for (let skip = 0; skip <= parts.length; skip += 1) {
      const relative = path.join('.', ...parts.slice(skip));
      const stat = fs.statSync(path.join(this.#directory, relative), { throwIfNoEntry: false });
      if (stat?.ino === inode) return relative;
    }
    throw new Error(`${seen} was renamed while it was open: the recording does not know its name`);
  }
}

/** Sectors of the old and the new bytes by chance; the length of one of them. */
function mixed(durable: Buffer, live: Buffer, random: Random): Buffer {
  if (durable.equals(live)) return durable;
  const grown = live.length > durable.length && between(random, 0, 1) === 1;
  const bytes = Buffer.alloc(grown ? live.length : durable.length);
  durable.copy(bytes);
  for (let at = 0; at < Math.min(bytes.length, live.length); at += SECTOR) {
    if (between(random, 0, 1) === 1) live.copy(bytes, at, at, Math.min(at + SECTOR, bytes.length));
  }
  return bytes;
}
