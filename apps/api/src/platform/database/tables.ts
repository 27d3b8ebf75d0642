import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** Days, decimals and 64-bit integers come back as text from both databases; we keep them that way. */
type Numeric = ColumnType<string, string | number, string | number>;
type DefaultedNumeric = ColumnType<string, string | number | undefined, string | number>;
type BigInteger = ColumnType<string, string | number | undefined, string | number>;
type Timestamp = ColumnType<Date, Date | string, Date | string>;
/** `Generated<Timestamp>` does not nest: a column with a default needs its own ColumnType. */
type DefaultedTimestamp = ColumnType<Date, Date | string | undefined, Date | string>;
/** `json` is passed on as the text that was written; `jsonb` is parsed. */
type JsonText = ColumnType<string, string, string>;
type JsonValue = ColumnType<unknown, string | undefined, string>;

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

interface AreaTable {
  id: Generated<string>;
  code: string;
  block: 'A' | 'B';
  name: string;
  name_en: string;
  display_order: number;
}

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

interface ChangeStampTable {
  topic: 'agenda' | 'catalogue' | 'target';
  shard: number;
  changes: BigInteger;
}

interface ConclusionTable {
  id: Generated<string>;
  meeting_id: string;
  notice_id: string | null;
  item: string;
  text: string;
  without_tasks: Generated<boolean>;
  display_order: number;
  source: 'record' | 'illustrative' | null;
}

interface ConclusionNoticeTable {
  id: Generated<string>;
  meeting_id: string;
  number: string;
  title: string;
  state: 'draft' | 'signed';
  signed_on: string | null;
  signer: string | null;
  source: 'record' | 'illustrative' | null;
}

interface DirectiveTable {
  id: Generated<string>;
  number: string | null;
  issuer: string;
  title: string;
  issued_on: string | null;
  display_order: number;
  source: 'record' | 'illustrative' | null;
}

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
  of_which_id: string | null;
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

interface MeetingTable {
  id: Generated<string>;
  kind: 'interim-review' | 'final-review' | 'briefing' | 'thematic' | 'meeting';
  title: string;
  half_year: string;
  organiser_unit_id: string;
  held_on: string;
  session: 'morning' | 'afternoon' | 'evening' | null;
  held_at: string | null;
  place: string | null;
  chair: string | null;
  source_note: string | null;
  source: 'record' | 'illustrative' | null;
}

interface MeetingParticipantTable {
  id: Generated<string>;
  meeting_id: string;
  block:
    | 'attended-and-directed'
    | 'standing-committee-members'
    | 'party-board-heads'
    | 'ward-committees'
    | 'departments-and-organisations';
  description: string;
  person_name: string | null;
  office: string | null;
  unit_id: string | null;
  display_order: number;
  source: 'record' | 'illustrative' | null;
}

interface MeetingRemarkTable {
  id: Generated<string>;
  meeting_id: string;
  kind: 'reviewed-result' | 'commendation' | 'directing-remark';
  text: string;
  directive_id: string | null;
  display_order: number;
  source: 'record' | 'illustrative' | null;
}

interface OutboxTable {
  id: GeneratedAlways<string>;
  kind: string;
  unit_id: string | null;
  half_year: string | null;
  payload: JsonValue;
  created_at: DefaultedTimestamp;
}

interface PeriodTable {
  half_year: string;
  scheme_id: string;
  state: 'planned' | 'open' | 'closed';
  opened_at: Timestamp | null;
  closed_at: Timestamp | null;
  source: 'record' | 'illustrative' | null;
}

interface PeriodDeadlineTable {
  half_year: string;
  unit_kind: string;
  due_at: Timestamp;
  corrections_until: Timestamp;
}

interface PeriodSchemeTable {
  id: Generated<string>;
  kind: 'administrative' | 'calendar' | 'custom';
  name: string;
}

interface PeriodWindowTable {
  half_year: string;
  scheme_id: string;
  from_date: string;
  to_date: string;
}

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

interface SessionTable {
  token_hash: Buffer;
  account_id: string;
  created_at: DefaultedTimestamp;
  expires_at: Timestamp;
  revoked_at: Timestamp | null;
}

interface SignInFailureTable {
  who: Buffer;
  count: number;
  last_at: Timestamp;
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

interface TaskTable {
  id: Generated<string>;
  half_year: string;
  issued_by_id: string;
  meeting_id: string | null;
  conclusion_id: string | null;
  directive_id: string | null;
  remark_id: string | null;
  stage: 'draft' | 'assigned';
  state:
    | 'not-started'
    | 'in-progress'
    | 'awaiting-confirmation'
    | 'completed'
    | 'paused'
    | 'declined'
    | 'redo';
  content: string;
  lead_unit_id: string;
  deliverable: string | null;
  first_due_on: string | null;
  due_on: string | null;
  continuing: Generated<boolean>;
  priority: Generated<'normal' | 'high' | 'urgent'>;
  responsible: string | null;
  claimed_on: string | null;
  confirmed_on: string | null;
  outcome: string | null;
  obstacle: string | null;
  display_order: number;
  source: 'record' | 'illustrative' | null;
}

interface TaskIndicatorTable {
  task_id: string;
  indicator_id: string;
  effect: string | null;
}

interface TaskUnitTable {
  task_id: string;
  unit_id: string;
  display_order: number;
}

interface UnitTable {
  id: Generated<string>;
  created_at: DefaultedTimestamp;
}

interface UnitAncestryTable {
  half_year: string;
  basis: 'as-was' | 'as-is';
  unit_id: string;
  ancestor_id: string;
  depth: number;
  unit_kind: string;
}

interface UnitVersionTable {
  id: Generated<string>;
  unit_id: string;
  valid_from: string;
  valid_to: string | null;
  kind:
    | 'committee'
    | 'ward-committee'
    | 'ward-authority'
    | 'party-board'
    | 'department'
    | 'authority'
    | 'mass-organisation'
    | 'public-unit'
    | 'vertical-agency';
  name: string;
  short_name: string;
  official_code: string | null;
  own_code: string | null;
  parent_id: string | null;
  related_to_id: string | null;
  display_order: number;
  source: 'record' | 'illustrative' | null;
}

interface WorkDayExceptionTable {
  day: string;
  kind: 'holiday' | 'make-up';
  name: string;
  source: 'record' | 'illustrative' | null;
}

/** Every table of the product, as the migrations leave them. */
export interface Tables {
  account: AccountTable;
  area: AreaTable;
  audit: AuditTable;
  change_stamp: ChangeStampTable;
  conclusion: ConclusionTable;
  conclusion_notice: ConclusionNoticeTable;
  directive: DirectiveTable;
  figure: FigureTable;
  figure_revision: FigureRevisionTable;
  indicator: IndicatorTable;
  indicator_version: IndicatorVersionTable;
  meeting: MeetingTable;
  meeting_participant: MeetingParticipantTable;
  meeting_remark: MeetingRemarkTable;
  outbox: OutboxTable;
  period: PeriodTable;
  period_deadline: PeriodDeadlineTable;
  period_scheme: PeriodSchemeTable;
  period_window: PeriodWindowTable;
  result: ResultTable;
  result_sheet: ResultSheetTable;
  revision_stamp: RevisionStampTable;
  role_grant: RoleGrantTable;
  sending: SendingTable;
  session: SessionTable;
  sign_in_failure: SignInFailureTable;
  submission: SubmissionTable;
  submission_step: SubmissionStepTable;
  target: TargetTable;
  target_revision: TargetRevisionTable;
  task: TaskTable;
  task_indicator: TaskIndicatorTable;
  task_unit: TaskUnitTable;
  unit: UnitTable;
  unit_ancestry: UnitAncestryTable;
  unit_version: UnitVersionTable;
  work_day_exception: WorkDayExceptionTable;
}
