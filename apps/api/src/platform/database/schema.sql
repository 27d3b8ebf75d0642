-- The schema that the migrations lead to. Written by: npm run -w @tiendo/api schema:write

-- Tables

create table account (
  id uuid default gen_random_uuid() not null,
  username text not null,
  display_name text not null,
  office text not null,
  password_hash text not null,
  locale text default 'vi'::text not null,
  created_at timestamp with time zone default now() not null,
  disabled_at timestamp with time zone,
  constraint account_pkey PRIMARY KEY (id),
  constraint account_locale_check CHECK ((locale = ANY (ARRAY['vi'::text, 'en'::text]))),
  constraint account_username_check CHECK ((username ~ '^[a-z0-9][a-z0-9.-]{1,62}$'::text)),
  constraint account_username_key UNIQUE (username)
);

create table area (
  id uuid default gen_random_uuid() not null,
  code text not null,
  block text not null,
  name text not null,
  name_en text not null,
  display_order integer not null,
  constraint area_pkey PRIMARY KEY (id),
  constraint area_block_check CHECK ((block = ANY (ARRAY['A'::text, 'B'::text]))),
  constraint area_code_key UNIQUE (code)
);

create table audit (
  id bigint generated always as identity not null,
  at timestamp with time zone default now() not null,
  business_at timestamp with time zone not null,
  account_id uuid,
  actor_name text not null,
  action text not null,
  unit_id uuid,
  half_year text,
  subject text not null,
  before jsonb,
  after jsonb,
  request_id text,
  constraint audit_pkey PRIMARY KEY (id),
  constraint audit_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint audit_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);

create table business_clock (
  single boolean default true not null,
  reached timestamp with time zone not null,
  saved_at timestamp with time zone default now() not null,
  constraint business_clock_pkey PRIMARY KEY (single),
  constraint business_clock_single_check CHECK (single)
);

create table change_stamp (
  topic text not null,
  shard integer not null,
  changes bigint not null,
  constraint change_stamp_pkey PRIMARY KEY (topic, shard)
);

create table conclusion (
  id uuid default gen_random_uuid() not null,
  meeting_id uuid not null,
  notice_id uuid,
  item text not null,
  text text not null,
  without_tasks boolean default false not null,
  display_order integer not null,
  source text,
  constraint conclusion_pkey PRIMARY KEY (id),
  constraint conclusion_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint conclusion_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES conclusion_notice(id),
  constraint conclusion_source_check CHECK ((source = ANY (ARRAY['record'::text, 'illustrative'::text])))
);

create table conclusion_notice (
  id uuid default gen_random_uuid() not null,
  meeting_id uuid not null,
  number text not null,
  title text not null,
  state text not null,
  signed_on date,
  signer text,
  source text,
  constraint conclusion_notice_pkey PRIMARY KEY (id),
  constraint conclusion_notice_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint conclusion_notice_signed_check CHECK (((state = 'signed'::text) = ((signed_on IS NOT NULL) AND (signer IS NOT NULL)))),
  constraint conclusion_notice_source_check CHECK ((source = ANY (ARRAY['record'::text, 'illustrative'::text]))),
  constraint conclusion_notice_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'signed'::text])))
);

create table directive (
  id uuid default gen_random_uuid() not null,
  number text,
  issuer text not null,
  title text not null,
  issued_on date,
  display_order integer not null,
  source text,
  constraint directive_pkey PRIMARY KEY (id),
  constraint directive_source_check CHECK ((source = ANY (ARRAY['record'::text, 'illustrative'::text])))
);

create table figure (
  unit_id uuid not null,
  half_year text not null,
  indicator_id uuid not null,
  working_id uuid not null,
  submitted_id uuid,
  accepted_id uuid,
  version integer not null,
  constraint figure_pkey PRIMARY KEY (half_year, unit_id, indicator_id),
  constraint figure_accepted_id_fkey FOREIGN KEY (accepted_id, unit_id, half_year, indicator_id) REFERENCES figure_revision(id, unit_id, half_year, indicator_id),
  constraint figure_half_year_fkey FOREIGN KEY (half_year) REFERENCES period(half_year),
  constraint figure_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id),
  constraint figure_submitted_id_fkey FOREIGN KEY (submitted_id, unit_id, half_year, indicator_id) REFERENCES figure_revision(id, unit_id, half_year, indicator_id),
  constraint figure_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint figure_working_id_fkey FOREIGN KEY (working_id, unit_id, half_year, indicator_id) REFERENCES figure_revision(id, unit_id, half_year, indicator_id)
);

create table figure_revision (
  id uuid default gen_random_uuid() not null,
  unit_id uuid not null,
  half_year text not null,
  indicator_id uuid not null,
  number integer not null,
  kind text not null,
  state text not null,
  value numeric(21,6),
  numerator numeric(21,6),
  denominator numeric(21,6),
  weight numeric(21,6),
  milestone boolean default false not null,
  achieved_on date,
  grade text,
  quality text,
  year_end_estimate numeric(21,6),
  note text,
  cause text,
  reason text,
  recorded_by uuid,
  recorded_by_name text not null,
  recorded_at timestamp with time zone default now() not null,
  business_at timestamp with time zone not null,
  idempotency_key text,
  sent_at timestamp with time zone,
  source text,
  constraint figure_revision_pkey PRIMARY KEY (id),
  constraint figure_revision_belonging_key UNIQUE (id, unit_id, half_year, indicator_id),
  constraint figure_revision_content_check CHECK ((((state = 'reported'::text) = ((num_nonnulls(value, numerator, denominator, weight, grade) > 0) OR milestone)) AND ((numerator IS NULL) = (denominator IS NULL)) AND ((weight IS NULL) OR (value IS NOT NULL)) AND ((achieved_on IS NULL) OR milestone) AND ((state = 'reported'::text) = (quality IS NOT NULL)))),
  constraint figure_revision_grade_check CHECK ((grade = ANY (ARRAY['poor'::text, 'average'::text, 'fair'::text, 'good'::text]))),
  constraint figure_revision_half_year_fkey FOREIGN KEY (half_year) REFERENCES period(half_year),
  constraint figure_revision_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id),
  constraint figure_revision_kind_check CHECK ((kind = ANY (ARRAY['entry'::text, 'official-update'::text, 'correction'::text, 'supplement'::text]))),
  constraint figure_revision_number_key UNIQUE (unit_id, half_year, indicator_id, number),
  constraint figure_revision_quality_check CHECK ((quality = ANY (ARRAY['official'::text, 'preliminary'::text, 'estimate'::text]))),
  constraint figure_revision_reason_check CHECK (((kind <> 'correction'::text) OR (reason IS NOT NULL))),
  constraint figure_revision_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES account(id),
  constraint figure_revision_source_check CHECK ((source = ANY (ARRAY['record'::text, 'illustrative'::text]))),
  constraint figure_revision_state_check CHECK ((state = ANY (ARRAY['not-reported'::text, 'reported'::text, 'not-occurred'::text, 'not-applicable'::text]))),
  constraint figure_revision_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);

create table idempotency_key (
  account_id uuid not null,
  method text not null,
  path text not null,
  key text not null,
  body_hash bytea not null,
  status integer,
  headers jsonb default '{}'::jsonb not null,
  response text,
  created_at timestamp with time zone default now() not null,
  constraint idempotency_key_pkey PRIMARY KEY (account_id, method, path, key),
  constraint idempotency_key_key_check CHECK (((length(key) >= 1) AND (length(key) <= 255)))
);

create table indicator (
  id uuid default gen_random_uuid() not null,
  created_at timestamp with time zone default now() not null,
  constraint indicator_pkey PRIMARY KEY (id)
);

create table indicator_version (
  id uuid default gen_random_uuid() not null,
  indicator_id uuid not null,
  valid_from date not null,
  valid_to date,
  code text not null,
  name text not null,
  name_en text not null,
  definition text not null,
  purpose text not null,
  area_id uuid not null,
  unit_of_measure text not null,
  unit_of_measure_en text not null,
  class text not null,
  roll_up text not null,
  pace_kind text,
  pace_first_half numeric(7,6),
  lower_is_better text,
  counts_whole_units boolean not null,
  of_which_id uuid,
  reporter_unit_kind text,
  reporter_unit_id uuid,
  milestone_month smallint,
  milestone_day smallint,
  scheme_id uuid,
  assigned_by text not null,
  entered_by text not null,
  cross_checked_by text,
  display_order integer not null,
  source text,
  short_name text,
  short_name_en text,
  constraint indicator_version_pkey PRIMARY KEY (id),
  constraint indicator_version_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(id),
  constraint indicator_version_class_check CHECK ((class = ANY (ARRAY['CUM_HIGH'::text, 'CUM_LOW'::text, 'ZERO'::text, 'SNAP_HIGH'::text, 'SNAP_LOW'::text, 'RATIO_HIGH'::text, 'RATIO_LOW'::text, 'GROWTH'::text, 'MILESTONE'::text, 'QUALITATIVE'::text]))),
  constraint indicator_version_code_excl EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to, '[]'::text) WITH &&),
  constraint indicator_version_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id),
  constraint indicator_version_lower_check CHECK ((lower_is_better = ANY (ARRAY['INVERSE'::text, 'MIRROR'::text, 'PASS_FAIL'::text, 'ZERO_TOLERANCE'::text, 'NO_PERCENT'::text]))),
  constraint indicator_version_milestone_check CHECK (((class = 'MILESTONE'::text) = ((milestone_month IS NOT NULL) AND (milestone_day IS NOT NULL)))),
  constraint indicator_version_of_which_id_fkey FOREIGN KEY (of_which_id) REFERENCES indicator(id),
  constraint indicator_version_pace_check CHECK (((pace_kind = ANY (ARRAY['linear'::text, 'profile'::text, 'done-in-h1'::text, 'year-end-only'::text, 'school-year'::text])) AND ((pace_kind = 'profile'::text) = (pace_first_half IS NOT NULL)))),
  constraint indicator_version_reporter_check CHECK (((reporter_unit_kind IS NULL) <> (reporter_unit_id IS NULL))),
  constraint indicator_version_reporter_unit_id_fkey FOREIGN KEY (reporter_unit_id) REFERENCES unit(id),
  constraint indicator_version_roll_up_check CHECK ((roll_up = ANY (ARRAY['SUM'::text, 'SUM_RATIO'::text, 'WEIGHTED_AVG'::text, 'SNAPSHOT_SUM'::text, 'MAX'::text, 'MIN'::text, 'LATEST'::text, 'COUNT_UNITS_MET'::text, 'TOP_ONLY'::text, 'MANUAL'::text]))),
  constraint indicator_version_scheme_id_fkey FOREIGN KEY (scheme_id) REFERENCES period_scheme(id),
  constraint indicator_version_source_check CHECK ((source = ANY (ARRAY['record'::text, 'illustrative'::text]))),
  constraint indicator_version_validity_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint indicator_version_validity_excl EXCLUDE USING gist (indicator_id WITH =, daterange(valid_from, valid_to, '[]'::text) WITH &&)
);

create table installation (
  single boolean default true not null,
  kind text not null,
  created_at timestamp with time zone default now() not null,
  constraint installation_pkey PRIMARY KEY (single),
  constraint installation_kind_check CHECK ((kind = ANY (ARRAY['demo'::text, 'real'::text]))),
  constraint installation_single_check CHECK (single)
);

create table meeting (
  id uuid default gen_random_uuid() not null,
  kind text not null,
  title text not null,
  half_year text not null,
  organiser_unit_id uuid not null,
  held_on date not null,
  session text,
  held_at time without time zone,
  place text,
  chair text,
  source_note text,
  source text,
  constraint meeting_pkey PRIMARY KEY (id),
  constraint meeting_half_year_fkey FOREIGN KEY (half_year) REFERENCES period(half_year),
  constraint meeting_kind_check CHECK ((kind = ANY (ARRAY['interim-review'::text, 'final-review'::text, 'briefing'::text, 'thematic'::text, 'meeting'::text]))),
  constraint meeting_organiser_unit_id_fkey FOREIGN KEY (organiser_unit_id) REFERENCES unit(id),
  constraint meeting_session_check CHECK ((session = ANY (ARRAY['morning'::text, 'afternoon'::text, 'evening'::text]))),
  constraint meeting_source_check CHECK ((source = ANY (ARRAY['record'::text, 'illustrative'::text])))
);

create table meeting_participant (
  id uuid default gen_random_uuid() not null,
  meeting_id uuid not null,
  block text not null,
  description text not null,
  person_name text,
  office text,
  unit_id uuid,
  display_order integer not null,
  source text,
  constraint meeting_participant_pkey PRIMARY KEY (id),
  constraint meeting_participant_block_check CHECK ((block = ANY (ARRAY['attended-and-directed'::text, 'standing-committee-members'::text, 'party-board-heads'::text, 'ward-committees'::text, 'departments-and-organisations'::text]))),
  constraint meeting_participant_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint meeting_participant_source_check CHECK ((source = ANY (ARRAY['record'::text, 'illustrative'::text]))),
  constraint meeting_participant_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);

create table meeting_remark (
  id uuid default gen_random_uuid() not null,
  meeting_id uuid not null,
  kind text not null,
  text text not null,
  directive_id uuid,
  display_order integer not null,
  source text,
  constraint meeting_remark_pkey PRIMARY KEY (id),
  constraint meeting_remark_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint meeting_remark_kind_check CHECK ((kind = ANY (ARRAY['reviewed-result'::text, 'commendation'::text, 'directing-remark'::text]))),
  constraint meeting_remark_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint meeting_remark_source_check CHECK ((source = ANY (ARRAY['record'::text, 'illustrative'::text])))
);

create table outbox (
  id bigint generated always as identity not null,
  kind text not null,
  unit_id uuid,
  half_year text,
  payload jsonb not null,
  created_at timestamp with time zone default now() not null,
  constraint outbox_pkey PRIMARY KEY (id),
  constraint outbox_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);

create table period (
  half_year text not null,
  scheme_id uuid not null,
  state text not null,
  opened_at timestamp with time zone,
  closed_at timestamp with time zone,
  source text,
  constraint period_pkey PRIMARY KEY (half_year),
  constraint period_closed_check CHECK (((state = 'closed'::text) = (closed_at IS NOT NULL))),
  constraint period_half_year_check CHECK ((half_year ~ '^[1-9][0-9]{3}-H[12]$'::text)),
  constraint period_scheme_id_fkey FOREIGN KEY (scheme_id) REFERENCES period_scheme(id),
  constraint period_source_check CHECK ((source = ANY (ARRAY['record'::text, 'illustrative'::text]))),
  constraint period_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'open'::text, 'closed'::text])))
);

create table period_deadline (
  half_year text not null,
  unit_kind text not null,
  due_at timestamp with time zone not null,
  corrections_until timestamp with time zone not null,
  constraint period_deadline_pkey PRIMARY KEY (half_year, unit_kind),
  constraint period_deadline_half_year_fkey FOREIGN KEY (half_year) REFERENCES period(half_year),
  constraint period_deadline_order_check CHECK ((corrections_until >= due_at))
);

create table period_scheme (
  id uuid default gen_random_uuid() not null,
  kind text not null,
  name text not null,
  constraint period_scheme_pkey PRIMARY KEY (id),
  constraint period_scheme_kind_check CHECK ((kind = ANY (ARRAY['administrative'::text, 'calendar'::text, 'custom'::text])))
);

create table period_window (
  half_year text not null,
  scheme_id uuid not null,
  from_date date not null,
  to_date date not null,
  constraint period_window_pkey PRIMARY KEY (half_year, scheme_id),
  constraint period_window_half_year_fkey FOREIGN KEY (half_year) REFERENCES period(half_year),
  constraint period_window_order_check CHECK ((from_date < to_date)),
  constraint period_window_scheme_id_fkey FOREIGN KEY (scheme_id) REFERENCES period_scheme(id)
);

create table result (
  half_year text not null,
  basis text not null,
  unit_id uuid not null,
  indicator_id uuid not null,
  reported integer default 0 not null,
  not_applicable integer default 0 not null,
  met integer default 0 not null,
  late integer default 0 not null,
  estimates integer default 0 not null,
  unaccepted integer default 0 not null,
  total numeric default 0 not null,
  numerator numeric default 0 not null,
  denominator numeric default 0 not null,
  target_total numeric default 0 not null,
  targeted integer default 0 not null,
  baseline_total numeric default 0 not null,
  first_half_total numeric default 0 not null,
  first_half_count integer default 0 not null,
  compared integer default 0 not null,
  compared_total numeric default 0 not null,
  compared_numerator numeric default 0 not null,
  compared_denominator numeric default 0 not null,
  last_total numeric default 0 not null,
  last_numerator numeric default 0 not null,
  last_denominator numeric default 0 not null,
  fold numeric,
  assessment json,
  written_at timestamp with time zone default now() not null,
  constraint result_pkey PRIMARY KEY (half_year, basis, unit_id, indicator_id),
  constraint result_basis_check CHECK ((basis = ANY (ARRAY['as-was'::text, 'as-is'::text]))),
  constraint result_half_year_fkey FOREIGN KEY (half_year) REFERENCES period(half_year),
  constraint result_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id),
  constraint result_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);

create table result_sheet (
  half_year text not null,
  basis text not null,
  unit_id uuid not null,
  cells json not null,
  contributions json not null,
  rule text not null,
  as_of timestamp with time zone not null,
  written_at timestamp with time zone default now() not null,
  brief json generated always as (tiendo_brief(cells)) stored,
  constraint result_sheet_pkey PRIMARY KEY (half_year, basis, unit_id),
  constraint result_sheet_basis_check CHECK ((basis = ANY (ARRAY['as-was'::text, 'as-is'::text]))),
  constraint result_sheet_half_year_fkey FOREIGN KEY (half_year) REFERENCES period(half_year),
  constraint result_sheet_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);

create table revision_stamp (
  half_year text not null,
  unit_id uuid not null,
  working bigint default 0 not null,
  submitted bigint default 0 not null,
  constraint revision_stamp_pkey PRIMARY KEY (half_year, unit_id) INCLUDE (submitted),
  constraint revision_stamp_half_year_fkey FOREIGN KEY (half_year) REFERENCES period(half_year),
  constraint revision_stamp_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);

create table role_grant (
  id uuid default gen_random_uuid() not null,
  account_id uuid not null,
  role text not null,
  unit_id uuid not null,
  valid_from date not null,
  valid_to date,
  constraint role_grant_pkey PRIMARY KEY (id),
  constraint role_grant_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint role_grant_role_check CHECK ((role = ANY (ARRAY['clerk'::text, 'unit-approver'::text, 'verifier'::text, 'secretariat'::text, 'board-leader'::text, 'standing-committee'::text, 'administrator'::text]))),
  constraint role_grant_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint role_grant_validity_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint role_grant_validity_excl EXCLUDE USING gist (account_id WITH =, role WITH =, unit_id WITH =, daterange(valid_from, valid_to, '[]'::text) WITH &&)
);

create table sending (
  id uuid default gen_random_uuid() not null,
  unit_id uuid not null,
  half_year text not null,
  number integer not null,
  sent_by uuid,
  sent_by_name text not null,
  sent_at timestamp with time zone not null,
  recorded_at timestamp with time zone default now() not null,
  due_at timestamp with time zone not null,
  late boolean not null,
  late_working_days integer not null,
  cells integer not null,
  content json not null,
  hash text not null,
  source text,
  constraint sending_pkey PRIMARY KEY (id),
  constraint sending_half_year_fkey FOREIGN KEY (half_year) REFERENCES period(half_year),
  constraint sending_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint sending_late_check CHECK ((late_working_days >= 0)),
  constraint sending_number_key UNIQUE (half_year, unit_id, number),
  constraint sending_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES account(id),
  constraint sending_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);

create table session (
  token_hash bytea not null,
  account_id uuid not null,
  created_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  constraint session_pkey PRIMARY KEY (token_hash),
  constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
);

create table sign_in_failure (
  who bytea not null,
  count integer not null,
  last_at timestamp with time zone not null,
  constraint sign_in_failure_pkey PRIMARY KEY (who)
);

create table submission (
  unit_id uuid not null,
  half_year text not null,
  state text not null,
  version integer not null,
  sendings integer default 0 not null,
  extension_requested_until date,
  extension_reason text,
  extended_to timestamp with time zone,
  source text,
  constraint submission_pkey PRIMARY KEY (half_year, unit_id),
  constraint submission_extension_check CHECK (((extension_requested_until IS NULL) = (extension_reason IS NULL))),
  constraint submission_half_year_fkey FOREIGN KEY (half_year) REFERENCES period(half_year),
  constraint submission_source_check CHECK ((source = ANY (ARRAY['record'::text, 'illustrative'::text]))),
  constraint submission_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'unit-review'::text, 'submitted'::text, 'under-review'::text, 'returned'::text, 'accepted'::text, 'locked'::text, 'reopened'::text]))),
  constraint submission_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);

create table submission_step (
  id uuid default gen_random_uuid() not null,
  unit_id uuid not null,
  half_year text not null,
  version integer not null,
  action text not null,
  from_state text not null,
  to_state text not null,
  actor_id uuid,
  actor_name text not null,
  at timestamp with time zone not null,
  recorded_at timestamp with time zone default now() not null,
  reason text,
  remarks jsonb default '[]'::jsonb not null,
  source text,
  constraint submission_step_pkey PRIMARY KEY (id),
  constraint submission_step_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES account(id),
  constraint submission_step_half_year_fkey FOREIGN KEY (half_year) REFERENCES period(half_year),
  constraint submission_step_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint submission_step_version_key UNIQUE (half_year, unit_id, version)
);

create table target (
  unit_id uuid not null,
  indicator_id uuid not null,
  year integer not null,
  revision_id uuid not null,
  constraint target_pkey PRIMARY KEY (unit_id, year, indicator_id),
  constraint target_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id),
  constraint target_revision_id_fkey FOREIGN KEY (revision_id, unit_id, indicator_id, year) REFERENCES target_revision(id, unit_id, indicator_id, year),
  constraint target_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);

create table target_revision (
  id uuid default gen_random_uuid() not null,
  unit_id uuid not null,
  indicator_id uuid not null,
  year integer not null,
  number integer not null,
  value numeric(21,6),
  grade text,
  baseline numeric(21,6),
  first_half numeric(21,6),
  stretch numeric(21,6),
  decision_number text,
  decided_on date,
  reason text,
  recorded_by uuid,
  recorded_at timestamp with time zone default now() not null,
  source text,
  constraint target_revision_pkey PRIMARY KEY (id),
  constraint target_revision_belonging_key UNIQUE (id, unit_id, indicator_id, year),
  constraint target_revision_decision_check CHECK (((number = 1) OR ((decision_number IS NOT NULL) AND (decided_on IS NOT NULL) AND (reason IS NOT NULL)))),
  constraint target_revision_grade_check CHECK ((grade = ANY (ARRAY['poor'::text, 'average'::text, 'fair'::text, 'good'::text]))),
  constraint target_revision_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id),
  constraint target_revision_number_check CHECK ((number >= 1)),
  constraint target_revision_number_key UNIQUE (unit_id, indicator_id, year, number),
  constraint target_revision_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES account(id),
  constraint target_revision_source_check CHECK ((source = ANY (ARRAY['record'::text, 'illustrative'::text]))),
  constraint target_revision_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);

create table task (
  id uuid default gen_random_uuid() not null,
  half_year text not null,
  issued_by_id uuid not null,
  meeting_id uuid,
  conclusion_id uuid,
  directive_id uuid,
  remark_id uuid,
  stage text not null,
  state text not null,
  content text not null,
  lead_unit_id uuid not null,
  deliverable text,
  first_due_on date,
  due_on date,
  continuing boolean default false not null,
  priority text default 'normal'::text not null,
  responsible text,
  claimed_on date,
  confirmed_on date,
  outcome text,
  obstacle text,
  display_order integer not null,
  source text,
  constraint task_pkey PRIMARY KEY (id),
  constraint task_completed_check CHECK (((state <> 'completed'::text) OR ((claimed_on IS NOT NULL) AND (confirmed_on IS NOT NULL)))),
  constraint task_conclusion_id_fkey FOREIGN KEY (conclusion_id) REFERENCES conclusion(id),
  constraint task_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint task_due_check CHECK (((continuing = (due_on IS NULL)) AND ((due_on IS NULL) = (first_due_on IS NULL)))),
  constraint task_half_year_fkey FOREIGN KEY (half_year) REFERENCES period(half_year),
  constraint task_issued_by_id_fkey FOREIGN KEY (issued_by_id) REFERENCES unit(id),
  constraint task_lead_unit_id_fkey FOREIGN KEY (lead_unit_id) REFERENCES unit(id),
  constraint task_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id),
  constraint task_priority_check CHECK ((priority = ANY (ARRAY['normal'::text, 'high'::text, 'urgent'::text]))),
  constraint task_remark_id_fkey FOREIGN KEY (remark_id) REFERENCES meeting_remark(id),
  constraint task_source_check CHECK ((source = ANY (ARRAY['record'::text, 'illustrative'::text]))),
  constraint task_stage_check CHECK ((stage = ANY (ARRAY['draft'::text, 'assigned'::text]))),
  constraint task_state_check CHECK ((state = ANY (ARRAY['not-started'::text, 'in-progress'::text, 'awaiting-confirmation'::text, 'completed'::text, 'paused'::text, 'declined'::text, 'redo'::text])))
);

create table task_indicator (
  task_id uuid not null,
  indicator_id uuid not null,
  effect text,
  constraint task_indicator_pkey PRIMARY KEY (task_id, indicator_id),
  constraint task_indicator_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id),
  constraint task_indicator_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id)
);

create table task_unit (
  task_id uuid not null,
  unit_id uuid not null,
  display_order integer not null,
  constraint task_unit_pkey PRIMARY KEY (task_id, unit_id),
  constraint task_unit_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id),
  constraint task_unit_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);

create table unit (
  id uuid default gen_random_uuid() not null,
  created_at timestamp with time zone default now() not null,
  constraint unit_pkey PRIMARY KEY (id)
);

create table unit_ancestry (
  half_year text not null,
  basis text not null,
  unit_id uuid not null,
  ancestor_id uuid not null,
  depth integer not null,
  unit_kind text not null,
  constraint unit_ancestry_pkey PRIMARY KEY (half_year, basis, unit_id, ancestor_id),
  constraint unit_ancestry_ancestor_id_fkey FOREIGN KEY (ancestor_id) REFERENCES unit(id),
  constraint unit_ancestry_basis_check CHECK ((basis = ANY (ARRAY['as-was'::text, 'as-is'::text]))),
  constraint unit_ancestry_depth_check CHECK ((depth >= 0)),
  constraint unit_ancestry_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);

create table unit_version (
  id uuid default gen_random_uuid() not null,
  unit_id uuid not null,
  valid_from date not null,
  valid_to date,
  kind text not null,
  name text not null,
  short_name text not null,
  official_code text,
  own_code text,
  parent_id uuid,
  related_to_id uuid,
  display_order integer not null,
  source text,
  constraint unit_version_pkey PRIMARY KEY (id),
  constraint unit_version_code_check CHECK (((official_code IS NOT NULL) OR (own_code IS NOT NULL))),
  constraint unit_version_kind_check CHECK ((kind = ANY (ARRAY['committee'::text, 'ward-committee'::text, 'ward-authority'::text, 'party-board'::text, 'department'::text, 'authority'::text, 'mass-organisation'::text, 'public-unit'::text, 'vertical-agency'::text]))),
  constraint unit_version_parent_check CHECK ((parent_id IS DISTINCT FROM unit_id)),
  constraint unit_version_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES unit(id),
  constraint unit_version_related_to_id_fkey FOREIGN KEY (related_to_id) REFERENCES unit(id),
  constraint unit_version_source_check CHECK ((source = ANY (ARRAY['record'::text, 'illustrative'::text]))),
  constraint unit_version_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint unit_version_validity_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint unit_version_validity_excl EXCLUDE USING gist (unit_id WITH =, daterange(valid_from, valid_to, '[]'::text) WITH &&)
);

create table work_day_exception (
  day date not null,
  kind text not null,
  name text not null,
  source text,
  constraint work_day_exception_pkey PRIMARY KEY (day),
  constraint work_day_exception_kind_check CHECK ((kind = ANY (ARRAY['holiday'::text, 'make-up'::text]))),
  constraint work_day_exception_source_check CHECK ((source = ANY (ARRAY['record'::text, 'illustrative'::text])))
);

-- Indexes

CREATE INDEX conclusion_meeting_idx ON public.conclusion USING btree (meeting_id, display_order);

CREATE UNIQUE INDEX figure_revision_idempotency_key ON public.figure_revision USING btree (recorded_by, idempotency_key) WHERE (idempotency_key IS NOT NULL);

CREATE INDEX idempotency_key_account_created_at_idx ON public.idempotency_key USING btree (account_id, created_at);

CREATE INDEX meeting_participant_meeting_idx ON public.meeting_participant USING btree (meeting_id, display_order);

CREATE INDEX meeting_remark_meeting_idx ON public.meeting_remark USING btree (meeting_id, display_order);

CREATE INDEX result_sheet_unit_idx ON public.result_sheet USING btree (unit_id, half_year);

CREATE INDEX revision_stamp_unit_idx ON public.revision_stamp USING btree (unit_id, half_year) INCLUDE (submitted);

CREATE INDEX session_account_idx ON public.session USING btree (account_id);

CREATE INDEX sign_in_failure_last_idx ON public.sign_in_failure USING btree (last_at);

CREATE INDEX submission_extended_idx ON public.submission USING btree (half_year, extended_to) WHERE (extended_to IS NOT NULL);

CREATE INDEX task_conclusion_idx ON public.task USING btree (conclusion_id);

CREATE INDEX task_half_year_idx ON public.task USING btree (half_year, display_order);

CREATE INDEX task_lead_idx ON public.task USING btree (lead_unit_id);

CREATE INDEX task_open_idx ON public.task USING btree (half_year) WHERE (state <> ALL (ARRAY['completed'::text, 'declined'::text]));

CREATE INDEX task_unit_unit_idx ON public.task_unit USING btree (unit_id);

CREATE INDEX unit_ancestry_ancestor_idx ON public.unit_ancestry USING btree (half_year, basis, ancestor_id, depth, unit_kind, unit_id);

CREATE INDEX unit_ancestry_unit_idx ON public.unit_ancestry USING btree (unit_id, ancestor_id, basis);

CREATE INDEX unit_version_official_code_idx ON public.unit_version USING btree (official_code);

CREATE INDEX unit_version_own_code_idx ON public.unit_version USING btree (own_code);

CREATE INDEX unit_version_parent_idx ON public.unit_version USING btree (parent_id);

-- Functions

CREATE OR REPLACE FUNCTION public.conclusion_join()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    begin
      -- Held, so that nobody signs it meanwhile.
      perform 1 from conclusion_notice n where n.id = new.notice_id for share;
      if exists (select 1 from conclusion_notice n where n.id = new.notice_id and n.state = 'signed'
        and n.xmin <> pg_current_xact_id()::xid) then
        raise exception 'a signed notice takes no further conclusion'
          using errcode = 'restrict_violation', constraint = 'conclusion_notice_write_once';
      end if;
      return new;
    end $function$;

CREATE OR REPLACE FUNCTION public.conclusion_keep()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    begin
      if exists (select 1 from conclusion_notice n where n.state = 'signed'
        and (n.id = old.notice_id or tg_op = 'UPDATE' and n.id = new.notice_id)) then
        raise exception 'a conclusion of a signed notice is kept as it was signed'
          using errcode = 'restrict_violation', constraint = 'conclusion_notice_write_once';
      end if;
      return coalesce(new, old);
    end $function$;

CREATE OR REPLACE FUNCTION public.conclusion_notice_keep()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    begin
      if old.state = 'signed' then
        raise exception 'a signed notice is kept as it was signed'
          using errcode = 'restrict_violation', constraint = 'conclusion_notice_write_once';
      end if;
      return coalesce(new, old);
    end $function$;

CREATE OR REPLACE FUNCTION public.figure_revision_keep()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    begin
      if tg_op = 'UPDATE' and old.sent_at is null and new.sent_at is not null
        and to_jsonb(new) - 'sent_at' = to_jsonb(old) - 'sent_at' then
        return new;
      end if;
      raise exception 'a revision is kept as it was written' using errcode = 'restrict_violation';
    end $function$;

CREATE OR REPLACE FUNCTION public.tiendo_account()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('tiendo.account'::text, true), ''::text))::uuid;

CREATE OR REPLACE FUNCTION public.tiendo_add_to_ancestors(p_half_year text, p_basis text, p_unit uuid, p_deltas jsonb)
 RETURNS SETOF result
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    begin
      if not tiendo_may_write_results(p_half_year, p_unit) then
        raise exception 'not a unit of the actor' using errcode = 'insufficient_privilege';
      end if;
      return query
        insert into result as r (half_year, basis, unit_id, indicator_id, reported, not_applicable, met, late, estimates, unaccepted, total, numerator, denominator, target_total, targeted, baseline_total, first_half_total, first_half_count, compared, compared_total, compared_numerator, compared_denominator, last_total, last_numerator, last_denominator)
        select p_half_year, p_basis, a.ancestor_id, d.indicator_id, coalesce(d.reported, 0), coalesce(d.not_applicable, 0), coalesce(d.met, 0), coalesce(d.late, 0), coalesce(d.estimates, 0), coalesce(d.unaccepted, 0), coalesce(d.total, 0), coalesce(d.numerator, 0), coalesce(d.denominator, 0), coalesce(d.target_total, 0), coalesce(d.targeted, 0), coalesce(d.baseline_total, 0), coalesce(d.first_half_total, 0), coalesce(d.first_half_count, 0), coalesce(d.compared, 0), coalesce(d.compared_total, 0), coalesce(d.compared_numerator, 0), coalesce(d.compared_denominator, 0), coalesce(d.last_total, 0), coalesce(d.last_numerator, 0), coalesce(d.last_denominator, 0)
        from jsonb_to_recordset(p_deltas) as d (indicator_id uuid, reported integer, not_applicable integer, met integer, late integer, estimates integer, unaccepted integer, total numeric, numerator numeric, denominator numeric, target_total numeric, targeted integer, baseline_total numeric, first_half_total numeric, first_half_count integer, compared integer, compared_total numeric, compared_numerator numeric, compared_denominator numeric, last_total numeric, last_numerator numeric, last_denominator numeric)
        join unit_ancestry a on a.half_year = p_half_year and a.basis = p_basis and a.unit_id = p_unit and a.depth > 0
        order by d.indicator_id, a.depth
        on conflict (half_year, basis, unit_id, indicator_id)
        do update set reported = r.reported + excluded.reported, not_applicable = r.not_applicable + excluded.not_applicable, met = r.met + excluded.met, late = r.late + excluded.late, estimates = r.estimates + excluded.estimates, unaccepted = r.unaccepted + excluded.unaccepted, total = r.total + excluded.total, numerator = r.numerator + excluded.numerator, denominator = r.denominator + excluded.denominator, target_total = r.target_total + excluded.target_total, targeted = r.targeted + excluded.targeted, baseline_total = r.baseline_total + excluded.baseline_total, first_half_total = r.first_half_total + excluded.first_half_total, first_half_count = r.first_half_count + excluded.first_half_count, compared = r.compared + excluded.compared, compared_total = r.compared_total + excluded.compared_total, compared_numerator = r.compared_numerator + excluded.compared_numerator, compared_denominator = r.compared_denominator + excluded.compared_denominator, last_total = r.last_total + excluded.last_total, last_numerator = r.last_numerator + excluded.last_numerator, last_denominator = r.last_denominator + excluded.last_denominator, written_at = now()
        returning r.*;
    end $function$;

CREATE OR REPLACE FUNCTION public.tiendo_ancestor_folds(p_half_year text, p_basis text, p_unit uuid, p_indicators uuid[])
 RETURNS TABLE(unit_id uuid, indicator_id uuid, value text, at text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    begin 
      if not tiendo_may_write_results(p_half_year, p_unit) then
        raise exception 'not a unit of the actor' using errcode = 'insufficient_privilege';
      end if;
      return query
        select a.ancestor_id, k.id, s.contributions -> k.id::text -> 'fold' ->> 'value',
          s.contributions -> k.id::text -> 'fold' ->> 'at'
        from unit_ancestry a
        join unit_ancestry d on d.half_year = a.half_year and d.basis = a.basis and d.ancestor_id = a.ancestor_id and d.depth > 0
        join result_sheet s on s.half_year = d.half_year and s.basis = d.basis and s.unit_id = d.unit_id
        cross join unnest(p_indicators) as k (id)
        where a.half_year = p_half_year and a.basis = p_basis and a.unit_id = p_unit and a.depth > 0
          and s.contributions -> k.id::text -> 'fold' ->> 'value' is not null;
    end $function$;

CREATE OR REPLACE FUNCTION public.tiendo_ancestor_history(p_half_year text, p_basis text, p_unit uuid, p_indicators uuid[], p_earlier text[])
 RETURNS TABLE(unit_id uuid, indicator_id uuid, half_year text, reported integer, total numeric, baseline_total numeric)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    begin 
      if not tiendo_may_write_results(p_half_year, p_unit) then
        raise exception 'not a unit of the actor' using errcode = 'insufficient_privilege';
      end if;
      return query
        select r.unit_id, r.indicator_id, r.half_year, r.reported, r.total, r.baseline_total
        from unit_ancestry a
        join result r on r.basis = a.basis and r.unit_id = a.ancestor_id
          and r.half_year = any (p_earlier) and r.indicator_id = any (p_indicators)
        where a.half_year = p_half_year and a.basis = p_basis and a.unit_id = p_unit and a.depth > 0;
    end $function$;

CREATE OR REPLACE FUNCTION public.tiendo_ancestor_targets(p_half_year text, p_basis text, p_unit uuid)
 RETURNS TABLE(unit_id uuid, indicator_id uuid, value numeric, grade text, baseline numeric, first_half numeric, stretch numeric, number integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    begin 
      if not tiendo_may_write_results(p_half_year, p_unit) then
        raise exception 'not a unit of the actor' using errcode = 'insufficient_privilege';
      end if;
      return query
        select t.unit_id, t.indicator_id, v.value, v.grade, v.baseline, v.first_half, v.stretch, v.number
        from unit_ancestry a
        join target t on t.unit_id = a.ancestor_id and t.year = left(p_half_year, 4)::integer
        cross join lateral (
          select r.* from target_revision r
          where r.unit_id = t.unit_id and r.indicator_id = t.indicator_id and r.year = t.year
            and (r.number = 1 or r.decided_on <= tiendo_cut_off(p_half_year))
          order by r.number desc limit 1) v
        where a.half_year = p_half_year and a.basis = p_basis and a.unit_id = p_unit and a.depth > 0;
    end $function$;

CREATE OR REPLACE FUNCTION public.tiendo_brief(p_cells json)
 RETURNS json
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
      select coalesce(json_object_agg(c.key, json_build_array(c.value ->> 'actual', c.value ->> 'target')), '{}')
      from json_each(p_cells) c
    $function$;

CREATE OR REPLACE FUNCTION public.tiendo_count_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    begin
      insert into change_stamp as s (topic, shard, changes) values (tg_argv[0], pg_backend_pid() % 16, 1)
      on conflict (topic, shard) do update set changes = s.changes + 1;
      return null;
    end $function$;

CREATE OR REPLACE FUNCTION public.tiendo_cut_off(p_half_year text)
 RETURNS date
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
      select w.to_date from period p
      join period_window w on w.half_year = p.half_year and w.scheme_id = p.scheme_id
      where p.half_year = p_half_year
    $function$;

CREATE OR REPLACE FUNCTION public.tiendo_helps_with(p_task uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
      select exists (select 1 from task_unit u where u.task_id = p_task and u.unit_id = any (tiendo_own_units()))
    $function$;

CREATE OR REPLACE FUNCTION public.tiendo_lock_ancestors(p_half_year text, p_basis text, p_unit uuid, p_indicators uuid[])
 RETURNS SETOF result
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    begin 
      if not tiendo_may_write_results(p_half_year, p_unit) then
        raise exception 'not a unit of the actor' using errcode = 'insufficient_privilege';
      end if;
      return query
        select r.* from result r
        join unit_ancestry a on a.half_year = r.half_year and a.basis = r.basis and a.ancestor_id = r.unit_id
        where r.half_year = p_half_year and r.basis = p_basis and r.indicator_id = any (p_indicators)
          and a.unit_id = p_unit and a.depth > 0
        order by r.indicator_id, a.depth
        for update of r;
    end $function$;

CREATE OR REPLACE FUNCTION public.tiendo_may_write_results(p_half_year text, p_unit uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
      select p_unit = any (tiendo_own_units()) or tiendo_oversees(p_half_year, p_unit)
    $function$;

CREATE OR REPLACE FUNCTION public.tiendo_overseen_units()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting('tiendo.overseen_units'::text, true), ''::text), '{}'::text))::uuid[];

CREATE OR REPLACE FUNCTION public.tiendo_oversees(p_half_year text, p_unit uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
      select exists (
        select 1 from unit_ancestry a
        where a.half_year = p_half_year and a.basis = 'as-was' and a.unit_id = p_unit
          and a.ancestor_id = any ((select tiendo_overseen_units())::uuid[]))
    $function$;

CREATE OR REPLACE FUNCTION public.tiendo_oversees_unit(p_unit uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
      select exists (
        select 1 from unit_ancestry a
        where a.basis = 'as-was' and a.unit_id = p_unit
          and a.ancestor_id = any ((select tiendo_overseen_units())::uuid[]))
    $function$;

CREATE OR REPLACE FUNCTION public.tiendo_own_units()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting('tiendo.own_units'::text, true), ''::text), '{}'::text))::uuid[];

CREATE OR REPLACE FUNCTION public.tiendo_refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    begin
      raise exception 'rows of % are kept as they were written', tg_table_name using errcode = 'restrict_violation';
    end $function$;

CREATE OR REPLACE FUNCTION public.tiendo_stamp(p_half_year text, p_unit uuid, p_submitted boolean)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    begin
      if not tiendo_may_write_results(p_half_year, p_unit) then
        raise exception 'not a unit of the actor' using errcode = 'insufficient_privilege';
      end if;
      insert into revision_stamp as s (half_year, unit_id, working, submitted)
      select p_half_year, a.ancestor_id, case when a.depth = 0 then 1 else 0 end, p_submitted::integer
      from unit_ancestry a
      where a.half_year = p_half_year and a.basis = 'as-was' and a.unit_id = p_unit and (a.depth = 0 or p_submitted)
      order by a.depth
      on conflict (half_year, unit_id) do update
        set working = s.working + excluded.working, submitted = s.submitted + excluded.submitted;
    end $function$;

CREATE OR REPLACE FUNCTION public.tiendo_write_assessments(p_half_year text, p_basis text, p_unit uuid, p_rows jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    begin
      if not tiendo_may_write_results(p_half_year, p_unit) then
        raise exception 'not a unit of the actor' using errcode = 'insufficient_privilege';
      end if;
      update result r set assessment = d.assessment, fold = d.fold
      from jsonb_to_recordset(p_rows) as d (unit_id uuid, indicator_id uuid, assessment json, fold numeric)
      join unit_ancestry a on a.half_year = p_half_year and a.basis = p_basis and a.unit_id = p_unit
        and a.ancestor_id = d.unit_id and a.depth > 0
      where r.half_year = p_half_year and r.basis = p_basis
        and r.unit_id = d.unit_id and r.indicator_id = d.indicator_id;
    end $function$;

-- Triggers

CREATE TRIGGER area_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.area FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('catalogue');

CREATE TRIGGER audit_append_only BEFORE DELETE OR UPDATE ON public.audit FOR EACH ROW EXECUTE FUNCTION tiendo_refuse_change();

CREATE TRIGGER conclusion_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.conclusion FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('agenda');

CREATE TRIGGER conclusion_joins_draft BEFORE INSERT ON public.conclusion FOR EACH ROW EXECUTE FUNCTION conclusion_join();

CREATE TRIGGER conclusion_write_once BEFORE DELETE OR UPDATE ON public.conclusion FOR EACH ROW EXECUTE FUNCTION conclusion_keep();

CREATE TRIGGER conclusion_notice_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.conclusion_notice FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('agenda');

CREATE TRIGGER conclusion_notice_write_once BEFORE DELETE OR UPDATE ON public.conclusion_notice FOR EACH ROW EXECUTE FUNCTION conclusion_notice_keep();

CREATE TRIGGER directive_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.directive FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('agenda');

CREATE TRIGGER figure_revision_append_only BEFORE DELETE OR UPDATE ON public.figure_revision FOR EACH ROW EXECUTE FUNCTION figure_revision_keep();

CREATE TRIGGER indicator_version_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.indicator_version FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('catalogue');

CREATE TRIGGER meeting_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.meeting FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('agenda');

CREATE TRIGGER meeting_remark_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.meeting_remark FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('agenda');

CREATE TRIGGER period_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.period FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('catalogue');

CREATE TRIGGER period_deadline_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.period_deadline FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('catalogue');

CREATE TRIGGER period_scheme_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.period_scheme FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('catalogue');

CREATE TRIGGER period_window_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.period_window FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('catalogue');

CREATE TRIGGER sending_append_only BEFORE DELETE OR UPDATE ON public.sending FOR EACH ROW EXECUTE FUNCTION tiendo_refuse_change();

CREATE TRIGGER submission_step_append_only BEFORE DELETE OR UPDATE ON public.submission_step FOR EACH ROW EXECUTE FUNCTION tiendo_refuse_change();

CREATE TRIGGER target_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.target FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('target');

CREATE TRIGGER target_revision_append_only BEFORE DELETE OR UPDATE ON public.target_revision FOR EACH ROW EXECUTE FUNCTION tiendo_refuse_change();

CREATE TRIGGER task_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.task FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('agenda');

CREATE TRIGGER task_indicator_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.task_indicator FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('agenda');

CREATE TRIGGER task_unit_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.task_unit FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('agenda');

CREATE TRIGGER unit_ancestry_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.unit_ancestry FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('catalogue');

CREATE TRIGGER unit_version_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.unit_version FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('catalogue');

CREATE TRIGGER work_day_exception_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.work_day_exception FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('catalogue');

-- Row-level security

alter table figure enable row level security, force row level security;

alter table figure_revision enable row level security, force row level security;

alter table idempotency_key enable row level security, force row level security;

alter table result enable row level security, force row level security;

alter table result_sheet enable row level security, force row level security;

alter table revision_stamp enable row level security, force row level security;

alter table sending enable row level security, force row level security;

alter table submission enable row level security, force row level security;

alter table submission_step enable row level security, force row level security;

alter table target enable row level security, force row level security;

alter table target_revision enable row level security, force row level security;

alter table task enable row level security, force row level security;

alter table task_indicator enable row level security, force row level security;

alter table task_unit enable row level security, force row level security;

-- Policies

create policy figure_overseen on figure as permissive for select to tiendo_app
  using (((submitted_id IS NOT NULL) AND ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = figure.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = figure.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_overseen_units() AS tiendo_overseen_units)::uuid[])))
 LIMIT 1)));

create policy figure_own on figure as permissive for all to tiendo_app
  using ((unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[])));

create policy figure_owner on figure as permissive for all to owner
  using (true);

create policy figure_revision_overseen on figure_revision as permissive for select to tiendo_app
  using (((sent_at IS NOT NULL) AND ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = figure_revision.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = figure_revision.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_overseen_units() AS tiendo_overseen_units)::uuid[])))
 LIMIT 1)));

create policy figure_revision_own on figure_revision as permissive for all to tiendo_app
  using ((unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[])));

create policy figure_revision_owner on figure_revision as permissive for all to owner
  using (true);

create policy idempotency_key_own on idempotency_key as permissive for all to tiendo_app
  using ((account_id = ( SELECT tiendo_account() AS tiendo_account)))
  with check ((account_id = ( SELECT tiendo_account() AS tiendo_account)));

create policy result_owner on result as permissive for all to owner
  using (true);

create policy result_scope on result as permissive for all to tiendo_app
  using (((unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[])) OR ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = result.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = result.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_overseen_units() AS tiendo_overseen_units)::uuid[])))
 LIMIT 1)));

create policy result_sheet_owner on result_sheet as permissive for all to owner
  using (true);

create policy result_sheet_scope on result_sheet as permissive for all to tiendo_app
  using (((unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[])) OR ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = result_sheet.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = result_sheet.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_overseen_units() AS tiendo_overseen_units)::uuid[])))
 LIMIT 1)));

create policy revision_stamp_owner on revision_stamp as permissive for all to owner
  using (true);

create policy revision_stamp_scope on revision_stamp as permissive for select to tiendo_app
  using (((unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[])) OR ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = revision_stamp.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = revision_stamp.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_overseen_units() AS tiendo_overseen_units)::uuid[])))
 LIMIT 1)));

create policy sending_owner on sending as permissive for all to owner
  using (true);

create policy sending_scope on sending as permissive for all to tiendo_app
  using (((unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[])) OR ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = sending.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = sending.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_overseen_units() AS tiendo_overseen_units)::uuid[])))
 LIMIT 1)));

create policy submission_owner on submission as permissive for all to owner
  using (true);

create policy submission_scope on submission as permissive for all to tiendo_app
  using (((unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[])) OR ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = submission.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = submission.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_overseen_units() AS tiendo_overseen_units)::uuid[])))
 LIMIT 1)));

create policy submission_step_owner on submission_step as permissive for all to owner
  using (true);

create policy submission_step_scope on submission_step as permissive for all to tiendo_app
  using (((unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[])) OR ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = submission_step.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = submission_step.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_overseen_units() AS tiendo_overseen_units)::uuid[])))
 LIMIT 1)));

create policy target_owner on target as permissive for all to owner
  using (true);

create policy target_read on target as permissive for select to tiendo_app
  using (((unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[])) OR ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.unit_id = target.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_overseen_units() AS tiendo_overseen_units)::uuid[])) AND (a.basis = 'as-was'::text))
 LIMIT 1)));

create policy target_revision_owner on target_revision as permissive for all to owner
  using (true);

create policy target_revision_read on target_revision as permissive for select to tiendo_app
  using (((unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[])) OR ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.unit_id = target_revision.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_overseen_units() AS tiendo_overseen_units)::uuid[])) AND (a.basis = 'as-was'::text))
 LIMIT 1)));

create policy task_owner on task as permissive for all to owner
  using (true);

create policy task_scope on task as permissive for select to tiendo_app
  using (((issued_by_id = ANY (( SELECT tiendo_overseen_units() AS tiendo_overseen_units)::uuid[])) OR ((stage = 'assigned'::text) AND ((lead_unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[])) OR ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.unit_id = task.lead_unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_overseen_units() AS tiendo_overseen_units)::uuid[])) AND (a.basis = 'as-was'::text))
 LIMIT 1) OR tiendo_helps_with(id)))));

create policy task_indicator_owner on task_indicator as permissive for all to owner
  using (true);

create policy task_indicator_scope on task_indicator as permissive for select to tiendo_app
  using ((EXISTS ( SELECT 1
   FROM task t
  WHERE (t.id = task_indicator.task_id))));

create policy task_unit_owner on task_unit as permissive for all to owner
  using (true);

create policy task_unit_scope on task_unit as permissive for select to tiendo_app
  using ((EXISTS ( SELECT 1
   FROM task t
  WHERE (t.id = task_unit.task_id))));

-- Grants on tables

grant select on area to tiendo_app;

grant insert on audit to tiendo_app;

grant select on change_stamp to tiendo_app;

grant select on conclusion to tiendo_app;

grant select on conclusion_notice to tiendo_app;

grant select on directive to tiendo_app;

grant insert, select, update on figure to tiendo_app;

grant insert, select on figure_revision to tiendo_app;

grant delete, insert, select, update on idempotency_key to tiendo_app;

grant select on indicator to tiendo_app;

grant select on indicator_version to tiendo_app;

grant select on meeting to tiendo_app;

grant select on meeting_participant to tiendo_app;

grant select on meeting_remark to tiendo_app;

grant insert on outbox to tiendo_app;

grant select on period to tiendo_app;

grant select on period_deadline to tiendo_app;

grant select on period_scheme to tiendo_app;

grant select on period_window to tiendo_app;

grant select on result to tiendo_app;

grant insert, select, update on result_sheet to tiendo_app;

grant select on revision_stamp to tiendo_app;

grant insert, select on sending to tiendo_app;

grant insert, select, update on submission to tiendo_app;

grant insert, select on submission_step to tiendo_app;

grant select on target to tiendo_app;

grant select on target_revision to tiendo_app;

grant select on task to tiendo_app;

grant select on task_indicator to tiendo_app;

grant select on task_unit to tiendo_app;

grant select on unit to tiendo_app;

grant select on unit_ancestry to tiendo_app;

grant select on unit_version to tiendo_app;

grant select on work_day_exception to tiendo_app;

-- Grants on columns

grant update (sent_at) on figure_revision to tiendo_app;

-- Grants on functions

grant execute on function conclusion_join() to public;

grant execute on function conclusion_keep() to public;

grant execute on function conclusion_notice_keep() to public;

grant execute on function figure_revision_keep() to public;

grant execute on function tiendo_account() to public;

grant execute on function tiendo_add_to_ancestors(text,text,uuid,jsonb) to tiendo_app;

grant execute on function tiendo_ancestor_folds(text,text,uuid,uuid[]) to tiendo_app;

grant execute on function tiendo_ancestor_history(text,text,uuid,uuid[],text[]) to tiendo_app;

grant execute on function tiendo_ancestor_targets(text,text,uuid) to tiendo_app;

grant execute on function tiendo_brief(json) to public;

grant execute on function tiendo_count_change() to public;

grant execute on function tiendo_cut_off(text) to public;

grant execute on function tiendo_helps_with(uuid) to public;

grant execute on function tiendo_lock_ancestors(text,text,uuid,uuid[]) to tiendo_app;

grant execute on function tiendo_may_write_results(text,uuid) to public;

grant execute on function tiendo_overseen_units() to public;

grant execute on function tiendo_oversees(text,uuid) to public;

grant execute on function tiendo_oversees_unit(uuid) to public;

grant execute on function tiendo_own_units() to public;

grant execute on function tiendo_refuse_change() to public;

grant execute on function tiendo_stamp(text,uuid,boolean) to tiendo_app;

grant execute on function tiendo_write_assessments(text,text,uuid,jsonb) to tiendo_app;

-- Comments

comment on table public.business_clock is 'How far the demo''s clock has come; it never goes back';

comment on table public.change_stamp is 'Counts changing statements by topic; the sum over its shards never says the same twice';

comment on table public.idempotency_key is 'What was answered to a change, so that asking again answers the same; kept 24 hours';

comment on table public.installation is 'Demo or real, decided once: one never becomes the other';

comment on table column public.result.fold is 'Largest, smallest or latest value of the units below, where the roll-up has no inverse';

comment on table column public.result_sheet.brief is 'Indicator id → [actual, target], as history is drawn';

comment on table column public.result_sheet.cells is 'Indicator id → result as it travels on the wire; json and not jsonb so that it is passed on as written';

comment on table column public.result_sheet.contributions is 'Indicator id → what this unit added to the tallies above it; subtracted when the report changes';

comment on table public.revision_stamp is 'Counts changes: working for the unit''s own drafts, submitted for what others may read of it';

comment on table public.sign_in_failure is 'Wrong passwords for a username from an address, by the SHA-256 of both; forgotten after a quarter of an hour';

comment on table column public.submission_step.remarks is 'What was said of single cells: [{ "indicatorId": uuid, "text": text }]';

comment on table public.task_unit is 'Co-operating units of a task; the lead unit stands in the task';

comment on function public.tiendo_account() is 'The account the transaction acts for; null outside a request';

comment on function public.tiendo_cut_off(pg_catalog.text) is 'Last day whose data a half-year holds';

comment on function public.tiendo_overseen_units() is 'Units that the account leads: it oversees whatever stands below them';

comment on function public.tiendo_own_units() is 'Units the account works in; in a policy write unit_id = any ((select tiendo_own_units())::uuid[])';

comment on table public.unit_ancestry is 'Who stands above whom on the last day of a half-year, the unit itself included at depth 0';
