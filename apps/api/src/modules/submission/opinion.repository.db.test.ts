import { beforeAll, expect, test } from 'vitest';

import { aDistrict, type District } from '../../../test/support/builders/district.ts';
import { statementsOf } from '../../../test/support/statements.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { type NewOpinion, OpinionRepository } from './opinion.repository.ts';

describeOnDatabases('OpinionRepository', (open) => {
  let district: District;
  let said: NewOpinion;
  beforeAll(async () => {
    const { db } = open();
    district = await aDistrict(db);
    const { id: areaId } = await db.selectFrom('area').select('id').executeTakeFirstOrThrow();
    const { id } = district.people.approver;
    said = {
      halfYear: district.halfYear,
      unitId: district.ward.id,
      areaId,
      by: { id, name: 'A', office: 'B' },
      opinion: 'remark',
      text: 'Thiếu số',
      at: new Date('2017-06-14T09:00:00+07:00'),
    };
  });

  test('its SQL is reviewed', async () => {
    const opinions = new OpinionRepository(open().transactions);
    const ask = [() => opinions.append(said), () => opinions.latest(said)];
    const text = await statementsOf(open(), ask, 'owner');
    await expect(text).toMatchFileSnapshot('./__sql__/opinion.repository.sql');
  });

  test('of each person the last is what they say', async () => {
    const opinions = new OpinionRepository(open().transactions);
    const { transactions } = open();
    await transactions.asOwner(() => opinions.append({ ...said, opinion: 'agree', text: null }));
    const latest = await transactions.asOwner(() => opinions.latest(said));
    expect(latest).toMatchObject([{ opinion: 'agree', text: null, account_name: 'A' }]);
  });
});
