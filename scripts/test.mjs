// Runs every test that this machine can run, and says in one line each what it could not.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { findBrowser } from './find-browser.mjs';
import { exitCodeOf, passSignals, ranUnderNode26, root, tool } from './node-26.mjs';

const report = path.join(root, '.vitest', 'results.json');

if (!ranUnderNode26()) process.exitCode = await main(process.argv.slice(2));

async function main(projects) {
  const { DO_WITHOUT, findPostgres } = await import('../apps/api/test/support/find-postgres.ts');
  const browser = findBrowser();
  const server = await findPostgres();
  const skipped = [
    ...(browser ? [] : ['browser flows: no Chromium or Chrome found (set CHROMIUM_PATH)']),
    ...(server ? [] : ['tests on PostgreSQL: none found (set TEST_DATABASE_URL)']),
  ];
  if (browser) process.stdout.write(`browser: ${browser}\n`);
  if (server) process.stdout.write(`postgres: ${server.origin}\n`);
  for (const line of skipped) process.stdout.write(`skipped: ${line}\n`);
  try {
    if (process.env['TIENDO_SKIP_NOTHING'] === '1' && skipped.length > 0) return 1;
    const { CHROMIUM_PATH: _, ...env } = process.env;
    return await runTests(projects, {
      ...env,
      ...(browser && { CHROMIUM_PATH: browser }),
      TEST_DATABASE_URL: server?.url ?? DO_WITHOUT,
      TURBO_TELEMETRY_DISABLED: '1',
    });
  } finally {
    await server?.stop();
  }
}

async function runTests(projects, env) {
  // Browser flows and fault tests drive the product as it is built.
  const built = await run(
    tool('turbo', 'bin/turbo'),
    ['run', 'build', '--output-logs=errors-only'],
    env,
  );
  if (built !== 0) return built;
  fs.rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run(tool('vitest', 'vitest.mjs'), ['run', ...reporters, ...projects], env);
  if (fs.existsSync(report)) process.stdout.write(summary(code));
  return code;
}

/** Stopped by hand, it stops what runs and then goes on to put away what it began itself. */
function run(script, args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, env, stdio: 'inherit' });
    passSignals(child);
    child.once('exit', (code, signal) => resolve(exitCodeOf(code, signal)));
  });
}

function summary(code) {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
    fs.readFileSync(report, 'utf8'),
  );
  const failed = Math.max(numFailedTests, code === 0 ? 0 : Math.max(1, numFailedTestSuites));
  return `${numPassedTests} passed, ${failed} failed\n`;
}
