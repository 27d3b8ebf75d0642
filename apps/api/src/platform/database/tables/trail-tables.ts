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
  outbox: OutboxTable;
}
