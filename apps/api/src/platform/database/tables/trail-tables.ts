import type { GeneratedAlways } from 'kysely';

import type { Timestamp, DefaultedTimestamp, JsonValue } from './column-types.ts';

interface AuditTable {
  id: GeneratedAlways<string>;
  at: DefaultedTimestamp;
  business_at: Timestamp;
  account_id: string | null;
  actor_name: string;
  action: string;
  unit_id: string | null;
  half_year: string | null;
  subject: string;
  before: JsonValue | null;
  after: JsonValue | null;
  request_id: string | null;
  /** The office held then, and the grant acted by. */
  actor_office: string | null;
  actor_role: string | null;
  actor_unit_id: string | null;
  address: string | null;
  user_agent: string | null;
  reason: string | null;
}

interface AuditSealTable {
  position: string;
  audit_id: string;
  row_hash: Uint8Array;
  hash: Uint8Array;
  sealed_at: DefaultedTimestamp;
}

interface AuditUnsealedTable {
  audit_id: string;
}

interface OutboxTable {
  id: GeneratedAlways<string>;
  kind: string;
  unit_id: string | null;
  half_year: string | null;
  payload: JsonValue;
  created_at: DefaultedTimestamp;
}

/** Who did what, and what is to be told of it. */
export interface TrailTables {
  audit: AuditTable;
  audit_seal: AuditSealTable;
  audit_unsealed: AuditUnsealedTable;
  outbox: OutboxTable;
}
