import { expect, test } from 'vitest';

import { statementsOf } from '../../../test/support/statements.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { OnBehalfRepository } from './on-behalf.repository.ts';

const unitId = '00000000-0000-4000-8000-000000000001';

describeOnDatabases('OnBehalfRepository', (open) => {
  test('its SQL is reviewed', async () => {
    const openings = new OnBehalfRepository(open().transactions);
    const text = await statementsOf(open(), [() => openings.last({ halfYear: '2017-H1', unitId })]);
    await expect(text).toMatchFileSnapshot('./__sql__/on-behalf.repository.sql');
  });
});
