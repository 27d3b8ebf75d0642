// Builds what changed, quietly: turbo keeps what it built before.
import { spawn } from 'node:child_process';

import { exitCodeOf, passSignals, root, tool } from './node-26.mjs';

/**
 * Builds everything, or one package with what it stands on. Ends the program when that fails.
 * Resolves with false when somebody stopped it.
 */
export async function build(name) {
  const args = ['run', 'build', '--output-logs=errors-only', '--log-order=grouped'];
  const builder = spawn(
    process.execPath,
    [tool('turbo', 'bin/turbo'), ...args, ...(name ? [`--filter=${name}`] : [])],
    {
      cwd: root,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const wasTold = passSignals(builder);
  const said = [];
  for (const stream of [builder.stdout, builder.stderr]) {
    stream.on('data', (chunk) => said.push(chunk));
  }
  const code = await new Promise((resolve) => {
    builder.once('close', (status, signal) => resolve(exitCodeOf(status, signal)));
  });
  if (wasTold()) return false;
  if (code === 0) return true;
  process.stderr.write(
    `${Buffer.concat(said).toString()}\nTiến Độ: dựng không thành công, chưa khởi động gì · the build failed, nothing was started\n`,
  );
  process.exit(code);
}
