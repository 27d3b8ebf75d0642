// Runs every test that this machine can run, and says in one line each what it could not.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { findPostgres } from '../apps/api/test/support/find-postgres.ts';

const root = path.resolve(import.meta.dirname, '..');
const report = path.join(root, '.vitest', 'results.json');
const nothingMayBeSkipped = process.env['TIENDO_SKIP_NOTHING'] === '1';
const skipped = [];

function onPath(names) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => fs.existsSync(file));
}

function installChromium() {
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

function findBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) return named;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const applications = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  return onPath(names) ?? applications.find((file) => fs.existsSync(file)) ?? installChromium();
}

function run(command, args, env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

const browser = findBrowser();
if (browser) process.stdout.write(`browser: ${browser}\n`);
else skipped.push('browser flows: no Chromium or Chrome found (set CHROMIUM_PATH)');

const server = await findPostgres();
if (server) process.stdout.write('postgres: found or started for the tests\n');
else skipped.push('tests on PostgreSQL: none found (set TEST_DATABASE_URL)');

for (const line of skipped) process.stdout.write(`skipped: ${line}\n`);
if (nothingMayBeSkipped && skipped.length > 0) process.exit(1);

const env = {
  ...process.env,
  ...(browser && { CHROMIUM_PATH: browser }),
  ...(server && { TEST_DATABASE_URL: server.url }),
  TURBO_TELEMETRY_DISABLED: '1',
};
// Browser flows and fault tests drive the product as it is built.
let code = await run('npx', ['turbo', 'run', 'build', '--output-logs=errors-only'], env);
if (code === 0) {
  const projects = process.argv.slice(2);
  fs.rmSync(report, { force: true });
  code = await run(
    'npx',
    [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...projects,
    ],
    env,
  );
}
await server?.stop();

if (fs.existsSync(report)) {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
    fs.readFileSync(report, 'utf8'),
  );
  const failed = Math.max(numFailedTests, code === 0 ? 0 : Math.max(1, numFailedTestSuites));
  process.stdout.write(`${numPassedTests} passed, ${failed} failed\n`);
}
process.exit(code);
