import type { Generated } from 'kysely';

import type { DefaultedTimestamp, Numeric, Timestamp } from './column-types.ts';

type Audience = 'unit-and-review' | 'unit' | 'review';

interface CommentTable {
  id: Generated<string>;
  unit_id: string;
  half_year: string;
  /** Null where the whole report is spoken of. */
  indicator_id: string | null;
  audience: Audience;
  parent_id: string | null;
  side: 'unit' | 'review';
  text: string;
  author_id: string | null;
  author_name: string;
  office: string;
  at: Timestamp;
  recorded_at: DefaultedTimestamp;
}

interface CommentMarkTable {
  comment_id: string;
  number: number;
  unit_id: string;
  half_year: string;
  audience: Audience;
  resolved: boolean;
  by_id: string | null;
  by_name: string;
  at: Timestamp;
  recorded_at: DefaultedTimestamp;
}

interface AreaVerifierTable {
  area_id: string;
  /** The department that compares. */
  unit_id: string;
  /** It compares for the units below this one. */
  below_unit_id: string;
  valid_from: string;
  valid_to: string | null;
}

interface CrossCheckTable {
  id: Generated<string>;
  unit_id: string;
  half_year: string;
  indicator_id: string;
  number: number;
  revision_id: string;
  verdict: 'agrees' | 'differs';
  /** What the department has instead. */
  value: Numeric | null;
  note: string | null;
  verifier_id: string;
  checked_by: string | null;
  checked_name: string;
  at: Timestamp;
  recorded_at: DefaultedTimestamp;
  source: 'record' | 'illustrative' | null;
}

interface UnitOpinionTable {
  id: Generated<string>;
  unit_id: string;
  half_year: string;
  area_id: string;
  /** Counts what one person says of one area. */
  number: number;
  account_id: string | null;
  account_name: string;
  office: string;
  opinion: 'agree' | 'remark';
  text: string | null;
  at: Timestamp;
  recorded_at: DefaultedTimestamp;
}

/** What is said of reports, and what departments compare. */
export interface ReviewTables {
  comment: CommentTable;
  comment_mark: CommentMarkTable;
  area_verifier: AreaVerifierTable;
  cross_check: CrossCheckTable;
  unit_opinion: UnitOpinionTable;
}
