import { expect, test } from 'vitest';

import { statementsOf } from '../../../test/support/statements.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { AuditRepository } from './audit.repository.ts';

const unitId = '00000000-0000-4000-8000-000000000001';

describeOnDatabases('AuditRepository', (open) => {
  test('its SQL is reviewed', async () => {
    const audit = new AuditRepository(open().transactions);
    const text = await statementsOf(open(), [
      () =>
        audit.list({
          place: { unitId, halfYear: '2017-H1' },
          subject: null,
          actions: ['figure.recorded'],
          after: '9',
          limit: 10,
          day: '2017-06-22',
        }),
    ]);
    await expect(text).toMatchFileSnapshot('./__sql__/audit.repository.sql');
  });
});
