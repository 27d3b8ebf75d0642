import { expect, test } from 'vitest';

import { statementsOf } from '../../../test/support/statements.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { DISTRICT, unitIdOf } from '../../demo/units.ts';
import { loadDemo } from '../../demo/load-demo.ts';
import { OverviewRepository } from './overview.repository.ts';

describeOnDatabases('OverviewRepository', (open) => {
  const district = unitIdOf(DISTRICT);
  const leader = {
    accountId: '00000000-0000-4000-8000-000000000001',
    ownUnits: [],
    overseenUnits: [district],
  };

  test('what was never sent is in no cell, and what is not counted leaves no gap in the text', async () => {
    const { transactions } = open();
    await loadDemo(transactions);
    const overviews = new OverviewRepository(transactions);
    const { cells, totals } = await transactions.read(leader, () =>
      overviews.packed('2017-H1', district),
    );
    const read = JSON.parse(`{${cells ?? ''}}`) as Record<string, object>;
    // Twelve wards and the political training centre have sent; Phúc Xá and Đội Cấn have not.
    expect(Object.keys(read)).toHaveLength(13);
    expect(Object.keys(JSON.parse(`{${totals ?? ''}}`) as object)).toHaveLength(17);
  });

  test('a person who oversees nothing reads no cell, whatever is asked', async () => {
    const { transactions } = open();
    const nobody = { ...leader, overseenUnits: [] };
    const packed = await transactions.read(nobody, () =>
      new OverviewRepository(transactions).packed('2017-H1', district),
    );
    expect(packed).toEqual({ cells: null, totals: null });
  });

  test('its SQL is reviewed', async () => {
    const overviews = new OverviewRepository(open().transactions);
    const head = await open().transactions.asOwner(() => overviews.head('2017-H1', district));
    if (!head) throw new Error('the demo has a first half of 2017');
    const text = await statementsOf(open(), [
      () => overviews.head('2017-H1', district),
      () => overviews.units(head, district),
      () => overviews.unit(head, district),
      () => overviews.packed('2017-H1', district),
      () => overviews.sheets('2017-H1', district, 11),
      () => overviews.sendings('2017-H1', district),
      () => overviews.periods(),
      () => overviews.openTasks('2017-H1'),
      () => overviews.meetings('2017-H1', [district]),
    ]);
    await expect(text).toMatchFileSnapshot('./__sql__/overview.repository.sql');
  });
});
