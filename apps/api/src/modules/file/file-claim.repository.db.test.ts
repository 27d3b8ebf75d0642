import { expect, test } from 'vitest';

import { statementsOf } from '../../../test/support/statements.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { FileClaimRepository } from './file-claim.repository.ts';

const id = '00000000-0000-4000-8000-000000000001';
const hash = 'a'.repeat(64);

describeOnDatabases('FileClaimRepository', (open) => {
  test('its SQL is reviewed', async () => {
    const claims = new FileClaimRepository(open().transactions);
    const ask = [
      () => claims.hold(hash),
      () => claims.isGoing(hash),
      () => claims.claim(hash, 60),
      () => claims.settle(id),
      () => claims.release(id),
      () => claims.due(10),
      () => claims.expire(hash),
      () => claims.isWanted(hash),
    ];
    const text = await statementsOf(open(), ask, 'owner');
    await expect(text).toMatchFileSnapshot('./__sql__/file-claim.repository.sql');
  });
});
