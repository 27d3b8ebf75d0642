import { sql } from 'kysely';
import { expect, test } from 'vitest';

import { describeOnDatabases } from '../../../test/support/test-database.ts';

describeOnDatabases('Statements', (open) => {
  test('others get a turn while many wait for the database', async () => {
    const { transactions } = open();
    let turns = 0;
    let asking = true;
    const count = (): void => {
      turns += 1;
      if (asking) setImmediate(count);
    };
    setImmediate(count);
    const busy = () =>
      transactions.asOwner((tx) => sql`select count(*) from generate_series(1, 20000)`.execute(tx));
    await Promise.all(Array.from({ length: 20 }, busy));
    asking = false;
    expect(turns).toBeGreaterThan(5);
  });
});
