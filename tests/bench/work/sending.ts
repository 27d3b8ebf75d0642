import type { Bench } from '../bench.ts';
import { quantile } from '../figures.ts';
import { writeDrafts } from '../generator/drafts.ts';
import type { MadeDatabase } from '../generator/make-database.ts';
import { clerkToken } from '../generator/names.ts';
import type { Lane } from '../load/scenario.ts';
import { idOf, portOf } from './screens.ts';

const AT_ONCE = 16;

/** Every unit of one parent sends its full report, sixteen at once. */
export async function sending(bench: Bench): Promise<void> {
  for (const name of bench.scales) {
    if (name === 'nation') continue;
    const database = await bench.database(name);
    await writeDrafts(database);
    const product = await bench.product({ databaseUrl: database.url, env: { DEMO: '0' } });
    await sendAll(bench, database, portOf(product));
  }
}

async function sendAll(bench: Bench, database: MadeDatabase, port: number): Promise<void> {
  const { units, name } = database.scale;
  const lanes = Array.from({ length: units }, (_, unit) => laneOf(port, database, unit));
  const times: number[] = [];
  const errors: string[] = [];
  const start = performance.now();
  for (let from = 0; from < units; from += AT_ONCE) {
    const report = await bench.run(lanes.slice(from, from + AT_ONCE));
    times.push(...report.lanes.flatMap((lane) => lane.times));
    errors.push(...report.lanes.flatMap((lane) => lane.errors));
  }
  const rate = units / ((performance.now() - start) / 1_000);
  const [half, most] = [quantile(times, 0.5), quantile(times, 0.99)];
  const note = `${rate.toFixed(1)}/s, p50 ${half.toFixed(0)} ms, p99 ${most.toFixed(0)} ms`;
  bench.add(`send, ${name}, c=${AT_ONCE}: p99 to p50`, null, most / half, note);
  bench.add(`send, ${name}: errors`, { atMost: 0 }, errors.length, errors[0] ?? '');
}

function laneOf(port: number, { empty }: MadeDatabase, unit: number): Lane {
  const path = `/api/v1/submissions/${empty}/${idOf(`unit-${unit}`)}`;
  return {
    port,
    work: { kind: 'send', token: clerkToken(unit), path: `${path}/submit`, versionAt: path },
  };
}
