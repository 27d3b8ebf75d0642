import type { Generated } from 'kysely';

import type { EntryWarningCode } from '@tiendo/domain/figure';

import type { DefaultedBoolean, Numeric, DefaultedTimestamp, Timestamp } from './column-types.ts';

interface AreaTable {
  id: Generated<string>;
  code: string;
  block: 'A' | 'B';
  name: string;
  name_en: string;
  display_order: number;
  narrative_audience: Generated<'overseers' | 'unit-and-secretariat'>;
}

interface IndicatorTable {
  id: Generated<string>;
  created_at: DefaultedTimestamp;
}

interface IndicatorVersionTable {
  id: Generated<string>;
  indicator_id: string;
  valid_from: string;
  valid_to: string | null;
  code: string;
  name: string;
  name_en: string;
  /** What a narrow column says; null where the name is short enough. */
  short_name: string | null;
  short_name_en: string | null;
  definition: string;
  purpose: string;
  area_id: string;
  unit_of_measure: string;
  unit_of_measure_en: string;
  class:
    | 'CUM_HIGH'
    | 'CUM_LOW'
    | 'ZERO'
    | 'SNAP_HIGH'
    | 'SNAP_LOW'
    | 'RATIO_HIGH'
    | 'RATIO_LOW'
    | 'GROWTH'
    | 'MILESTONE'
    | 'QUALITATIVE';
  roll_up:
    | 'SUM'
    | 'SUM_RATIO'
    | 'WEIGHTED_AVG'
    | 'SNAPSHOT_SUM'
    | 'MAX'
    | 'MIN'
    | 'LATEST'
    | 'COUNT_UNITS_MET'
    | 'TOP_ONLY'
    | 'MANUAL';
  pace_kind: 'linear' | 'profile' | 'done-in-h1' | 'year-end-only' | 'school-year' | null;
  pace_first_half: Numeric | null;
  lower_is_better: 'INVERSE' | 'MIRROR' | 'PASS_FAIL' | 'ZERO_TOLERANCE' | 'NO_PERCENT' | null;
  counts_whole_units: boolean;
  /** The most decimals that the unit of measure takes; null where any number does. */
  decimals: number | null;
  minimum: Numeric | null;
  maximum: Numeric | null;
  of_which_id: string | null;
  parts_add_up: DefaultedBoolean;
  reporter_unit_kind: string | null;
  reporter_unit_id: string | null;
  milestone_month: number | null;
  milestone_day: number | null;
  scheme_id: string | null;
  assigned_by: string;
  entered_by: string;
  cross_checked_by: string | null;
  display_order: number;
  source: 'record' | 'illustrative' | null;
}

/** One row: the version of the setting and who made it. */
interface CheckSettingTable {
  single: Generated<boolean>;
  version: Generated<number>;
  changed_by: string | null;
  changed_at: Timestamp | null;
}

interface CheckThresholdTable {
  rule: EntryWarningCode;
  indicator_id: string | null;
  value: Numeric | null;
}

interface TargetTable {
  unit_id: string;
  indicator_id: string;
  year: number;
  revision_id: string;
}

interface TargetRevisionTable {
  id: Generated<string>;
  unit_id: string;
  indicator_id: string;
  year: number;
  number: number;
  value: Numeric | null;
  grade: 'poor' | 'average' | 'fair' | 'good' | null;
  baseline: Numeric | null;
  first_half: Numeric | null;
  stretch: Numeric | null;
  decision_number: string | null;
  decided_on: string | null;
  reason: string | null;
  recorded_by: string | null;
  recorded_at: DefaultedTimestamp;
  source: 'record' | 'illustrative' | null;
}

/** What is counted, and what is asked of whom. */
export interface IndicatorTables {
  area: AreaTable;
  indicator: IndicatorTable;
  indicator_version: IndicatorVersionTable;
  check_setting: CheckSettingTable;
  check_threshold: CheckThresholdTable;
  target: TargetTable;
  target_revision: TargetRevisionTable;
}
