import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { canOwnPostgres, type OwnPostgres, ownPostgres } from '../support/own-postgres.ts';
import { type Product, startProduct } from '../support/product.ts';
import { aServerDatabase, type FaultDatabase, inspectClosed } from './fault-database.ts';
import { between, FULL, randomOf, tell } from './fault-run.ts';
import { askOver } from './http-asker.ts';
import { acknowledgedBy, type Ask, WardClerk, workAll } from './ward-clerk.ts';

const ROUNDS = FULL ? 20 : 1;
const CHANGES = { least: 40, most: 85 } as const;

/** PostgreSQL itself dies, with every backend, while the product goes on. */
describe.runIf(canOwnPostgres())('kill -9 of PostgreSQL during saves', () => {
  let server: OwnPostgres;
  let database: FaultDatabase;
  let product: Product;

  beforeAll(async () => {
    server = await ownPostgres();
    database = await aServerDatabase(FULL ? 30 : 4, { url: server.url, template: 'template0' });
    product = await startProduct({ ...database.place, env: { DEMO: '0', LOG_LEVEL: 'error' } });
  });
  afterAll(async () => {
    await product?.stop();
    await server?.stop();
  });

  test('loses nothing that was acknowledged, and the product finds back by itself', async () => {
    const random = randomOf('server crash');
    const clerks = database.district.wards.map((ward) => new WardClerk(database.district, ward));
    const ask = unlessBroken(askOver(() => product.url));
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
          if (acknowledgedBy(clerks) >= until) dying ??= wait(moment).then(() => server.crash());
        },
      );
      await dying;
      await server.start();

      const waiting = clerks.filter(({ pending }) => pending !== null);
      for (const clerk of waiting) totals.already += (await answerAtLast(clerk, ask)) ? 1 : 0;
      totals.unanswered += waiting.length;
      const found = await inspectClosed(database, clerks);
      totals.lost += found.lost.length;
      totals.duplicated += found.duplicated.length;
      expect({ round, ...found }).toEqual({ round, lost: [], duplicated: [], wrong: [] });
    }
    expect(product.process.exitCode).toBeNull();
    const { unanswered, already, ...outcome } = totals;
    tell('kill of PostgreSQL', {
      rounds: ROUNDS,
      acknowledged: acknowledgedBy(clerks),
      ...outcome,
      more: `${unanswered} cut off, of them ${already} already done`,
    });
  });
});

/** Without its database the product answers that something is wrong: nothing was acknowledged. */
function unlessBroken(ask: Ask): Ask {
  return async (asked) => {
    const answered = await ask(asked);
    return answered !== null && answered.status >= 500 ? null : answered;
  };
}

/** Asks again until there is an answer; whether it had been done before. */
async function answerAtLast(clerk: WardClerk, ask: Ask): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answered = await clerk.retry(ask);
    if (answered) return answered.replayed;
    await wait(100);
  }
  throw new Error('the product does not find back to its database');
}
