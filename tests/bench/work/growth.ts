import type { Bench, Target } from '../bench.ts';
import { ratioOf } from '../figures.ts';
import type { MadeDatabase } from '../generator/make-database.ts';
import { idOf, ours, overviewPath, portOf, unitPath } from './screens.ts';

/** Screens of the product, by their path on a data set. */
const SCREENS: Readonly<Record<string, (database: MadeDatabase) => string>> = {
  overview: overviewPath,
  "unit's page": unitPath,
  "unit's form": ({ sent }) => `/api/v1/submissions/${sent}/${idOf('unit-3')}`,
};

/** The time of one answer as history grows, and as there is more on the screen. */
export async function growth(bench: Bench): Promise<void> {
  const histories = [1, 10, 100] as const;
  const databases: MadeDatabase[] = [];
  for (const history of histories) databases.push(await bench.database('district', history));
  const ports = await start(bench, databases);
  for (const [screen, path] of Object.entries(SCREENS)) {
    const targets = databases.map((database, at) => ours(ports[at] ?? 0, path(database)));
    const [first, ...grown] = await timesOf(bench, targets);
    for (const [at, times] of grown.entries()) {
      const pairs = times.map((time, pair) => [time, first?.[pair] ?? 0] as const);
      const work = `growth, ${screen}, history ×${histories[at + 1]}`;
      bench.add(work, { atMost: 1.2 }, ratioOf(pairs));
    }
  }
  await cells(bench, ports[0] ?? 0);
}

const shown = ({ scale }: MadeDatabase): number => scale.units * scale.indicators;

/** What a cell on the screen costs when there are more of them. */
async function cells(bench: Bench, districtPort: number): Promise<void> {
  const [district, city] = [await bench.database('district'), await bench.database('city')];
  const [cityPort] = await start(bench, [city]);
  const targets = [
    ours(districtPort, overviewPath(district)),
    ours(cityPort ?? 0, overviewPath(city)),
  ];
  const [small, large] = await timesOf(bench, targets);
  const pairs = (large ?? []).map(
    (time, pair) => [time / shown(city), (small?.[pair] ?? 0) / shown(district)] as const,
  );
  bench.add('cost of a visible cell, city to district', { atMost: 1 }, ratioOf(pairs));
}

async function start(bench: Bench, databases: readonly MadeDatabase[]): Promise<number[]> {
  const ports: number[] = [];
  for (const database of databases) {
    const product = await bench.product({ databaseUrl: database.url, env: { DEMO: '0' } });
    ports.push(portOf(product));
  }
  return ports;
}

/** Seconds of one answer at one connection: for each target, one number a round. */
async function timesOf(bench: Bench, targets: readonly Target[]): Promise<readonly number[][]> {
  const rounds = await bench.rates(targets, 1);
  return targets.map((_, at) => rounds.map((round) => 1 / (round[at] ?? 0)));
}
