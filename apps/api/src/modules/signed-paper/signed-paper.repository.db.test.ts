import { expect, test } from 'vitest';

import { statementsOf } from '../../../test/support/statements.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { SignedPaperRepository } from './signed-paper.repository.ts';

const id = '00000000-0000-4000-8000-000000000001';

describeOnDatabases('SignedPaperRepository', (open) => {
  test('its SQL is reviewed', async () => {
    const papers = new SignedPaperRepository(open().transactions);
    const text = await statementsOf(open(), [() => papers.ofReport('2017-H1', id)]);
    await expect(text).toMatchFileSnapshot('./__sql__/signed-paper.repository.sql');
  });
});
