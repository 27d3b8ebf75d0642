import type { Generated } from 'kysely';

import type {
  Numeric,
  Timestamp,
  DefaultedTimestamp,
  JsonText,
  JsonValue,
} from './column-types.ts';

interface FigureTable {
  unit_id: string;
  half_year: string;
  indicator_id: string;
  working_id: string;
  submitted_id: string | null;
  accepted_id: string | null;
  version: number;
}

interface FigureRevisionTable {
  id: Generated<string>;
  unit_id: string;
  half_year: string;
  indicator_id: string;
  number: number;
  kind: 'entry' | 'official-update' | 'correction' | 'supplement';
  state: 'not-reported' | 'reported' | 'not-occurred' | 'not-applicable';
  value: Numeric | null;
  numerator: Numeric | null;
  denominator: Numeric | null;
  weight: Numeric | null;
  milestone: Generated<boolean>;
  achieved_on: string | null;
  grade: 'poor' | 'average' | 'fair' | 'good' | null;
  quality: 'official' | 'preliminary' | 'estimate' | null;
  year_end_estimate: Numeric | null;
  note: string | null;
  cause: string | null;
  reason: string | null;
  recorded_by: string | null;
  recorded_by_name: string;
  recorded_at: DefaultedTimestamp;
  business_at: Timestamp;
  idempotency_key: string | null;
  sent_at: Timestamp | null;
  source: 'record' | 'illustrative' | null;
}

interface SubmissionTable {
  unit_id: string;
  half_year: string;
  state:
    | 'draft'
    | 'unit-review'
    | 'submitted'
    | 'under-review'
    | 'returned'
    | 'accepted'
    | 'locked'
    | 'reopened';
  version: number;
  sendings: Generated<number>;
  extension_requested_until: string | null;
  extension_reason: string | null;
  extended_to: Timestamp | null;
  source: 'record' | 'illustrative' | null;
}

interface SubmissionStepTable {
  id: Generated<string>;
  unit_id: string;
  half_year: string;
  version: number;
  action: string;
  from_state: string;
  to_state: string;
  actor_id: string | null;
  actor_name: string;
  at: Timestamp;
  recorded_at: DefaultedTimestamp;
  reason: string | null;
  remarks: JsonValue;
  source: string | null;
}

interface SendingTable {
  id: Generated<string>;
  unit_id: string;
  half_year: string;
  number: number;
  sent_by: string | null;
  sent_by_name: string;
  sent_at: Timestamp;
  recorded_at: DefaultedTimestamp;
  due_at: Timestamp;
  late: boolean;
  late_working_days: number;
  cells: number;
  content: JsonText;
  hash: string;
  source: string | null;
}

/** Figures, and the reports they travel in. */
export interface ReportTables {
  figure: FigureTable;
  figure_revision: FigureRevisionTable;
  submission: SubmissionTable;
  submission_step: SubmissionStepTable;
  sending: SendingTable;
}
