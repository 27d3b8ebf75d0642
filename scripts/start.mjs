// Builds what changed and starts the product: npm start.
import { spawn } from 'node:child_process';
import path from 'node:path';

import { build } from './build.mjs';
import { passSignals, ranUnderNode26, root } from './node-26.mjs';

const started = performance.now();

if (!ranUnderNode26()) {
  process.stdout.write('Tiến Độ: building what changed …\n');
  build();
  start();
}

function start() {
  const server = spawn(process.execPath, [path.join(root, 'apps/api/dist/main.js')], {
    cwd: root,
    env: { LOG_LEVEL: 'warn', ...process.env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  server.once('message', tell);
  passSignals(server);
  stopWithNpm(server);
  server.once('exit', (code, signal) => {
    if (code === 0) process.stdout.write('\nTiến Độ: stopped\n');
    process.exit(code ?? (signal === null ? 0 : 1));
  });
}

/** npm hands a signal to the shell between us, which ends without telling: its end is told by our parent. */
function stopWithNpm(server) {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) server.kill('SIGTERM');
  }, 500).unref();
}

function tell({ url, demo, database, dataDirectory }) {
  const data =
    database === 'embedded' ? `${dataDirectory} (embedded database)` : 'PostgreSQL at DATABASE_URL';
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  const what = demo
    ? 'the demo district; its accounts are on the sign-in page'
    : 'for real: not a demo';
  process.stdout.write(`
  Tiến Độ    ${url}   (ready in ${seconds} s)
  data       ${data}
  this is    ${what}
${demo ? '  for real   DEMO=0 DATA_DIR=./real npm start\n' : ''}  stop       Ctrl-C

`);
}
