import { expect, test } from 'vitest';

import { anIndicator } from '../../../test/support/builders/indicator.ts';
import { statementsOf } from '../../../test/support/statements.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { IndicatorRepository } from './indicator.repository.ts';

const id = '00000000-0000-4000-8000-000000000001';

describeOnDatabases('IndicatorRepository', (open) => {
  test('a code means the indicator that bore it on the day', async () => {
    const { db, transactions } = open();
    const indicators = new IndicatorRepository(transactions);
    const old = await anIndicator(db, { code: 'X1', valid_to: '2016-12-31' });
    const later = await anIndicator(db, { code: 'X1', valid_from: '2017-01-01' });
    const bore = (day: string) =>
      transactions.asOwner(async () => (await indicators.one('code', 'X1', day))?.id);

    expect(await bore('2016-12-31')).toBe(old.id);
    expect(await bore('2017-01-01')).toBe(later.id);
    expect(await bore('1999-01-01')).toBeUndefined();
  });

  test('its SQL is reviewed', async () => {
    const indicators = new IndicatorRepository(open().transactions);
    const all = { day: '2017-06-14', block: undefined, after: null, limit: 101 };
    const text = await statementsOf(open(), [
      () => indicators.list(all),
      () => indicators.list({ ...all, block: 'A', after: ['A', 3, id] }),
      () => indicators.one('code', 'TG12', '2017-06-14'),
      () => indicators.called([id], '2017-06-14'),
    ]);
    await expect(text).toMatchFileSnapshot('./__sql__/indicator.repository.sql');
  });
});
