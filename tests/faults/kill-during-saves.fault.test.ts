import { setTimeout as wait } from 'node:timers/promises';

import { afterEach, describe, expect, test } from 'vitest';

import { startProduct, type Product } from '../support/product.ts';
import { type FaultDatabase, inspectClosed, KINDS } from './fault-database.ts';
import { between, FULL, randomOf, tell } from './fault-run.ts';
import { askOver } from './http-asker.ts';
import type { Inspection } from './inspection.ts';
import { acknowledgedBy, type Answered, WardClerk, workAll } from './ward-clerk.ts';

const ROUNDS = FULL ? 20 : 2;
/** Changes of all wards together before the process is killed; 20 rounds make about a thousand saves. */
const CHANGES = { least: 40, most: 85 } as const;

let product: Product | undefined;
afterEach(async () => {
  await product?.kill();
  product = undefined;
});

const start = async ({ place }: FaultDatabase): Promise<Product> => {
  product = await startProduct({ ...place, env: { DEMO: '0', LOG_LEVEL: 'warn' } });
  return product;
};

describe.each(KINDS)('kill -9 during saves on $kind', ({ kind, make }) => {
  test('loses nothing that was acknowledged, and a retry makes no second revision', async () => {
    const random = randomOf(`kill ${kind}`);
    const database = await make(FULL ? 30 : 6);
    const clerks = database.district.wards.map((ward) => new WardClerk(database.district, ward));
    let running = await start(database);
    const ask = askOver(() => running.url);
    const totals = { lost: 0, duplicated: 0, unanswered: 0, already: 0 };

    for (let round = 1; round <= ROUNDS; round += 1) {
      const until = acknowledgedBy(clerks) + between(random, CHANGES.least, CHANGES.most);
      const moment = random() * 25;
      let dying: Promise<void> | undefined;
      await workAll(
        clerks,
        ask,
        () => dying === undefined,
        () => {
          if (acknowledgedBy(clerks) >= until) dying ??= wait(moment).then(() => running.kill());
        },
      );
      await dying;
      expect(running.process.signalCode).toBe('SIGKILL');

      running = await start(database);
      const waiting = clerks.filter(({ pending }) => pending !== null);
      for (const clerk of waiting) totals.already += wasDone(await clerk.retry(ask)) ? 1 : 0;
      totals.unanswered += waiting.length;
      if (round < ROUNDS && !FULL) continue;
      await running.stop();
      count(totals, await inspectClosed(database, clerks));
      if (round < ROUNDS) running = await start(database);
    }
    await database.remove();
    tell(`kill-during-saves ${kind}`, {
      rounds: ROUNDS,
      acknowledged: acknowledgedBy(clerks),
      ...totals,
      more: `${totals.unanswered} cut off, of them ${totals.already} already done`,
    });
  });
});

/** Whatever is wrong fails here; what was lost or made twice is counted first. */
function count(totals: { lost: number; duplicated: number }, found: Inspection): void {
  totals.lost += found.lost.length;
  totals.duplicated += found.duplicated.length;
  expect(found).toEqual({ lost: [], duplicated: [], wrong: [] });
}

/** Asked again, the server says that it had done this before. */
const wasDone = (answered: Answered | null): boolean => {
  if (answered === null) throw new Error('the product does not answer after its restart');
  return answered.replayed;
};
