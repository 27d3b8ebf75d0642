import type { Generated, GeneratedAlways } from 'kysely';

import type {
  Numeric,
  DefaultedNumeric,
  BigInteger,
  Timestamp,
  DefaultedTimestamp,
  JsonText,
} from './column-types.ts';

interface ResultTable {
  half_year: string;
  basis: 'as-was' | 'as-is';
  unit_id: string;
  indicator_id: string;
  reported: Generated<number>;
  not_applicable: Generated<number>;
  met: Generated<number>;
  late: Generated<number>;
  estimates: Generated<number>;
  unaccepted: Generated<number>;
  total: DefaultedNumeric;
  numerator: DefaultedNumeric;
  denominator: DefaultedNumeric;
  target_total: DefaultedNumeric;
  targeted: Generated<number>;
  baseline_total: DefaultedNumeric;
  first_half_total: DefaultedNumeric;
  first_half_count: Generated<number>;
  compared: Generated<number>;
  compared_total: DefaultedNumeric;
  compared_numerator: DefaultedNumeric;
  compared_denominator: DefaultedNumeric;
  last_total: DefaultedNumeric;
  last_numerator: DefaultedNumeric;
  last_denominator: DefaultedNumeric;
  fold: Numeric | null;
  assessment: JsonText | null;
  written_at: DefaultedTimestamp;
}

interface ResultSheetTable {
  half_year: string;
  basis: 'as-was' | 'as-is';
  unit_id: string;
  cells: JsonText;
  contributions: JsonText;
  rule: string;
  as_of: Timestamp;
  written_at: DefaultedTimestamp;
  /** Indicator id → [actual, target], made of `cells`. */
  brief: GeneratedAlways<string>;
}

interface RevisionStampTable {
  half_year: string;
  unit_id: string;
  working: BigInteger;
  submitted: BigInteger;
}

interface ChangeStampTable {
  topic: 'agenda' | 'catalogue' | 'target';
  shard: number;
  changes: BigInteger;
}

/** What was computed, and the stamps of what it stands on. */
export interface ResultTables {
  result: ResultTable;
  result_sheet: ResultSheetTable;
  revision_stamp: RevisionStampTable;
  change_stamp: ChangeStampTable;
}
