// npm run bench -- [--scale district|city|nation] [--only name] [--seconds n]
// Prints how fast the product is beside bare limits on the same work, measured in the same run.
import { parseArgs } from 'node:util';

import { findPostgres } from '@tiendo/api/test-support/find-postgres.ts';
import { Bench } from './bench.ts';
import { SCALES, type ScaleName } from './generator/scales.ts';
import { embedded } from './work/embedded.ts';
import { growth } from './work/growth.ts';
import { nation } from './work/nation.ts';
import { starting } from './work/starting.ts';
import { reading } from './work/reading.ts';
import { saving } from './work/saving.ts';
import { sending } from './work/sending.ts';
import { typing } from './work/typing.ts';

const WORK = { reading, growth, saving, sending, nation, embedded, starting, typing };

const { values } = parseArgs({
  options: {
    scale: { type: 'string' },
    only: { type: 'string' },
    seconds: { type: 'string', default: '0.5' },
  },
});
const scales: readonly ScaleName[] = values.scale
  ? SCALES.filter((name) => name === values.scale)
  : ['district', 'city'];
const names = Object.keys(WORK).filter((name) =>
  values.only === undefined ? name !== 'nation' || scales.includes('nation') : name === values.only,
);
if (scales.length === 0 || names.length === 0) {
  process.stderr.write(`--scale ${SCALES.join('|')}, --only ${Object.keys(WORK).join('|')}\n`);
  process.exit(2);
}

const server = await findPostgres();
if (!server) {
  process.stdout.write('no PostgreSQL found: set TEST_DATABASE_URL\n');
  process.exit(0);
}
const bench = new Bench(server.url, scales, Math.min(Number(values.seconds) || 0.5, 10));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void bench.close().finally(() => process.exit(1)));
}
try {
  await bench.sayWhere();
  for (const [name, work] of Object.entries(WORK)) {
    if (!names.includes(name)) continue;
    await work(bench).catch((error: unknown) => bench.failed(name, error));
  }
} finally {
  await bench.close();
  await server.stop();
}
bench.print();
