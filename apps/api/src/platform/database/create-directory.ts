import fs from 'node:fs';
import path from 'node:path';

/**
 * Makes a directory that either is not there or is complete and on the disk: `fill` works on a
 * neighbour that takes the real name only when every byte of it has been synced. Whatever a
 * crash left half made is thrown away. Returns false when the directory was there already.
 */
export async function createDirectory(
  directory: string,
  fill: (unfinished: string) => Promise<void>,
): Promise<boolean> {
  if (fs.existsSync(directory)) return false;
  const unfinished = `${directory}.unfinished`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  await fill(unfinished);
  syncTree(unfinished);
  fs.renameSync(unfinished, directory);
  syncPath(path.dirname(directory));
  return true;
}

function syncTree(directory: string): void {
  for (const entry of fs.readdirSync(directory, { withFileTypes: true })) {
    const inside = path.join(directory, entry.name);
    if (entry.isDirectory()) syncTree(inside);
    else if (entry.isFile()) syncPath(inside);
  }
  syncPath(directory);
}

function syncPath(target: string): void {
  // Windows opens no directory and syncs only what is writable; its file system journals names itself.
  const isDirectory = fs.statSync(target).isDirectory();
  if (isDirectory && process.platform === 'win32') return;
  const descriptor = fs.openSync(target, isDirectory ? 'r' : 'r+');
  try {
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}
