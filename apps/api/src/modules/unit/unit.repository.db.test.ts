import { expect, test } from 'vitest';

import { aUnit } from '../../../test/support/builders/unit.ts';
import { statementsOf } from '../../../test/support/statements.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { UnitRepository } from './unit.repository.ts';

const id = '00000000-0000-4000-8000-000000000001';

describeOnDatabases('UnitRepository', (open) => {
  test('a unit is called as on the day, or as nearest to it', async () => {
    const { db, transactions } = open();
    const units = new UnitRepository(transactions);
    const unit = await aUnit(db, { name: 'cũ', valid_from: '2010-01-01', valid_to: '2012-12-31' });
    await aUnit(db, {
      unit_id: unit.id,
      name: 'mới',
      valid_from: '2015-01-01',
      valid_to: '2016-12-31',
    });
    const called = (day: string) =>
      transactions.asOwner(async () => (await units.called([unit.id], day))[0]?.name);

    expect(await called('2011-06-14')).toBe('cũ');
    expect(await called('2014-06-14')).toBe('cũ');
    expect(await called('2015-06-14')).toBe('mới');
    expect(await called('2020-06-14')).toBe('mới');
    expect(await called('2001-06-14')).toBe('cũ');
  });

  test('its SQL is reviewed', async () => {
    const units = new UnitRepository(open().transactions);
    const all = {
      day: '2017-06-14',
      parentId: undefined,
      kind: undefined,
      after: null,
      limit: 101,
    };
    const text = await statementsOf(open(), [
      () => units.list(all),
      () => units.list({ ...all, parentId: id, kind: 'department', after: [3, id] }),
      () => units.versions(id, { before: null, limit: 101 }),
      () => units.versions(id, { before: '2017-06-14', limit: 101 }),
      () => units.named({ by: 'official_code', text: '00004' }),
      () => units.called([id], '2017-06-14'),
      () => units.line('2017-H1', id),
    ]);
    await expect(text).toMatchFileSnapshot('./__sql__/unit.repository.sql');
  });
});
