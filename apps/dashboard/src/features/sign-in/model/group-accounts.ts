import type { WelcomeDto } from '@tiendo/contract/session';

/** One account of the demo. */
export type DemoAccount = WelcomeDto['accounts'][number];

/** The accounts that share a role. */
export interface AccountGroup {
  readonly role: DemoAccount['role'];
  readonly accounts: readonly DemoAccount[];
}

/** From those who look at the whole to those who report one unit. */
const ORDER: readonly DemoAccount['role'][] = [
  'standing-committee',
  'board-leader',
  'secretariat',
  'verifier',
  'administrator',
  'unit-approver',
  'clerk',
];

/** The accounts by role, roles in the order of their scope; a role nobody has is left out. */
export function groupAccounts(accounts: readonly DemoAccount[]): AccountGroup[] {
  return ORDER.map((role) => ({
    role,
    accounts: accounts.filter((account) => account.role === role),
  })).filter((group) => group.accounts.length > 0);
}
