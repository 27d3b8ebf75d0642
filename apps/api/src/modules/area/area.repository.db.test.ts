import { expect, test } from 'vitest';

import { statementsOf } from '../../../test/support/statements.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { AreaRepository } from './area.repository.ts';

const id = '00000000-0000-4000-8000-000000000001';

describeOnDatabases('AreaRepository', (open) => {
  test('its SQL is reviewed', async () => {
    const areas = new AreaRepository(open().transactions);
    const text = await statementsOf(open(), [
      () => areas.list(null, 101),
      () => areas.list([3, id], 101),
      () => areas.reportedOn('2017-H1', { id, kind: 'ward-committee' }),
    ]);
    await expect(text).toMatchFileSnapshot('./__sql__/area.repository.sql');
  });
});
