import { expect, test } from 'vitest';

import { aPeriod } from '../../../test/support/builders/period.ts';
import { statementsOf } from '../../../test/support/statements.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { PeriodRepository } from './period.repository.ts';

describeOnDatabases('PeriodRepository', (open) => {
  test('the half-year of the screens has begun, whatever is planned after it', async () => {
    const { db, transactions } = open();
    const periods = new PeriodRepository(transactions);
    await aPeriod(db, '2016-H2', { state: 'closed' });
    await aPeriod(db, '2017-H1');
    await aPeriod(db, '2017-H2', { state: 'planned' });
    const begun = (day: string, state: 'open' | 'closed') =>
      transactions.asOwner(async () => (await periods.latestBegun(day, [state]))?.halfYear);

    expect(await begun('2017-06-22', 'open')).toBe('2017-H1');
    expect(await begun('2016-12-15', 'open')).toBe('2017-H1');
    expect(await begun('2016-12-14', 'open')).toBeUndefined();
    expect(await begun('2017-06-22', 'closed')).toBe('2016-H2');
  });

  test('its SQL is reviewed', async () => {
    const periods = new PeriodRepository(open().transactions);
    const text = await statementsOf(open(), [
      () => periods.list({ before: null, limit: 101 }),
      () => periods.list({ before: '2017-H1', limit: 101 }),
      () => periods.one('2017-H1'),
      () => periods.deadlines(['2017-H1']),
      () => periods.latestBegun('2017-06-22', ['open']),
      () => periods.workDayExceptions(),
    ]);
    await expect(text).toMatchFileSnapshot('./__sql__/period.repository.sql');
  });
});
