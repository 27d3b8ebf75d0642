// Builds what changed, quietly: turbo keeps what it built before.
import { spawnSync } from 'node:child_process';

import { root, tool } from './node-26.mjs';

/** Builds everything, or one package with what it stands on. Ends the program when that fails. */
export function build(name) {
  const args = ['run', 'build', '--output-logs=errors-only', '--log-order=grouped'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tool('turbo', 'bin/turbo'), ...args, ...(name ? [`--filter=${name}`] : [])],
    {
      cwd: root,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
      encoding: 'utf8',
    },
  );
  if (status === 0) return;
  process.stderr.write(
    `${stdout ?? ''}${stderr ?? ''}\nTiến Độ: the build failed, nothing was started\n`,
  );
  process.exit(status ?? 1);
}
