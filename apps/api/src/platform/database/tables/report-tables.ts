import type { Generated } from 'kysely';

import type {
  BigInteger,
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
  /** What the unit works on was entered by the secretariat for it; stamped from who acts. */
  working_on_behalf: Generated<boolean>;
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
  /** Stamped from who acts. */
  on_behalf: Generated<boolean>;
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
  authority: string | null;
  until: string | null;
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
  first_due_at: Timestamp | null;
  late: boolean;
  late_working_days: number;
  cells: number;
  content: JsonText;
  hash: string;
  declaration: string | null;
  source: string | null;
}

interface OnBehalfOpeningTable {
  id: Generated<string>;
  unit_id: string;
  half_year: string;
  sendings: number;
  ground: string;
  opened_by: string;
  opened_by_name: string;
  office: string;
  business_at: Timestamp;
  recorded_at: DefaultedTimestamp;
}

interface NarrativeTable {
  unit_id: string;
  half_year: string;
  area_id: string | null;
  working_id: string;
  submitted_id: string | null;
  version: number;
}

interface NarrativeRevisionTable {
  id: Generated<string>;
  unit_id: string;
  half_year: string;
  area_id: string | null;
  number: number;
  results: string;
  shortcomings: string;
  causes: string;
  proposals: string;
  recorded_by: string | null;
  recorded_by_name: string;
  recorded_office: string | null;
  begun_at: DefaultedTimestamp;
  recorded_at: DefaultedTimestamp;
  business_at: Timestamp;
  sent_at: Timestamp | null;
  audience: Generated<'overseers' | 'unit-and-secretariat'>;
}

interface EvidenceTable {
  id: Generated<string>;
  unit_id: string;
  half_year: string;
  indicator_id: string | null;
  name: string;
  kind: 'pdf' | 'jpeg' | 'png' | 'docx' | 'xlsx' | 'pptx';
  size: BigInteger;
  hash: string;
  added_by: string | null;
  added_by_name: string;
  recorded_at: DefaultedTimestamp;
  business_at: Timestamp;
  sent_at: Timestamp | null;
  withdrawn_at: Timestamp | null;
  withdrawn_by_name: string | null;
  withdrawal_reason: string | null;
}

interface SignedPaperTable {
  id: Generated<string>;
  unit_id: string;
  half_year: string;
  revision: number;
  sending: number;
  number: string;
  symbol: string;
  signed_on: string;
  signer_name: string;
  signer_position: string;
  file_name: string | null;
  file_size: BigInteger | null;
  file_hash: string | null;
  on_behalf: boolean;
  recorded_by: string;
  recorded_by_name: string;
  recorded_at: DefaultedTimestamp;
  business_at: Timestamp;
}

interface FileClaimTable {
  id: Generated<string>;
  hash: string;
  removing: Generated<boolean>;
  due_at: Timestamp;
}

/** Figures, narratives and files, and the reports they travel in. */
export interface ReportTables {
  evidence: EvidenceTable;
  signed_paper: SignedPaperTable;
  file_claim: FileClaimTable;
  narrative: NarrativeTable;
  narrative_revision: NarrativeRevisionTable;
  figure: FigureTable;
  figure_revision: FigureRevisionTable;
  on_behalf_opening: OnBehalfOpeningTable;
  submission: SubmissionTable;
  submission_step: SubmissionStepTable;
  sending: SendingTable;
}
