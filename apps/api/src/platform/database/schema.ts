import type { Generated, JSONColumnType } from 'kysely';

import type { DefaultedTimestamp, Timestamp } from './tables/column-types.ts';
import type { Tables } from './tables.ts';

/** What the platform itself keeps: nothing of the subject. */
interface InfrastructureTables {
  installation: {
    single: Generated<boolean>;
    kind: 'demo' | 'real';
    created_at: DefaultedTimestamp;
  };
  business_clock: {
    single: Generated<boolean>;
    reached: Timestamp;
    saved_at: DefaultedTimestamp;
  };
  idempotency_key: {
    account_id: string;
    method: string;
    path: string;
    key: string;
    body_hash: Buffer;
    status: number | null;
    headers: JSONColumnType<Record<string, string>, string | undefined>;
    response: string | null;
    created_at: DefaultedTimestamp;
  };
}

/** Every table there is. */
export interface Database extends InfrastructureTables, Tables {}
