// Builds what changed and starts the product: npm start.
import { spawn } from 'node:child_process';
import path from 'node:path';

import { serverEnv, serverFlags } from '../apps/api/server-process.mjs';
import { build } from './build.mjs';
import { passSignals, ranUnderNode26, root } from './node-26.mjs';
import { startedText } from './started-text.mjs';

const started = performance.now();

// A terminal that was closed takes no last words.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

if (!ranUnderNode26() && !(await isRefused())) {
  process.stdout.write('Tiến Độ: dựng những gì đã đổi … · building what changed …\n');
  if (await build()) start();
  else stopped();
}

/** What cannot start is told before anything is built. */
async function isRefused() {
  const { refusalToStart } = await import('../apps/api/src/preflight.ts');
  const refusal = await refusalToStart(process.env);
  if (refusal === null) return false;
  process.stderr.write(`\n${refusal}\n\n`);
  process.exitCode = 1;
  return true;
}

function start() {
  const server = spawn(
    process.execPath,
    [...serverFlags, path.join(root, 'apps/api/dist/main.js')],
    {
      cwd: root,
      env: { LOG_LEVEL: 'warn', ...serverEnv, ...process.env },
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    },
  );
  server.once('message', (message) => {
    process.stdout.write(startedText(message, (performance.now() - started) / 1_000));
  });
  passSignals(server);
  stopWithNpm(server);
  server.once('exit', (code) => (code === 0 ? stopped() : process.exit(code ?? 1)));
}

function stopped() {
  process.stdout.write('\nTiến Độ: đã dừng · stopped\n');
  process.exit(0);
}

/** npm hands a signal to a shell that may stand between us and end without telling: our parent's end tells. */
function stopWithNpm(server) {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) server.kill('SIGTERM');
  }, 500).unref();
}
