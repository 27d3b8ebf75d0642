import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';

describe.runIf(inject('postgres'))('transactions side by side', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase('PostgreSQL');
    await sql`create table place (id int primary key, n int not null)`.execute(database.db);
    await sql`insert into place values (1, 0), (2, 0)`.execute(database.db);
  });
  afterAll(() => database.close());

  test('the one that loses a deadlock is run again, and its effects wait for the commit', async () => {
    const effects: string[] = [];
    let attempts = 0;
    let waiting = 0;
    const { promise: met, resolve: meet } = Promise.withResolvers<void>();
    const crossing = (first: number, second: number) =>
      database.transactions.asOwner(async (tx) => {
        attempts += 1;
        database.transactions.afterCommit(() => effects.push(`${first}${second}`));
        await sql`update place set n = n + 1 where id = ${first}`.execute(tx);
        waiting += 1;
        if (waiting === 2) meet();
        await met;
        await sql`update place set n = n + 1 where id = ${second}`.execute(tx);
      });
    await Promise.all([crossing(1, 2), crossing(2, 1)]);
    const { rows } = await sql<{ n: number }>`select n from place`.execute(database.db);
    expect(rows).toEqual([{ n: 2 }, { n: 2 }]);
    expect([attempts, effects.toSorted()]).toEqual([3, ['12', '21']]);
  });
});
