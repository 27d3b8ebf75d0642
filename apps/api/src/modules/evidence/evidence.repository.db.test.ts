import { expect, test } from 'vitest';

import { aDistrict } from '../../../test/support/builders/district.ts';
import { statementsOf } from '../../../test/support/statements.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { EvidenceRepository } from './evidence.repository.ts';

const id = '00000000-0000-4000-8000-000000000001';

describeOnDatabases('EvidenceRepository', (open) => {
  test('its SQL is reviewed', async () => {
    const evidence = new EvidenceRepository(open().transactions);
    const { ward, people } = await aDistrict(open().db);
    const at = new Date('2017-06-14T09:00:00+07:00');
    const file = {
      halfYear: '2017-H1',
      unitId: ward.id,
      indicatorId: null,
      name: 'a.pdf',
      kind: 'pdf',
      size: 1,
      hash: 'a'.repeat(64),
      by: { id: people.clerk.id, name: 'A' },
      at,
    } as const;
    let added = '';
    const ask = [
      () => evidence.ofReport('2017-H1', id),
      () => evidence.one(id),
      () => evidence.remove(id),
      async () => {
        added = (await evidence.add(file)).id;
      },
      () => evidence.stamp('2017-H1', ward.id),
      () => evidence.send('2017-H1', ward.id, at),
      () => evidence.withdraw(added, 'A', at, 'Nhầm tệp'),
    ];
    const unit = { accountId: people.clerk.id, ownUnits: [ward.id], overseenUnits: [] };
    const text = await statementsOf(open(), ask, unit);
    await expect(text).toMatchFileSnapshot('./__sql__/evidence.repository.sql');
  });
});
