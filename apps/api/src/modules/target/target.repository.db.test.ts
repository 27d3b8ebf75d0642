import { expect, test } from 'vitest';

import { aDistrict } from '../../../test/support/builders/district.ts';
import { aTarget } from '../../../test/support/builders/target.ts';
import { statementsOf } from '../../../test/support/statements.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { TargetRepository } from './target.repository.ts';

const id = '00000000-0000-4000-8000-000000000001';
const everything = {
  year: 2017,
  unitId: undefined,
  parentId: undefined,
  indicatorId: undefined,
  day: '2017-12-31',
  after: null,
  limit: 101,
};

describeOnDatabases('TargetRepository', (open) => {
  test('row scope alone shows own and overseen units, and to nobody anything', async () => {
    const { db, transactions } = open();
    const targets = new TargetRepository(transactions);
    const { committee, ward, otherWard, indicator } = await aDistrict(db);
    for (const unit of [ward, otherWard]) {
      await aTarget(db, { unit_id: unit.id, indicator_id: indicator.id });
    }
    const seenBy = (ownUnits: string[], overseenUnits: string[]) =>
      transactions.read({ accountId: id, ownUnits, overseenUnits }, async () =>
        (await targets.list(everything)).map(({ unitId }) => unitId),
      );

    expect(await seenBy([ward.id], [])).toEqual([ward.id]);
    expect(await seenBy([], [committee.id])).toEqual([ward.id, otherWard.id].toSorted());
    expect(await seenBy([], [])).toEqual([]);
  });

  test('its SQL is reviewed', async () => {
    const targets = new TargetRepository(open().transactions);
    const text = await statementsOf(open(), [
      () => targets.list(everything),
      () =>
        targets.list({ ...everything, unitId: id, parentId: id, indicatorId: id, after: [id, id] }),
      () => targets.revisions(2017, [id], [id]),
    ]);
    await expect(text).toMatchFileSnapshot('./__sql__/target.repository.sql');
  });
});
