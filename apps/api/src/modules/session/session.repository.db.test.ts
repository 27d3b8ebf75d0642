import { expect, test } from 'vitest';

import { statementsOf } from '../../../test/support/statements.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { SessionRepository } from './session.repository.ts';

describeOnDatabases('SessionRepository', (open) => {
  test('a request cannot read accounts: only sign-in, which runs as the owner', async () => {
    const { transactions } = open();
    const accounts = new SessionRepository(transactions);
    const anybody = { accountId: crypto.randomUUID(), ownUnits: [], overseenUnits: [] };
    await expect(
      transactions.read(anybody, () => accounts.account('nhap-00004')),
    ).rejects.toMatchObject({ code: '42501' });
    expect(await transactions.asOwner(() => accounts.account('nhap-00004'))).toBeUndefined();
  });

  test('its SQL is reviewed', async () => {
    const accounts = new SessionRepository(open().transactions);
    const text = await statementsOf(
      open(),
      [
        () => accounts.account('nhap-00004'),
        () => accounts.hasAny(),
        () => accounts.accountsOn('2017-06-22'),
      ],
      'owner',
    );
    await expect(text).toMatchFileSnapshot('./__sql__/session.repository.sql');
  });
});
