import { expect, test } from 'vitest';

import { statementsOf } from '../../../test/support/statements.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { CrossCheckRepository } from './cross-check.repository.ts';

const id = '00000000-0000-4000-8000-000000000001';

describeOnDatabases('CrossCheckRepository', (open) => {
  test('its SQL is reviewed', async () => {
    const checks = new CrossCheckRepository(open().transactions);
    const field = { halfYear: '2017-H1', overseen: [] };
    const text = await statementsOf(open(), [
      () => checks.field({ ...field, verifiers: [id] }),
      () =>
        checks.field({ ...field, verifiers: null, overseen: [id], unitId: id, indicatorId: id }),
      () => checks.counts({ ...field, verifiers: null, overseen: [id] }),
    ]);
    await expect(text).toMatchFileSnapshot('./__sql__/cross-check.repository.sql');
  });
});
