import { Client } from 'pg';

import type { Bench } from '../bench.ts';
import { ratioOf } from '../figures.ts';
import type { MadeDatabase } from '../generator/make-database.ts';
import { ours, overviewPath, portOf } from './screens.ts';

/** The first screen of a nation: 34 provinces, read as written, beside a district's and a live sum. */
export async function nation(bench: Bench): Promise<void> {
  const district = await bench.database('district');
  const whole = await bench.database('nation');
  const products = [
    await bench.product({ databaseUrl: district.url, env: { DEMO: '0' } }),
    await bench.product({ databaseUrl: whole.url, env: { DEMO: '0' } }),
  ];
  const [small, large] = products.map(portOf);
  const targets = [ours(small ?? 0, overviewPath(district)), ours(large ?? 0, overviewPath(whole))];
  const rates = await bench.rates(targets, 1);
  const pairs = rates.map(([a, b]) => [1 / (b ?? 0), 1 / (a ?? 0)] as const);
  bench.add("nation's first screen to a district's", { atMost: 2 }, ratioOf(pairs));
  const live = await liveSum(whole);
  const beside = pairs.map(([time], at) => [live[at] ?? live[0] ?? 0, time] as const);
  bench.add("live sum to nation's first screen", { atLeast: 100 }, ratioOf(beside));
}

/** Seconds of adding up every commune's submitted figure under its province, a few times. */
async function liveSum({ url, sent }: MadeDatabase): Promise<readonly number[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const times: number[] = [];
  for (let n = 0; n < 4; n += 1) {
    const start = performance.now();
    await client.query(
      `select a.ancestor_id, f.indicator_id, sum(r.value), sum(r.numerator), sum(r.denominator), count(*)
       from unit_ancestry a
       join figure f on f.half_year = a.half_year and f.unit_id = a.unit_id
       join figure_revision r on r.id = f.submitted_id
       where a.half_year = $1 and a.basis = 'as-was' and a.depth = 1 group by 1, 2`,
      [sent],
    );
    if (n > 0) times.push((performance.now() - start) / 1_000);
  }
  await client.end();
  return times;
}
