import { expect, test } from 'vitest';

import { groupAccounts, type DemoAccount } from './group-accounts.ts';

const account = (role: DemoAccount['role'], username: string): DemoAccount => ({
  role,
  username,
  displayName: username,
  office: '',
});

test('accounts stand by role, leaders first, in the order they came', () => {
  const groups = groupAccounts([
    account('clerk', 'nhap-00004'),
    account('clerk', 'nhap-00001'),
    account('standing-committee', 'lanhdao'),
  ]);
  expect(groups.map((group) => [group.role, group.accounts.map((one) => one.username)])).toEqual([
    ['standing-committee', ['lanhdao']],
    ['clerk', ['nhap-00004', 'nhap-00001']],
  ]);
});
