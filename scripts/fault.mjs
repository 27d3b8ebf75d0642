// The fault tests in full: npm run fault [file]. The same tests run short within npm test.
import { spawnSync } from 'node:child_process';

import { ranUnderNode26, root, tool } from './node-26.mjs';

const env = { ...process.env, FAULT_FULL: '1', TURBO_TELEMETRY_DISABLED: '1' };

function run(script, args) {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (!ranUnderNode26()) {
  run(tool('turbo', 'bin/turbo'), ['run', 'build', '--output-logs=errors-only']);
  run(tool('vitest', 'vitest.mjs'), ['run', '--project', 'fault', ...process.argv.slice(2)]);
}
