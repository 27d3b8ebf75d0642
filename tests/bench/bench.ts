import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';

import { Client } from 'pg';

import { freePort, startProduct, type Product } from '../support/product.ts';
import { type Ratio, median, ratioOf } from './figures.ts';
import { type MadeDatabase, dropDatabase, makeDatabase } from './generator/make-database.ts';
import { type ScaleName, scaleOf } from './generator/scales.ts';
import { LoadClient } from './load/load-client.ts';
import type { Lane, Report, Work } from './load/scenario.ts';
import { type Goal, type Line, printTable } from './table.ts';

const PAIRS = 5;

/** A server that answers on a port of this machine. */
export interface Target {
  readonly port: number;
  readonly work: Work;
}

/** One run: what it started, what it made, what it measured. */
export class Bench {
  readonly client = new LoadClient();
  readonly lines: Line[] = [];
  readonly #made = new Map<string, Promise<MadeDatabase>>();
  readonly #products: Product[] = [];
  readonly #limits: ChildProcess[] = [];

  readonly server: string;
  readonly scales: readonly ScaleName[];
  readonly seconds: number;

  constructor(server: string, scales: readonly ScaleName[], seconds: number) {
    this.server = server;
    this.scales = scales;
    this.seconds = seconds;
  }

  async sayWhere(): Promise<void> {
    const client = new Client({ connectionString: this.server });
    await client.connect();
    const { rows } = await client.query<{ version: string; fsync: string }>(
      `select current_setting('server_version') as version, current_setting('fsync') as fsync`,
    );
    await client.end();
    this.tell(
      `PostgreSQL ${rows[0]?.version ?? '?'}, fsync ${rows[0]?.fsync ?? '?'}, Node ${process.version}`,
    );
  }

  /** The data set of a scale, made when it is first asked for. */
  database(name: ScaleName, history: 1 | 10 | 100 = 1): Promise<MadeDatabase> {
    const key = `${name}/${history}`;
    const known = this.#made.get(key);
    if (known) return known;
    const start = performance.now();
    const made = makeDatabase(this.server, scaleOf(name, history)).then((database) => {
      this.tell(
        `made ${name}, history ×${history}: ${((performance.now() - start) / 1_000).toFixed(0)} s`,
      );
      return database;
    });
    this.#made.set(key, made);
    return made;
  }

  /** Starts the built product on a database, quiet. */
  async product(options: Parameters<typeof startProduct>[0]): Promise<Product> {
    const env = { LOG_LEVEL: 'error', ...options?.env };
    const product = await startProduct({ ...options, env });
    this.#products.push(product);
    return product;
  }

  /** Starts the bare server on a database and answers its port. */
  async limit(url: string, env: Readonly<Record<string, string>>): Promise<number> {
    const port = await freePort();
    const child = fork(path.join(import.meta.dirname, 'limits/bare-server.ts'), {
      env: { PATH: process.env['PATH'] ?? '', PORT: String(port), DATABASE_URL: url, ...env },
      stdio: 'inherit',
    });
    this.#limits.push(child);
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', () => reject(new Error('the bare server ended')));
    });
    return port;
  }

  run(lanes: readonly Lane[], seconds = this.seconds): Promise<Report> {
    return this.client.run({ lanes, seconds });
  }

  /** Requests per second of several targets, measured in turn, pair by pair, after a warm-up of each. */
  async rates(targets: readonly Target[], connections: number): Promise<readonly number[][]> {
    const lanes = targets.map((target) => Array.from({ length: connections }, () => target));
    for (const warm of lanes) await this.run(warm, this.seconds / 2);
    const rates: number[][] = [];
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const round: number[] = [];
      for (const lane of lanes) round.push(rateOf(await this.run(lane)));
      rates.push(round);
    }
    return rates;
  }

  /** Measures `ours` beside `theirs` at one and sixteen connections and writes two lines. */
  async compare(work: string, goal: Goal, ours: Target, theirs: Target): Promise<void> {
    for (const connections of [1, 16]) {
      const rates = await this.rates([ours, theirs], connections);
      const pairs = rates.map(([a, b]) => [a ?? 0, b ?? 0] as const);
      const note = `${perSecond(pairs.map(([a]) => a))} to ${perSecond(pairs.map(([, b]) => b))}`;
      this.add(`${work}, c=${connections}`, goal, ratioOf(pairs), note);
    }
  }

  add(work: string, goal: Goal, ratio: Ratio | number, note = ''): void {
    const spread = typeof ratio === 'number' ? { min: ratio, median: ratio, max: ratio } : ratio;
    this.lines.push({ work, goal, ratio: spread, note });
    this.tell(`${work}: ${spread.median.toFixed(2)} ${note}`);
  }

  failed(work: string, error: unknown): void {
    const note = error instanceof Error ? error.message.slice(0, 200) : String(error);
    this.lines.push({ work, goal: null, ratio: null, note });
    this.tell(`${work}: ${error instanceof Error ? (error.stack ?? note) : note}`);
  }

  tell(line: string): void {
    process.stderr.write(`${line}\n`);
  }

  print(): void {
    process.stdout.write(printTable(this.lines));
  }

  /** Ends what this run started and drops what it made. */
  async close(): Promise<void> {
    this.client.close();
    for (const child of this.#limits) child.kill();
    await Promise.all(this.#products.map((product) => product.stop()));
    for (const made of await Promise.allSettled(this.#made.values())) {
      if (made.status === 'fulfilled') await dropDatabase(this.server, made.value.name);
    }
  }
}

const perSecond = (rates: readonly number[]): string => `${Math.round(median(rates))}/s`;

/** Answers per second of a report. @throws Error when an answer was not the expected one */
export function rateOf({ lanes, seconds }: Report): number {
  const error = lanes.flatMap((lane) => lane.errors)[0];
  if (error !== undefined) throw new Error(error);
  return lanes.reduce((sum, lane) => sum + lane.times.length, 0) / seconds;
}
