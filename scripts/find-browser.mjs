// The browser that a person's flows are tested in.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

// First the one that is the same engine without the frame of a browser: it opens windows faster.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const APPLICATIONS = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** The one named by CHROMIUM_PATH (`none`: do without), one on the path, or one that root may install. */
export function findBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  if (named === 'none') return undefined;
  return named ?? onPath(NAMES) ?? APPLICATIONS.find((file) => fs.existsSync(file)) ?? install();
}

function onPath(names) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => fs.existsSync(file));
}

function install() {
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) return undefined;
  process.stdout.write('browser: none found, installing chromium with apt-get …\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ];
  const done = steps.every(
    (args) => spawnSync('apt-get', args, { env, stdio: 'ignore' }).status === 0,
  );
  return done ? onPath(['chromium']) : undefined;
}
