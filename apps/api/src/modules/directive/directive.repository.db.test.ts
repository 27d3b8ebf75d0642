import { expect, test } from 'vitest';

import { statementsOf } from '../../../test/support/statements.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { DirectiveRepository } from './directive.repository.ts';

const id = '00000000-0000-4000-8000-000000000001';

describeOnDatabases('DirectiveRepository', (open) => {
  test('its SQL is reviewed', async () => {
    const directives = new DirectiveRepository(open().transactions);
    const text = await statementsOf(open(), [
      () => directives.list(null, 101),
      () => directives.list([3, id], 101),
      () => directives.byIds([id]),
    ]);
    await expect(text).toMatchFileSnapshot('./__sql__/directive.repository.sql');
  });
});
