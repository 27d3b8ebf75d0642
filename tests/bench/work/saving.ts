import type { Bench } from '../bench.ts';
import { quantile, ratioOf } from '../figures.ts';
import { writeDrafts } from '../generator/drafts.ts';
import type { MadeDatabase } from '../generator/make-database.ts';
import { LEADER_TOKEN } from '../generator/names.ts';
import type { Lane } from '../load/scenario.ts';
import { findPgbench, runPgbench } from '../limits/pgbench.ts';
import { saveScript } from '../limits/save-script.ts';
import { savers } from '../limits/savers.ts';
import { overviewPath, portOf } from './screens.ts';

const CLIENTS = 16;

/** Saves of different units of one parent, beside pgbench with the statements of the product. */
export async function saving(bench: Bench): Promise<void> {
  const database = await bench.database('city');
  await writeDrafts(database);
  const product = await bench.product({ databaseUrl: database.url, env: { DEMO: '0' } });
  const lanes = savers(portOf(product), database, CLIENTS);
  await bench.run(lanes);
  await besidePgbench(bench, database, lanes);
  await besideReaders(bench, database, portOf(product));
}

async function besidePgbench(bench: Bench, database: MadeDatabase, lanes: readonly Lane[]) {
  const pgbench = findPgbench();
  if (pgbench === null) return bench.failed('save, c=16', new Error('pgbench is not installed'));
  const script = await saveScript(bench, database);
  const pairs: (readonly [number, number])[] = [];
  for (let pair = 0; pair < 5; pair += 1) {
    const report = await bench.run(lanes, Math.max(1, bench.seconds * 2));
    const error = report.lanes.flatMap((lane) => lane.errors)[0];
    if (error !== undefined) throw new Error(error);
    const saved = report.lanes.reduce((sum, lane) => sum + lane.times.length, 0) / report.seconds;
    const limit = await runPgbench(pgbench, {
      url: database.url,
      script,
      clients: CLIENTS,
      seconds: Math.max(1, Math.round(bench.seconds * 2)),
    });
    pairs.push([saved, limit]);
  }
  const [first] = pairs;
  const note = `e.g. ${Math.round(first?.[0] ?? 0)}/s to ${Math.round(first?.[1] ?? 0)}/s, ${script.split('\n').filter((line) => line.trimEnd().endsWith(';')).length} statements`;
  bench.add('save, units of one parent, c=16', { atLeast: 0.3 }, ratioOf(pairs), note);
}

/** Everybody saves while leaders read. */
async function besideReaders(bench: Bench, database: MadeDatabase, port: number): Promise<void> {
  const writers = savers(port, database, database.scale.units);
  const reader: Lane = {
    port,
    work: {
      kind: 'read',
      token: LEADER_TOKEN,
      path: overviewPath(database),
      headers: { 'accept-encoding': 'br' },
      expect: 200,
    },
  };
  const readers = Array.from({ length: 30 }, () => reader);
  await bench.run(writers, 2);
  const report = await bench.run([...writers, ...readers], Math.max(3, bench.seconds * 6));
  const times = report.lanes.slice(0, writers.length).flatMap((lane) => lane.times);
  const errors = report.lanes.flatMap((lane) => lane.errors);
  const [half, most] = [quantile(times, 0.5), quantile(times, 0.99)];
  const note = `p50 ${half.toFixed(0)} ms, p99 ${most.toFixed(0)} ms, ${times.length} saves`;
  bench.add('126 savers with 30 readers: p99 to p50', { atMost: 10 }, most / half, note);
  bench.add('126 savers with 30 readers: errors', { atMost: 0 }, errors.length, errors[0] ?? '');
}
