// Rebuilds and restarts while one works: npm run dev.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';

import { ranUnderNode26, root, tool } from './node-26.mjs';

const DASHBOARD = 'http://127.0.0.1:5173';

if (!ranUnderNode26()) {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', PUBLIC_URL: DASHBOARD };
  const turbo = tool('turbo', 'bin/turbo');
  const api = '--filter=@tiendo/api';
  const { status } = spawnSync(
    process.execPath,
    [turbo, 'run', 'build', api, '--output-logs=errors-only'],
    { cwd: root, env, stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);

  const watched = ['apps/api/dist', 'packages/domain/dist', 'packages/contract/dist'];
  const children = [
    run([turbo, 'watch', 'build', api, '--output-logs=errors-only', '--ui=stream'], root, env),
    run(
      [
        ...watched.map((folder) => `--watch-path=${folder}`),
        '--watch-preserve-output',
        'apps/api/dist/main.js',
      ],
      root,
      env,
    ),
    run(
      [tool('vite', 'bin/vite.js'), '--host', '127.0.0.1', '--port', '5173', '--strictPort'],
      path.join(root, 'apps/dashboard'),
      env,
    ),
  ];
  process.stdout.write(
    `\n  dashboard  ${DASHBOARD}   (the API restarts by itself; Ctrl-C stops everything)\n\n`,
  );
  endTogether(children);
}

function run(args, cwd, env) {
  return spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** When one of them ends, or we are told to, all end. */
function endTogether(children) {
  let left = children.length;
  const end = () => children.forEach((child) => child.kill('SIGTERM'));
  for (const child of children) {
    child.once('exit', () => {
      left -= 1;
      if (left === 0) process.exit(0);
      end();
    });
  }
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}
