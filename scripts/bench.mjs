// Builds what changed and measures it beside bare limits: npm run bench.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { findBrowser } from './find-browser.mjs';
import { ranUnderNode26, root, tool } from './node-26.mjs';

const browser = findBrowser();

const node = (...args) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(browser && { CHROMIUM_PATH: browser }),
      TURBO_TELEMETRY_DISABLED: '1',
    },
  }).status ?? 1;

if (!ranUnderNode26()) {
  const built = node(tool('turbo', 'bin/turbo'), 'run', 'build', '--output-logs=errors-only');
  process.exitCode = built || node(path.join(root, 'tests/bench/run.ts'), ...process.argv.slice(2));
}
