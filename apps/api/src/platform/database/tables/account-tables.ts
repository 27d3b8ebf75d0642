import type { Generated } from 'kysely';

import type { Timestamp, DefaultedTimestamp } from './column-types.ts';

interface AccountTable {
  id: Generated<string>;
  username: string;
  display_name: string;
  office: string;
  password_hash: string;
  locale: Generated<'vi' | 'en'>;
  created_at: DefaultedTimestamp;
  disabled_at: Timestamp | null;
}

interface RoleGrantTable {
  id: Generated<string>;
  account_id: string;
  role:
    | 'clerk'
    | 'unit-approver'
    | 'verifier'
    | 'secretariat'
    | 'board-leader'
    | 'standing-committee'
    | 'administrator';
  unit_id: string;
  valid_from: string;
  valid_to: string | null;
}

interface SessionTable {
  token_hash: Buffer;
  account_id: string;
  created_at: DefaultedTimestamp;
  expires_at: Timestamp;
  revoked_at: Timestamp | null;
}

/** By the SHA-256 of username and address, or of address and quarter of an hour; tries under way count. */
interface SignInFailureTable {
  who: Buffer;
  count: number;
  last_at: Timestamp;
}

/** Accounts, what they are granted, and sessions. */
export interface AccountTables {
  account: AccountTable;
  role_grant: RoleGrantTable;
  session: SessionTable;
  sign_in_failure: SignInFailureTable;
}
