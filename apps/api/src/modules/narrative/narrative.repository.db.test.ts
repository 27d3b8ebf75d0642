import { expect, test } from 'vitest';

import { statementsOf } from '../../../test/support/statements.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { NarrativeRepository } from './narrative.repository.ts';

const id = '00000000-0000-4000-8000-000000000001';

describeOnDatabases('NarrativeRepository', (open) => {
  test('its SQL is reviewed', async () => {
    const narratives = new NarrativeRepository(open().transactions);
    const general = { halfYear: '2017-H1', unitId: id, areaId: null };
    const text = await statementsOf(open(), [
      () => narratives.ofReport('2017-H1', id, true),
      () => narratives.ofReport('2017-H1', id, false),
      () => narratives.one(general, true),
      () => narratives.worked(general),
      () => narratives.areaCodes(),
    ]);
    await expect(text).toMatchFileSnapshot('./__sql__/narrative.repository.sql');
  });
});
