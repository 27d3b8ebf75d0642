import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { type Product, temporaryDirectory } from '../../support/product.ts';
import type { Bench } from '../bench.ts';
import { quantile, ratioOf } from '../figures.ts';
import { dropDatabase, emptyDatabase } from '../generator/make-database.ts';
import type { Lane } from '../load/scenario.ts';
import { portOf } from './screens.ts';

const PEOPLE = 20;
const PROBE = path.join(import.meta.dirname, '../load/probe.mjs');

/** What the probe inside a process wrote down. */
interface Probed {
  readonly longestBlockMs: number;
  readonly memoryMb: number;
}

/** The demo district on the embedded database and on PostgreSQL, twenty people at once. */
export async function embedded(bench: Bench): Promise<void> {
  const folder = temporaryDirectory();
  const server = await emptyDatabase(bench.server, 'demo');
  try {
    const probed = (name: string) => path.join(folder, `${name}.json`);
    const start = (name: string, databaseUrl?: string) =>
      bench.product({
        dataDirectory: path.join(folder, name),
        ...(databaseUrl !== undefined && { databaseUrl }),
        env: { NODE_OPTIONS: `--import ${PROBE}`, TIENDO_PROBE: probed(name) },
      });
    const products = [await start('embedded'), await start('server', server.url)] as const;
    await compareScreens(bench, products);
    await tellProbed(bench, products, [probed('embedded'), probed('server')]);
    for (const product of products) await product.stop();
  } finally {
    await dropDatabase(bench.server, server.name);
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function compareScreens(bench: Bench, products: readonly [Product, Product]): Promise<void> {
  const paths = ['/api/v1/overview/2017-H1', '/api/v1/overview/2017-H1/units/code:00004'];
  const lanes: (readonly Lane[])[] = [];
  for (const product of products) {
    const token = await signIn(product);
    lanes.push(
      Array.from({ length: PEOPLE }, (_, n) => ({
        port: portOf(product),
        work: { kind: 'read', token, path: paths[n % 2] ?? '', headers: {}, expect: 200 },
      })),
    );
    await bench.run(lanes.at(-1) ?? []);
  }
  for (const product of products) product.process.kill('SIGUSR2');
  await wait(300);
  const pairs: [number, number][] = [];
  for (let pair = 0; pair < 5; pair += 1) {
    const halves: number[] = [];
    for (const lane of lanes) {
      const report = await bench.run(lane);
      const error = report.lanes.flatMap((one) => one.errors)[0];
      if (error !== undefined) throw new Error(error);
      halves.push(
        quantile(
          report.lanes.flatMap((one) => one.times),
          0.5,
        ),
      );
    }
    pairs.push([halves[0] ?? 0, halves[1] ?? 1]);
  }
  const [first] = pairs;
  const note = `median answer ${first?.[0].toFixed(0)} ms to ${first?.[1].toFixed(0)} ms`;
  bench.add('embedded to PostgreSQL, 20 people', { atMost: 2 }, ratioOf(pairs), note);
}

async function tellProbed(
  bench: Bench,
  products: readonly Product[],
  files: readonly string[],
): Promise<void> {
  for (const product of products) product.process.kill('SIGUSR2');
  await wait(500);
  const [inside, outside] = files.map(
    (file) => JSON.parse(fs.readFileSync(file, 'utf8')) as Probed,
  );
  if (!inside || !outside) return;
  bench.add(
    'embedded: longest block of the event loop, ms',
    { atMost: 100 },
    inside.longestBlockMs,
  );
  bench.add('memory, embedded, MB', { atMost: 350 }, inside.memoryMb);
  bench.add('memory, PostgreSQL, MB', { atMost: 200 }, outside.memoryMb);
}

async function signIn({ url }: Product): Promise<string> {
  const answer = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'lanhdao', password: 'tiendo-demo' }),
  });
  const token = /tiendo_session=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1];
  if (token === undefined) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`);
  return token;
}
