// Builds the API and runs one of its commands: npm run demo:reset, demo:advance, results:verify, audit:verify,
// backup, restore, db:move.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { build } from './build.mjs';
import { ranUnderNode26, root } from './node-26.mjs';

const [command, ...args] = process.argv.slice(2);

if (!ranUnderNode26()) {
  if (!(await build('@tiendo/api'))) process.exit(130);
  const { status } = spawnSync(
    process.execPath,
    [path.join(root, 'apps/api/dist/cli', `${command}.js`), ...args],
    { cwd: root, stdio: 'inherit' },
  );
  process.exit(status ?? 1);
}
