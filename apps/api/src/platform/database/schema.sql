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
  narrative_audience text default 'overseers'::text not null,
  constraint area_pkey PRIMARY KEY (id),
  constraint area_block_check CHECK ((block = ANY (ARRAY['A'::text, 'B'::text]))),
  constraint area_code_key UNIQUE (code),
  constraint area_narrative_audience_check CHECK ((narrative_audience = ANY (ARRAY['overseers'::text, 'unit-and-secretariat'::text])))
);

create table area_verifier (
  area_id uuid not null,
  unit_id uuid not null,
  below_unit_id uuid not null,
  valid_from date not null,
  valid_to date,
  constraint area_verifier_pkey PRIMARY KEY (unit_id, area_id, below_unit_id, valid_from),
  constraint area_verifier_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(id),
  constraint area_verifier_below_unit_id_fkey FOREIGN KEY (below_unit_id) REFERENCES unit(id),
  constraint area_verifier_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint area_verifier_valid_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
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
  actor_office text,
  actor_role text,
  actor_unit_id uuid,
  address text,
  user_agent text,
  reason text,
  constraint audit_pkey PRIMARY KEY (id),
  constraint audit_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint audit_actor_unit_id_fkey FOREIGN KEY (actor_unit_id) REFERENCES unit(id),
  constraint audit_address_check CHECK ((length(address) <= 64)),
  constraint audit_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint audit_user_agent_check CHECK ((length(user_agent) <= 300))
);

create table audit_seal (
  "position" bigint not null,
  audit_id bigint not null,
  row_hash bytea not null,
  hash bytea not null,
  sealed_at timestamp with time zone default now() not null,
  constraint audit_seal_pkey PRIMARY KEY ("position"),
  constraint audit_seal_audit_key UNIQUE (audit_id),
  constraint audit_seal_hash_check CHECK (((length(row_hash) = 32) AND (length(hash) = 32))),
  constraint audit_seal_position_check CHECK (("position" > 0))
);

create table audit_unsealed (
  audit_id bigint not null,
  constraint audit_unsealed_pkey PRIMARY KEY (audit_id)
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

create table check_setting (
  single boolean default true not null,
  version integer default 1 not null,
  changed_by text,
  changed_at timestamp with time zone,
  constraint check_setting_pkey PRIMARY KEY (single),
  constraint check_setting_single_check CHECK (single)
);

create table check_threshold (
  rule text not null,
  indicator_id uuid,
  value numeric(12,6),
  constraint check_threshold_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id),
  constraint check_threshold_key UNIQUE NULLS NOT DISTINCT (rule, indicator_id),
  constraint check_threshold_rule_check CHECK ((rule = ANY (ARRAY['fell-since-sent'::text, 'far-from-last-year'::text, 'same-as-last-year'::text, 'far-above-plan'::text, 'outlier-among-peers'::text, 'estimate-misses-plan'::text]))),
  constraint check_threshold_value_check CHECK ((value >= (0)::numeric))
);

create table comment (
  id uuid default gen_random_uuid() not null,
  unit_id uuid not null,
  half_year text not null,
  indicator_id uuid,
  audience text not null,
  parent_id uuid,
  side text not null,
  text text not null,
  author_id uuid,
  author_name text not null,
  office text not null,
  at timestamp with time zone not null,
  recorded_at timestamp with time zone default now() not null,
  constraint comment_pkey PRIMARY KEY (id),
  constraint comment_audience_check CHECK ((audience = ANY (ARRAY['unit-and-review'::text, 'unit'::text, 'review'::text]))),
  constraint comment_author_id_fkey FOREIGN KEY (author_id) REFERENCES account(id),
  constraint comment_half_year_fkey FOREIGN KEY (half_year) REFERENCES period(half_year),
  constraint comment_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id),
  constraint comment_parent_fkey FOREIGN KEY (parent_id, unit_id, half_year, audience) REFERENCES comment(id, unit_id, half_year, audience),
  constraint comment_place_key UNIQUE (id, unit_id, half_year, audience),
  constraint comment_side_check CHECK (((side = ANY (ARRAY['unit'::text, 'review'::text])) AND ((audience = 'unit-and-review'::text) OR (audience = side)))),
  constraint comment_text_check CHECK (((length(text) >= 1) AND (length(text) <= 2000))),
  constraint comment_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);

create table comment_mark (
  comment_id uuid not null,
  number integer not null,
  unit_id uuid not null,
  half_year text not null,
  audience text not null,
  resolved boolean not null,
  by_id uuid,
  by_name text not null,
  at timestamp with time zone not null,
  recorded_at timestamp with time zone default now() not null,
  constraint comment_mark_pkey PRIMARY KEY (comment_id, number),
  constraint comment_mark_by_id_fkey FOREIGN KEY (by_id) REFERENCES account(id),
  constraint comment_mark_comment_fkey FOREIGN KEY (comment_id, unit_id, half_year, audience) REFERENCES comment(id, unit_id, half_year, audience)
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

create table cross_check (
  id uuid default gen_random_uuid() not null,
  unit_id uuid not null,
  half_year text not null,
  indicator_id uuid not null,
  number integer not null,
  revision_id uuid not null,
  verdict text not null,
  value numeric(21,6),
  note text,
  verifier_id uuid not null,
  checked_by uuid,
  checked_name text not null,
  at timestamp with time zone not null,
  recorded_at timestamp with time zone default now() not null,
  source text,
  constraint cross_check_pkey PRIMARY KEY (id),
  constraint cross_check_checked_by_fkey FOREIGN KEY (checked_by) REFERENCES account(id),
  constraint cross_check_difference_check CHECK (((verdict = 'differs'::text) OR (value IS NULL))),
  constraint cross_check_half_year_fkey FOREIGN KEY (half_year) REFERENCES period(half_year),
  constraint cross_check_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id),
  constraint cross_check_note_check CHECK (((length(note) >= 1) AND (length(note) <= 2000))),
  constraint cross_check_number_key UNIQUE (half_year, unit_id, indicator_id, number),
  constraint cross_check_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES figure_revision(id),
  constraint cross_check_said_check CHECK (((verdict = 'agrees'::text) OR (value IS NOT NULL) OR (note IS NOT NULL))),
  constraint cross_check_source_check CHECK ((source = ANY (ARRAY['record'::text, 'illustrative'::text]))),
  constraint cross_check_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint cross_check_verdict_check CHECK ((verdict = ANY (ARRAY['agrees'::text, 'differs'::text]))),
  constraint cross_check_verifier_id_fkey FOREIGN KEY (verifier_id) REFERENCES unit(id)
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

create table evidence (
  id uuid default gen_random_uuid() not null,
  unit_id uuid not null,
  half_year text not null,
  indicator_id uuid,
  name text not null,
  kind text not null,
  size bigint not null,
  hash text not null,
  added_by uuid,
  added_by_name text not null,
  recorded_at timestamp with time zone default now() not null,
  business_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  withdrawn_by_name text,
  withdrawal_reason text,
  constraint evidence_pkey PRIMARY KEY (id),
  constraint evidence_added_by_fkey FOREIGN KEY (added_by) REFERENCES account(id),
  constraint evidence_content_key UNIQUE NULLS NOT DISTINCT (half_year, unit_id, indicator_id, hash, withdrawn_at),
  constraint evidence_half_year_fkey FOREIGN KEY (half_year) REFERENCES period(half_year),
  constraint evidence_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint evidence_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES indicator(id),
  constraint evidence_kind_check CHECK ((kind = ANY (ARRAY['pdf'::text, 'jpeg'::text, 'png'::text, 'docx'::text, 'xlsx'::text, 'pptx'::text]))),
  constraint evidence_size_check CHECK ((size > 0)),
  constraint evidence_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint evidence_withdrawal_check CHECK (((num_nulls(withdrawn_at, withdrawn_by_name, withdrawal_reason) = ANY (ARRAY[0, 3])) AND ((withdrawn_at IS NULL) OR (sent_at IS NOT NULL))))
);

create table figure (
  unit_id uuid not null,
  half_year text not null,
  indicator_id uuid not null,
  working_id uuid not null,
  submitted_id uuid,
  accepted_id uuid,
  version integer not null,
  working_on_behalf boolean default false not null,
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
  on_behalf boolean default false not null,
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

create table file_claim (
  id uuid default gen_random_uuid() not null,
  hash text not null,
  removing boolean default false not null,
  due_at timestamp with time zone not null,
  constraint file_claim_pkey PRIMARY KEY (id),
  constraint file_claim_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
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
  decimals smallint,
  minimum numeric(21,6),
  maximum numeric(21,6),
  parts_add_up boolean default false not null,
  constraint indicator_version_pkey PRIMARY KEY (id),
  constraint indicator_version_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(id),
  constraint indicator_version_bounds_check CHECK (((minimum IS NULL) OR (maximum IS NULL) OR (minimum <= maximum))),
  constraint indicator_version_class_check CHECK ((class = ANY (ARRAY['CUM_HIGH'::text, 'CUM_LOW'::text, 'ZERO'::text, 'SNAP_HIGH'::text, 'SNAP_LOW'::text, 'RATIO_HIGH'::text, 'RATIO_LOW'::text, 'GROWTH'::text, 'MILESTONE'::text, 'QUALITATIVE'::text]))),
  constraint indicator_version_code_excl EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to, '[]'::text) WITH &&),
  constraint indicator_version_decimals_check CHECK (((decimals >= 0) AND (decimals <= 6))),
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

create table narrative (
  unit_id uuid not null,
  half_year text not null,
  area_id uuid,
  working_id uuid not null,
  submitted_id uuid,
  version integer not null,
  constraint narrative_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(id),
  constraint narrative_half_year_fkey FOREIGN KEY (half_year) REFERENCES period(half_year),
  constraint narrative_key UNIQUE NULLS NOT DISTINCT (half_year, unit_id, area_id),
  constraint narrative_submitted_id_fkey FOREIGN KEY (submitted_id) REFERENCES narrative_revision(id),
  constraint narrative_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint narrative_working_id_fkey FOREIGN KEY (working_id) REFERENCES narrative_revision(id)
);

create table narrative_revision (
  id uuid default gen_random_uuid() not null,
  unit_id uuid not null,
  half_year text not null,
  area_id uuid,
  number integer not null,
  results text not null,
  shortcomings text not null,
  causes text not null,
  proposals text not null,
  recorded_by uuid,
  recorded_by_name text not null,
  recorded_at timestamp with time zone default now() not null,
  business_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  audience text default 'overseers'::text not null,
  begun_at timestamp with time zone default now() not null,
  recorded_office text,
  constraint narrative_revision_pkey PRIMARY KEY (id),
  constraint narrative_revision_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(id),
  constraint narrative_revision_audience_check CHECK ((audience = ANY (ARRAY['overseers'::text, 'unit-and-secretariat'::text]))),
  constraint narrative_revision_half_year_fkey FOREIGN KEY (half_year) REFERENCES period(half_year),
  constraint narrative_revision_length_check CHECK ((GREATEST(length(results), length(shortcomings), length(causes), length(proposals)) <= 20000)),
  constraint narrative_revision_number_key UNIQUE NULLS NOT DISTINCT (unit_id, half_year, area_id, number),
  constraint narrative_revision_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES account(id),
  constraint narrative_revision_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);

create table on_behalf_opening (
  id uuid default gen_random_uuid() not null,
  unit_id uuid not null,
  half_year text not null,
  sendings integer not null,
  ground text not null,
  opened_by uuid not null,
  opened_by_name text not null,
  office text not null,
  business_at timestamp with time zone not null,
  recorded_at timestamp with time zone default now() not null,
  constraint on_behalf_opening_pkey PRIMARY KEY (id),
  constraint on_behalf_opening_ground_check CHECK (((length(ground) >= 1) AND (length(ground) <= 2000))),
  constraint on_behalf_opening_half_year_fkey FOREIGN KEY (half_year) REFERENCES period(half_year),
  constraint on_behalf_opening_key UNIQUE (half_year, unit_id, sendings),
  constraint on_behalf_opening_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES account(id),
  constraint on_behalf_opening_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
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
  extension_working_days smallint default 10 not null,
  constraint period_deadline_pkey PRIMARY KEY (half_year, unit_kind),
  constraint period_deadline_extension_check CHECK (((extension_working_days >= 1) AND (extension_working_days <= 60))),
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
  first_due_at timestamp with time zone,
  declaration text,
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

create table signed_paper (
  id uuid default gen_random_uuid() not null,
  unit_id uuid not null,
  half_year text not null,
  revision integer not null,
  sending integer not null,
  number text not null,
  symbol text not null,
  signed_on date not null,
  signer_name text not null,
  signer_position text not null,
  file_name text,
  file_size bigint,
  file_hash text,
  on_behalf boolean not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamp with time zone default now() not null,
  business_at timestamp with time zone not null,
  constraint signed_paper_pkey PRIMARY KEY (id),
  constraint signed_paper_file_check CHECK ((num_nulls(file_name, file_size, file_hash) = ANY (ARRAY[0, 3]))),
  constraint signed_paper_half_year_fkey FOREIGN KEY (half_year) REFERENCES period(half_year),
  constraint signed_paper_hash_check CHECK ((file_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint signed_paper_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES account(id),
  constraint signed_paper_revision_key UNIQUE (half_year, unit_id, revision),
  constraint signed_paper_sending_fkey FOREIGN KEY (half_year, unit_id, sending) REFERENCES sending(half_year, unit_id, number),
  constraint signed_paper_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
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
  authority text,
  until date,
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

create table unit_opinion (
  id uuid default gen_random_uuid() not null,
  unit_id uuid not null,
  half_year text not null,
  area_id uuid not null,
  number integer not null,
  account_id uuid,
  account_name text not null,
  office text not null,
  opinion text not null,
  text text,
  at timestamp with time zone not null,
  recorded_at timestamp with time zone default now() not null,
  constraint unit_opinion_pkey PRIMARY KEY (id),
  constraint unit_opinion_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint unit_opinion_area_id_fkey FOREIGN KEY (area_id) REFERENCES area(id),
  constraint unit_opinion_half_year_fkey FOREIGN KEY (half_year) REFERENCES period(half_year),
  constraint unit_opinion_number_key UNIQUE (half_year, unit_id, area_id, account_id, number),
  constraint unit_opinion_opinion_check CHECK ((opinion = ANY (ARRAY['agree'::text, 'remark'::text]))),
  constraint unit_opinion_said_check CHECK (((opinion = 'agree'::text) OR (text IS NOT NULL))),
  constraint unit_opinion_text_check CHECK (((length(text) >= 1) AND (length(text) <= 2000))),
  constraint unit_opinion_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
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

CREATE INDEX audit_no_unit_idx ON public.audit USING btree (id DESC) WHERE (unit_id IS NULL);

CREATE INDEX audit_unit_idx ON public.audit USING btree (unit_id, half_year, id DESC);

CREATE INDEX comment_parent_idx ON public.comment USING btree (parent_id) WHERE (parent_id IS NOT NULL);

CREATE INDEX comment_report_idx ON public.comment USING btree (half_year, unit_id, at);

CREATE INDEX comment_mark_report_idx ON public.comment_mark USING btree (half_year, unit_id);

CREATE INDEX conclusion_meeting_idx ON public.conclusion USING btree (meeting_id, display_order);

CREATE INDEX evidence_hash_idx ON public.evidence USING btree (hash);

CREATE INDEX figure_since_accepted_idx ON public.figure USING btree (half_year, unit_id) WHERE (submitted_id IS DISTINCT FROM accepted_id);

CREATE UNIQUE INDEX figure_revision_idempotency_key ON public.figure_revision USING btree (recorded_by, idempotency_key) WHERE (idempotency_key IS NOT NULL);

CREATE INDEX figure_revision_told_idx ON public.figure_revision USING btree (half_year, unit_id) WHERE ((cause IS NOT NULL) OR on_behalf);

CREATE INDEX file_claim_due_idx ON public.file_claim USING btree (due_at);

CREATE INDEX file_claim_hash_idx ON public.file_claim USING btree (hash);

CREATE UNIQUE INDEX file_claim_removing_key ON public.file_claim USING btree (hash) WHERE removing;

CREATE INDEX idempotency_key_account_created_at_idx ON public.idempotency_key USING btree (account_id, created_at);

CREATE INDEX meeting_participant_meeting_idx ON public.meeting_participant USING btree (meeting_id, display_order);

CREATE INDEX meeting_remark_meeting_idx ON public.meeting_remark USING btree (meeting_id, display_order);

CREATE INDEX result_sheet_unit_idx ON public.result_sheet USING btree (unit_id, half_year);

CREATE INDEX revision_stamp_unit_idx ON public.revision_stamp USING btree (unit_id, half_year) INCLUDE (submitted);

CREATE INDEX session_account_idx ON public.session USING btree (account_id);

CREATE INDEX sign_in_failure_last_idx ON public.sign_in_failure USING btree (last_at);

CREATE INDEX signed_paper_hash_idx ON public.signed_paper USING btree (file_hash);

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

CREATE OR REPLACE FUNCTION public.audit_await_seal()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    begin
      insert into audit_unsealed (audit_id) values (new.id);
      return null;
    end $function$;

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

CREATE OR REPLACE FUNCTION public.evidence_keep()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    begin
      if tg_op = 'DELETE' then
        if old.sent_at is null then return old; end if;
      elsif to_jsonb(new) - 'sent_at' = to_jsonb(old) - 'sent_at' and old.sent_at is null then
        return new;
      elsif old.withdrawn_at is null and old.sent_at is not null
        and to_jsonb(new) - '{withdrawn_at,withdrawn_by_name,withdrawal_reason}'::text[]
          = to_jsonb(old) - '{withdrawn_at,withdrawn_by_name,withdrawal_reason}'::text[] then
        return new;
      end if;
      raise exception 'a file is kept as it was sent' using errcode = 'restrict_violation';
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

CREATE OR REPLACE FUNCTION public.figure_revision_stamp()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    begin
      new.on_behalf := not coalesce(new.unit_id = any (tiendo_own_units()), false);
      return new;
    end $function$;

CREATE OR REPLACE FUNCTION public.figure_stamp()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    declare
      own boolean := coalesce(new.unit_id = any (tiendo_own_units()), false);
    begin
      if tg_op = 'UPDATE' and not own and new.submitted_id is distinct from old.submitted_id then
        raise exception 'only the unit sends its figures' using errcode = 'insufficient_privilege';
      end if;
      if tg_op = 'INSERT' or new.working_id is distinct from old.working_id then
        new.working_on_behalf := not own;
      end if;
      return new;
    end $function$;

CREATE OR REPLACE FUNCTION public.narrative_revision_keep()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    declare
      words text[] := '{results,shortcomings,causes,proposals,recorded_at,business_at}';
    begin
      if tg_op = 'UPDATE' and old.sent_at is null then
        if new.sent_at is not null and to_jsonb(new) - 'sent_at' = to_jsonb(old) - 'sent_at' then
          return new;
        end if;
        if old.recorded_by = tiendo_account() and to_jsonb(new) - words = to_jsonb(old) - words
          and not exists (select from narrative_revision r where r.unit_id = old.unit_id and r.half_year = old.half_year
            and r.area_id is not distinct from old.area_id and r.number > old.number) then
          return new;
        end if;
      end if;
      raise exception 'a revision is kept as it was written' using errcode = 'restrict_violation';
    end $function$;

CREATE OR REPLACE FUNCTION public.tiendo_accept_figures(p_half_year text, p_unit uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    begin
      if not tiendo_oversees(p_half_year, p_unit) then
        raise exception 'not a unit below the actor' using errcode = 'insufficient_privilege';
      end if;
      if not exists (select 1 from submission s where s.half_year = p_half_year and s.unit_id = p_unit
        and s.state in ('under-review', 'accepted')) then
        raise exception 'only what is under review or was accepted is accepted' using errcode = 'insufficient_privilege';
      end if;
      if exists (select 1 from figure f join figure_revision r on r.id = f.submitted_id
        where f.half_year = p_half_year and f.unit_id = p_unit and f.accepted_id is distinct from f.submitted_id
          and r.recorded_by = nullif(current_setting('tiendo.account', true), '')::uuid) then
        raise exception 'nobody accepts what they entered' using errcode = 'insufficient_privilege';
      end if;
      update figure set accepted_id = submitted_id
      where half_year = p_half_year and unit_id = p_unit and submitted_id is not null
        and accepted_id is distinct from submitted_id;
    end $function$;

CREATE OR REPLACE FUNCTION public.tiendo_account()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('tiendo.account'::text, true), ''::text))::uuid;

CREATE OR REPLACE FUNCTION public.tiendo_act_from_above(a audit, OUT seen boolean, OUT before_seen boolean)
 RETURNS record
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
    declare
      kind text := split_part(a.action, '.', 1);
      named text := split_part(a.subject, '/', 5);
      enters boolean;
      reviews boolean;
    begin
      before_seen := true;
      if a.action = 'figure.recorded' or a.action = 'figure.corrected' then
        enters := exists (select from unit_ancestry t where t.half_year = a.half_year and t.basis = 'as-was'
          and t.unit_id = a.unit_id and t.ancestor_id = any (tiendo_secretariat_units()));
        select r.sent_at is not null or (r.on_behalf and enters),
          coalesce((select p.sent_at is not null or (p.on_behalf and enters) from figure_revision p
            where p.unit_id = r.unit_id and p.half_year = r.half_year and p.indicator_id = r.indicator_id
              and p.number < r.number order by p.number desc limit 1), true)
        into seen, before_seen from figure_revision r
        where r.unit_id = a.unit_id and r.half_year = a.half_year and r.indicator_id = named::uuid
          and r.recorded_at = a.at;
      elsif a.action = 'narrative.recorded' then
        reviews := exists (select from unit_ancestry t where t.half_year = a.half_year and t.basis = 'as-was'
          and t.unit_id = a.unit_id and t.ancestor_id = any (tiendo_reviewing_units()));
        select r.sent_at is not null and (r.audience = 'overseers' or reviews),
          (a.before->>'revision')::integer is distinct from r.number
            and coalesce((select p.sent_at is not null and (p.audience = 'overseers' or reviews) from narrative_revision p
              where p.unit_id = r.unit_id and p.half_year = r.half_year and p.area_id is not distinct from r.area_id
                and p.number < r.number order by p.number desc limit 1), true)
        into seen, before_seen from narrative_revision r
        where r.unit_id = a.unit_id and r.half_year = a.half_year and r.number = (a.after->>'revision')::integer
          and r.area_id is not distinct from nullif(named, 'general')::uuid and r.recorded_at = a.at;
      elsif kind = 'evidence' then
        select e.sent_at is not null into seen from evidence e where e.id = split_part(a.subject, '/', 3)::uuid;
      elsif kind = 'comment' then
        seen := a.after->>'audience' <> 'unit';
      else
        seen := a.action = 'figure.cross-checked' or kind = 'signed-paper'
          or (kind = 'submission' and a.action <> 'submission.opinion-given');
      end if;
      seen := coalesce(seen, false);
    end $function$;

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

CREATE OR REPLACE FUNCTION public.tiendo_cells_kept_by_unit(p_half_year text, p_unit uuid)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    begin
      if not tiendo_enters_on_behalf(p_half_year, p_unit) then
        raise exception 'nobody enters here on behalf of the unit' using errcode = 'insufficient_privilege';
      end if;
      return query
        select f.indicator_id from figure f
        where f.half_year = p_half_year and f.unit_id = p_unit and not f.working_on_behalf
          and f.working_id is distinct from f.submitted_id;
    end $function$;

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

CREATE OR REPLACE FUNCTION public.tiendo_enters_on_behalf(p_half_year text, p_unit uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
      select exists (select from unit_ancestry a where a.half_year = p_half_year and a.basis = 'as-was'
          and a.unit_id = p_unit and a.ancestor_id = any (tiendo_secretariat_units()))
        and not coalesce(p_unit = any (tiendo_own_units()), false)
        and exists (select from submission s
          join on_behalf_opening o on o.half_year = s.half_year and o.unit_id = s.unit_id and o.sendings = s.sendings
          where s.half_year = p_half_year and s.unit_id = p_unit
            and s.state in ('draft', 'unit-review', 'returned', 'reopened'))
    $function$;

CREATE OR REPLACE FUNCTION public.tiendo_helps_with(p_task uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
      select exists (select 1 from task_unit u where u.task_id = p_task and u.unit_id = any (tiendo_own_units()))
    $function$;

CREATE OR REPLACE FUNCTION public.tiendo_holds_role(p_role text, p_day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
      select exists (select from role_grant g where g.account_id = tiendo_account() and g.role = p_role
        and g.valid_from <= p_day and (g.valid_to is null or g.valid_to >= p_day))
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

CREATE OR REPLACE FUNCTION public.tiendo_peer_spread(p_half_year text, p_unit uuid, p_in_percent uuid[], p_as_they_are uuid[])
 RETURNS TABLE(indicator_id uuid, units integer, median numeric, deviation numeric, mean_deviation numeric)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
      with asked as (
        select i.id::text as indicator, false as as_it_is from unnest(p_in_percent) as i (id)
        union all select i.id::text, true from unnest(p_as_they_are) as i (id)
      ), comparable as materialized (
        select q.indicator, case when q.as_it_is then (c.value ->> 0)::double precision
          else (c.value ->> 0)::double precision * 100 / nullif((c.value ->> 1)::double precision, 0) end as value
        from tiendo_peers(p_half_year, p_unit) p
        join result_sheet r on r.half_year = p_half_year and r.basis = 'as-was' and r.unit_id = p.unit_id
        cross join lateral json_each(r.brief) c
        join asked q on q.indicator = c.key
      ), middle as (
        select indicator, count(*) as units, percentile_cont(0.5) within group (order by value) as median
        from comparable where value is not null
        group by indicator having count(*) >= 5
      )
      select m.indicator::uuid, m.units::integer, round(m.median::numeric, 6),
        round((percentile_cont(0.5) within group (order by abs(c.value - m.median)))::numeric, 6),
        round(avg(abs(c.value - m.median))::numeric, 6)
      from middle m
      join comparable c on c.indicator = m.indicator and c.value is not null
      group by m.indicator, m.units, m.median
    $function$;

CREATE OR REPLACE FUNCTION public.tiendo_peer_stamp(p_half_year text, p_unit uuid)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
      select coalesce(sum(s.submitted), 0)::bigint
      from tiendo_peers(p_half_year, p_unit) p
      join revision_stamp s on s.half_year = p_half_year and s.unit_id = p.unit_id
    $function$;

CREATE OR REPLACE FUNCTION public.tiendo_peers(p_half_year text, p_unit uuid)
 RETURNS TABLE(unit_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
      select b.unit_id
      from unit_ancestry a
      join unit_ancestry b on b.half_year = a.half_year and b.basis = a.basis and b.ancestor_id = a.ancestor_id
        and b.depth = 1 and b.unit_kind = a.unit_kind and b.unit_id <> a.unit_id
      where a.half_year = p_half_year and a.basis = 'as-was' and a.unit_id = p_unit and a.depth = 1
        and (p_unit = any (tiendo_own_units()) or tiendo_oversees(p_half_year, p_unit))
    $function$;

CREATE OR REPLACE FUNCTION public.tiendo_people_who_help(p_half_year text, p_unit uuid, p_roles text[], p_day date, p_limit integer)
 RETURNS TABLE(role text, display_name text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    begin
      if not tiendo_may_write_results(p_half_year, p_unit) then
        raise exception 'not a unit of the actor' using errcode = 'insufficient_privilege';
      end if;
      return query
        select g.role, a.display_name
        from role_grant g join account a on a.id = g.account_id
        where g.role = any (p_roles) and g.valid_from <= p_day and (g.valid_to is null or g.valid_to >= p_day)
          and a.disabled_at is null
          and a.id is distinct from nullif(current_setting('tiendo.account', true), '')::uuid
          and (g.unit_id = p_unit or g.role in ('secretariat', 'board-leader', 'standing-committee')
            and exists (select 1 from unit_ancestry n where n.half_year = p_half_year and n.basis = 'as-was'
              and n.unit_id = p_unit and n.ancestor_id = g.unit_id))
        group by g.role, a.id, a.display_name
        order by array_position(p_roles, g.role), min(g.valid_from), a.display_name, a.id
        limit least(p_limit, 5);
    end $function$;

CREATE OR REPLACE FUNCTION public.tiendo_put_checks(p_version integer, p_name text, p_at timestamp with time zone, p_day date, p_thresholds jsonb)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    declare
      v_version integer;
    begin
      if not tiendo_holds_role('secretariat', p_day) then
        raise exception 'only the secretariat sets the checks' using errcode = 'insufficient_privilege';
      end if;
      update check_setting set version = version + 1, changed_by = p_name, changed_at = p_at
      where version = p_version returning version into v_version;
      if v_version is null then
        return null;
      end if;
      delete from check_threshold;
      insert into check_threshold (rule, indicator_id, value)
      select t.rule, t.indicator_id, t.value
      from jsonb_to_recordset(p_thresholds) as t (rule text, indicator_id uuid, value numeric);
      return v_version;
    end $function$;

CREATE OR REPLACE FUNCTION public.tiendo_refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    begin
      raise exception 'rows of % are kept as they were written', tg_table_name using errcode = 'restrict_violation';
    end $function$;

CREATE OR REPLACE FUNCTION public.tiendo_reviewing_units()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting('tiendo.reviewing_units'::text, true), ''::text), '{}'::text))::uuid[];

CREATE OR REPLACE FUNCTION public.tiendo_secretariat_units()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting('tiendo.secretariat_units'::text, true), ''::text), '{}'::text))::uuid[];

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

CREATE OR REPLACE FUNCTION public.tiendo_step_reasons(p_half_year text, p_unit uuid)
 RETURNS TABLE(version integer, reason text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
      select s.version, s.reason from submission_step s
      where s.half_year = p_half_year and s.unit_id = p_unit and s.reason is not null
        and (p_unit = any (tiendo_own_units())
          or (tiendo_oversees(p_half_year, p_unit) and s.action not in ('send-to-approver', 'recall')))
    $function$;

CREATE OR REPLACE FUNCTION public.tiendo_trail(p_unit uuid, p_half_year text, p_subject text, p_actions text[], p_before bigint, p_limit integer, p_day date DEFAULT NULL::date)
 RETURNS TABLE(id bigint, at timestamp with time zone, business_at timestamp with time zone, actor_name text, actor_office text, address text, action text, subject text, before jsonb, after jsonb, reason text, seal bigint)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    #variable_conflict use_column
    declare
      is_own boolean := coalesce(p_unit = any (tiendo_own_units()), false);
      is_above boolean := exists (select from unit_ancestry t where t.half_year = p_half_year and t.basis = 'as-was'
        and t.unit_id = p_unit and t.ancestor_id = any (tiendo_overseen_units()));
    begin
      if p_unit is null then
        if not tiendo_holds_role('administrator', p_day) then
          return;
        end if;
        return query
          select a.id, a.at, a.business_at, a.actor_name, a.actor_office, a.address, a.action, a.subject, a.before,
            a.after, a.reason, s.position
          from audit a left join audit_seal s on s.audit_id = a.id
          where a.unit_id is null and a.action = any (p_actions) and (p_before is null or a.id < p_before)
          order by a.id desc limit p_limit;
      elsif is_own then
        return query
          select a.id, a.at, a.business_at, a.actor_name, a.actor_office, a.address, a.action, a.subject, a.before,
            a.after, a.reason, s.position
          from audit a left join audit_seal s on s.audit_id = a.id
          where a.unit_id = p_unit and a.half_year = p_half_year and a.action = any (p_actions)
            and (p_subject is null or a.subject = p_subject) and (p_before is null or a.id < p_before)
          order by a.id desc limit p_limit;
      elsif is_above then
        return query
          select a.id, a.at, a.business_at, a.actor_name, a.actor_office,
            case when a.actor_unit_id <> p_unit then a.address end, a.action, a.subject,
            case when v.before_seen then a.before end, case when w.inside then a.after - 'note' else a.after end,
            case when w.inside then null else a.reason end, s.position
          from audit a
          cross join lateral tiendo_act_from_above(a) v
          cross join lateral (select a.action in ('submission.passed-on', 'submission.recalled') as inside) w
          left join audit_seal s on s.audit_id = a.id
          where a.unit_id = p_unit and a.half_year = p_half_year and a.action = any (p_actions)
            and (p_subject is null or a.subject = p_subject) and (p_before is null or a.id < p_before) and v.seen
          order by a.id desc limit p_limit;
      end if;
    end $function$;

CREATE OR REPLACE FUNCTION public.tiendo_verified_indicators()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
      select coalesce(array_agg(distinct i.indicator_id), '{}')
      from area_verifier v join indicator_version i on i.area_id = v.area_id
      where v.unit_id = any (tiendo_verifying_units())
    $function$;

CREATE OR REPLACE FUNCTION public.tiendo_verifying_units()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting('tiendo.verifying_units'::text, true), ''::text), '{}'::text))::uuid[];

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

CREATE TRIGGER area_verifier_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.area_verifier FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('review');

CREATE TRIGGER audit_append_only BEFORE DELETE OR UPDATE ON public.audit FOR EACH ROW EXECUTE FUNCTION tiendo_refuse_change();

CREATE TRIGGER audit_await_seal AFTER INSERT ON public.audit FOR EACH ROW EXECUTE FUNCTION audit_await_seal();

CREATE TRIGGER audit_seal_append_only BEFORE DELETE OR UPDATE ON public.audit_seal FOR EACH ROW EXECUTE FUNCTION tiendo_refuse_change();

CREATE TRIGGER comment_append_only BEFORE DELETE OR UPDATE ON public.comment FOR EACH ROW EXECUTE FUNCTION tiendo_refuse_change();

CREATE TRIGGER comment_count_change AFTER INSERT ON public.comment FOR EACH ROW WHEN ((new.audience <> 'unit'::text)) EXECUTE FUNCTION tiendo_count_change('review');

CREATE TRIGGER comment_mark_append_only BEFORE DELETE OR UPDATE ON public.comment_mark FOR EACH ROW EXECUTE FUNCTION tiendo_refuse_change();

CREATE TRIGGER comment_mark_count_change AFTER INSERT ON public.comment_mark FOR EACH ROW WHEN ((new.audience <> 'unit'::text)) EXECUTE FUNCTION tiendo_count_change('review');

CREATE TRIGGER conclusion_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.conclusion FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('agenda');

CREATE TRIGGER conclusion_joins_draft BEFORE INSERT ON public.conclusion FOR EACH ROW EXECUTE FUNCTION conclusion_join();

CREATE TRIGGER conclusion_write_once BEFORE DELETE OR UPDATE ON public.conclusion FOR EACH ROW EXECUTE FUNCTION conclusion_keep();

CREATE TRIGGER conclusion_notice_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.conclusion_notice FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('agenda');

CREATE TRIGGER conclusion_notice_write_once BEFORE DELETE OR UPDATE ON public.conclusion_notice FOR EACH ROW EXECUTE FUNCTION conclusion_notice_keep();

CREATE TRIGGER cross_check_append_only BEFORE DELETE OR UPDATE ON public.cross_check FOR EACH ROW EXECUTE FUNCTION tiendo_refuse_change();

CREATE TRIGGER cross_check_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.cross_check FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('review');

CREATE TRIGGER directive_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.directive FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('agenda');

CREATE TRIGGER evidence_kept BEFORE DELETE OR UPDATE ON public.evidence FOR EACH ROW EXECUTE FUNCTION evidence_keep();

CREATE TRIGGER figure_on_behalf BEFORE INSERT OR UPDATE ON public.figure FOR EACH ROW WHEN ((CURRENT_USER = 'tiendo_app'::name)) EXECUTE FUNCTION figure_stamp();

CREATE TRIGGER figure_revision_append_only BEFORE DELETE OR UPDATE ON public.figure_revision FOR EACH ROW EXECUTE FUNCTION figure_revision_keep();

CREATE TRIGGER figure_revision_on_behalf BEFORE INSERT ON public.figure_revision FOR EACH ROW WHEN ((CURRENT_USER = 'tiendo_app'::name)) EXECUTE FUNCTION figure_revision_stamp();

CREATE TRIGGER indicator_version_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.indicator_version FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('catalogue');

CREATE TRIGGER meeting_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.meeting FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('agenda');

CREATE TRIGGER meeting_remark_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.meeting_remark FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('agenda');

CREATE TRIGGER narrative_revision_append_only BEFORE DELETE OR UPDATE ON public.narrative_revision FOR EACH ROW EXECUTE FUNCTION narrative_revision_keep();

CREATE TRIGGER on_behalf_opening_append_only BEFORE DELETE OR UPDATE ON public.on_behalf_opening FOR EACH ROW EXECUTE FUNCTION tiendo_refuse_change();

CREATE TRIGGER on_behalf_opening_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.on_behalf_opening FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('review');

CREATE TRIGGER period_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.period FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('catalogue');

CREATE TRIGGER period_deadline_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.period_deadline FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('catalogue');

CREATE TRIGGER period_scheme_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.period_scheme FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('catalogue');

CREATE TRIGGER period_window_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.period_window FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('catalogue');

CREATE TRIGGER sending_append_only BEFORE DELETE OR UPDATE ON public.sending FOR EACH ROW EXECUTE FUNCTION tiendo_refuse_change();

CREATE TRIGGER signed_paper_append_only BEFORE DELETE OR UPDATE ON public.signed_paper FOR EACH ROW EXECUTE FUNCTION tiendo_refuse_change();

CREATE TRIGGER submission_step_append_only BEFORE DELETE OR UPDATE ON public.submission_step FOR EACH ROW EXECUTE FUNCTION tiendo_refuse_change();

CREATE TRIGGER target_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.target FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('target');

CREATE TRIGGER target_revision_append_only BEFORE DELETE OR UPDATE ON public.target_revision FOR EACH ROW EXECUTE FUNCTION tiendo_refuse_change();

CREATE TRIGGER task_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.task FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('agenda');

CREATE TRIGGER task_indicator_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.task_indicator FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('agenda');

CREATE TRIGGER task_unit_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.task_unit FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('agenda');

CREATE TRIGGER unit_ancestry_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.unit_ancestry FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('catalogue');

CREATE TRIGGER unit_opinion_append_only BEFORE DELETE OR UPDATE ON public.unit_opinion FOR EACH ROW EXECUTE FUNCTION tiendo_refuse_change();

CREATE TRIGGER unit_version_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.unit_version FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('catalogue');

CREATE TRIGGER work_day_exception_count_change AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.work_day_exception FOR EACH STATEMENT EXECUTE FUNCTION tiendo_count_change('catalogue');

-- Row-level security

alter table check_setting enable row level security, force row level security;

alter table check_threshold enable row level security, force row level security;

alter table comment enable row level security, force row level security;

alter table comment_mark enable row level security, force row level security;

alter table cross_check enable row level security, force row level security;

alter table evidence enable row level security, force row level security;

alter table figure enable row level security, force row level security;

alter table figure_revision enable row level security, force row level security;

alter table idempotency_key enable row level security, force row level security;

alter table narrative enable row level security, force row level security;

alter table narrative_revision enable row level security, force row level security;

alter table on_behalf_opening enable row level security, force row level security;

alter table result enable row level security, force row level security;

alter table result_sheet enable row level security, force row level security;

alter table revision_stamp enable row level security, force row level security;

alter table sending enable row level security, force row level security;

alter table signed_paper enable row level security, force row level security;

alter table submission enable row level security, force row level security;

alter table submission_step enable row level security, force row level security;

alter table target enable row level security, force row level security;

alter table target_revision enable row level security, force row level security;

alter table task enable row level security, force row level security;

alter table task_indicator enable row level security, force row level security;

alter table task_unit enable row level security, force row level security;

alter table unit_opinion enable row level security, force row level security;

-- Policies

create policy check_setting_owner on check_setting as permissive for all to owner
  using (true);

create policy check_setting_read on check_setting as permissive for select to tiendo_app
  using (true);

create policy check_threshold_owner on check_threshold as permissive for all to owner
  using (true);

create policy check_threshold_read on check_threshold as permissive for select to tiendo_app
  using (true);

create policy comment_owner on comment as permissive for all to owner
  using (true);

create policy comment_scope on comment as permissive for select to tiendo_app
  using ((((audience <> 'review'::text) AND (unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[]))) OR ((audience <> 'unit'::text) AND ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = comment.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = comment.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_overseen_units() AS tiendo_overseen_units)::uuid[])))
 LIMIT 1))));

create policy comment_written on comment as permissive for insert to tiendo_app
  with check (((author_id = ( SELECT tiendo_account() AS tiendo_account)) AND (((side = 'unit'::text) AND (unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[]))) OR ((side = 'review'::text) AND ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = comment.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = comment.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_overseen_units() AS tiendo_overseen_units)::uuid[])))
 LIMIT 1)))));

create policy comment_mark_owner on comment_mark as permissive for all to owner
  using (true);

create policy comment_mark_scope on comment_mark as permissive for select to tiendo_app
  using ((((audience <> 'review'::text) AND (unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[]))) OR ((audience <> 'unit'::text) AND ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = comment_mark.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = comment_mark.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_overseen_units() AS tiendo_overseen_units)::uuid[])))
 LIMIT 1))));

create policy comment_mark_written on comment_mark as permissive for insert to tiendo_app
  with check (((by_id = ( SELECT tiendo_account() AS tiendo_account)) AND (((audience <> 'review'::text) AND (unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[]))) OR ((audience <> 'unit'::text) AND ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = comment_mark.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = comment_mark.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_overseen_units() AS tiendo_overseen_units)::uuid[])))
 LIMIT 1)))));

create policy cross_check_given on cross_check as permissive for insert to tiendo_app
  with check (((verifier_id = ANY (( SELECT tiendo_verifying_units() AS tiendo_verifying_units)::uuid[])) AND (checked_by = ( SELECT tiendo_account() AS tiendo_account)) AND ( SELECT (cardinality(tiendo_verifying_units()) > 0)) AND (indicator_id = ANY (( SELECT tiendo_verified_indicators() AS tiendo_verified_indicators)::uuid[])) AND ( SELECT true
   FROM (((( SELECT tiendo_cut_off(cross_check.half_year) AS last
         OFFSET 0) day
     JOIN area_verifier v ON (((v.unit_id = ANY (( SELECT tiendo_verifying_units() AS tiendo_verifying_units)::uuid[])) AND ((day.last >= v.valid_from) AND (day.last <= COALESCE(v.valid_to, 'infinity'::date))))))
     JOIN indicator_version i ON (((i.area_id = v.area_id) AND (i.indicator_id = cross_check.indicator_id) AND ((day.last >= i.valid_from) AND (day.last <= COALESCE(i.valid_to, 'infinity'::date))))))
     JOIN unit_ancestry a ON (((a.half_year = cross_check.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = cross_check.unit_id) AND (a.ancestor_id = v.below_unit_id) AND (a.depth > 0))))
 LIMIT 1)));

create policy cross_check_owner on cross_check as permissive for all to owner
  using (true);

create policy cross_check_scope on cross_check as permissive for select to tiendo_app
  using (((unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[])) OR ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = cross_check.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = cross_check.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_overseen_units() AS tiendo_overseen_units)::uuid[])))
 LIMIT 1)));

create policy cross_check_verified on cross_check as permissive for select to tiendo_app
  using ((( SELECT (cardinality(tiendo_verifying_units()) > 0)) AND (indicator_id = ANY (( SELECT tiendo_verified_indicators() AS tiendo_verified_indicators)::uuid[])) AND ( SELECT true
   FROM (((( SELECT tiendo_cut_off(cross_check.half_year) AS last
         OFFSET 0) day
     JOIN area_verifier v ON (((v.unit_id = ANY (( SELECT tiendo_verifying_units() AS tiendo_verifying_units)::uuid[])) AND ((day.last >= v.valid_from) AND (day.last <= COALESCE(v.valid_to, 'infinity'::date))))))
     JOIN indicator_version i ON (((i.area_id = v.area_id) AND (i.indicator_id = cross_check.indicator_id) AND ((day.last >= i.valid_from) AND (day.last <= COALESCE(i.valid_to, 'infinity'::date))))))
     JOIN unit_ancestry a ON (((a.half_year = cross_check.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = cross_check.unit_id) AND (a.ancestor_id = v.below_unit_id) AND (a.depth > 0))))
 LIMIT 1)));

create policy evidence_overseen on evidence as permissive for select to tiendo_app
  using (((sent_at IS NOT NULL) AND ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = evidence.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = evidence.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_overseen_units() AS tiendo_overseen_units)::uuid[])))
 LIMIT 1)));

create policy evidence_own on evidence as permissive for all to tiendo_app
  using ((unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[])));

create policy evidence_owner on evidence as permissive for all to owner
  using (true);

create policy figure_entered_on_behalf on figure as permissive for insert to tiendo_app
  with check ((working_on_behalf AND (submitted_id IS NULL) AND (accepted_id IS NULL) AND tiendo_enters_on_behalf(half_year, unit_id)));

create policy figure_on_behalf on figure as permissive for select to tiendo_app
  using ((working_on_behalf AND ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = figure.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = figure.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_secretariat_units() AS tiendo_secretariat_units)::uuid[])))
 LIMIT 1)));

create policy figure_overseen on figure as permissive for select to tiendo_app
  using (((submitted_id IS NOT NULL) AND ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = figure.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = figure.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_overseen_units() AS tiendo_overseen_units)::uuid[])))
 LIMIT 1)));

create policy figure_own on figure as permissive for all to tiendo_app
  using ((unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[])));

create policy figure_owner on figure as permissive for all to owner
  using (true);

create policy figure_reentered_on_behalf on figure as permissive for update to tiendo_app
  using (((working_on_behalf OR (NOT (working_id IS DISTINCT FROM submitted_id))) AND tiendo_enters_on_behalf(half_year, unit_id)))
  with check ((working_on_behalf AND tiendo_enters_on_behalf(half_year, unit_id)));

create policy figure_verified on figure as permissive for select to tiendo_app
  using (((submitted_id IS NOT NULL) AND ( SELECT (cardinality(tiendo_verifying_units()) > 0)) AND (indicator_id = ANY (( SELECT tiendo_verified_indicators() AS tiendo_verified_indicators)::uuid[])) AND ( SELECT true
   FROM (((( SELECT tiendo_cut_off(figure.half_year) AS last
         OFFSET 0) day
     JOIN area_verifier v ON (((v.unit_id = ANY (( SELECT tiendo_verifying_units() AS tiendo_verifying_units)::uuid[])) AND ((day.last >= v.valid_from) AND (day.last <= COALESCE(v.valid_to, 'infinity'::date))))))
     JOIN indicator_version i ON (((i.area_id = v.area_id) AND (i.indicator_id = figure.indicator_id) AND ((day.last >= i.valid_from) AND (day.last <= COALESCE(i.valid_to, 'infinity'::date))))))
     JOIN unit_ancestry a ON (((a.half_year = figure.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = figure.unit_id) AND (a.ancestor_id = v.below_unit_id) AND (a.depth > 0))))
 LIMIT 1)));

create policy figure_revision_entered_on_behalf on figure_revision as permissive for insert to tiendo_app
  with check ((on_behalf AND (kind = 'entry'::text) AND (sent_at IS NULL) AND (recorded_by = ( SELECT tiendo_account() AS tiendo_account)) AND tiendo_enters_on_behalf(half_year, unit_id)));

create policy figure_revision_on_behalf on figure_revision as permissive for select to tiendo_app
  using ((on_behalf AND ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = figure_revision.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = figure_revision.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_secretariat_units() AS tiendo_secretariat_units)::uuid[])))
 LIMIT 1)));

create policy figure_revision_overseen on figure_revision as permissive for select to tiendo_app
  using (((sent_at IS NOT NULL) AND ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = figure_revision.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = figure_revision.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_overseen_units() AS tiendo_overseen_units)::uuid[])))
 LIMIT 1)));

create policy figure_revision_own on figure_revision as permissive for all to tiendo_app
  using ((unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[])));

create policy figure_revision_owner on figure_revision as permissive for all to owner
  using (true);

create policy figure_revision_verified on figure_revision as permissive for select to tiendo_app
  using (((sent_at IS NOT NULL) AND ( SELECT (cardinality(tiendo_verifying_units()) > 0)) AND (indicator_id = ANY (( SELECT tiendo_verified_indicators() AS tiendo_verified_indicators)::uuid[])) AND ( SELECT true
   FROM (((( SELECT tiendo_cut_off(figure_revision.half_year) AS last
         OFFSET 0) day
     JOIN area_verifier v ON (((v.unit_id = ANY (( SELECT tiendo_verifying_units() AS tiendo_verifying_units)::uuid[])) AND ((day.last >= v.valid_from) AND (day.last <= COALESCE(v.valid_to, 'infinity'::date))))))
     JOIN indicator_version i ON (((i.area_id = v.area_id) AND (i.indicator_id = figure_revision.indicator_id) AND ((day.last >= i.valid_from) AND (day.last <= COALESCE(i.valid_to, 'infinity'::date))))))
     JOIN unit_ancestry a ON (((a.half_year = figure_revision.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = figure_revision.unit_id) AND (a.ancestor_id = v.below_unit_id) AND (a.depth > 0))))
 LIMIT 1)));

create policy idempotency_key_own on idempotency_key as permissive for all to tiendo_app
  using ((account_id = ( SELECT tiendo_account() AS tiendo_account)))
  with check ((account_id = ( SELECT tiendo_account() AS tiendo_account)));

create policy idempotency_key_owner on idempotency_key as permissive for all to owner
  using (true);

create policy narrative_overseen on narrative as permissive for select to tiendo_app
  using (((submitted_id IS NOT NULL) AND ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = narrative.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = narrative.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_overseen_units() AS tiendo_overseen_units)::uuid[])))
 LIMIT 1)));

create policy narrative_own on narrative as permissive for all to tiendo_app
  using ((unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[])));

create policy narrative_owner on narrative as permissive for all to owner
  using (true);

create policy narrative_revision_overseen on narrative_revision as permissive for select to tiendo_app
  using (((sent_at IS NOT NULL) AND (audience = 'overseers'::text) AND ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = narrative_revision.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = narrative_revision.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_overseen_units() AS tiendo_overseen_units)::uuid[])))
 LIMIT 1)));

create policy narrative_revision_own on narrative_revision as permissive for all to tiendo_app
  using ((unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[])));

create policy narrative_revision_owner on narrative_revision as permissive for all to owner
  using (true);

create policy narrative_revision_reviewed on narrative_revision as permissive for select to tiendo_app
  using (((sent_at IS NOT NULL) AND ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = narrative_revision.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = narrative_revision.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_reviewing_units() AS tiendo_reviewing_units)::uuid[])))
 LIMIT 1)));

create policy on_behalf_opening_opened on on_behalf_opening as permissive for insert to tiendo_app
  with check (((opened_by = ( SELECT tiendo_account() AS tiendo_account)) AND ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = on_behalf_opening.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = on_behalf_opening.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_secretariat_units() AS tiendo_secretariat_units)::uuid[])))
 LIMIT 1)));

create policy on_behalf_opening_owner on on_behalf_opening as permissive for all to owner
  using (true);

create policy on_behalf_opening_scope on on_behalf_opening as permissive for select to tiendo_app
  using (((unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[])) OR ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = on_behalf_opening.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = on_behalf_opening.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_overseen_units() AS tiendo_overseen_units)::uuid[])))
 LIMIT 1)));

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

create policy signed_paper_on_behalf on signed_paper as permissive for insert to tiendo_app
  with check ((on_behalf AND (recorded_by = ( SELECT tiendo_account() AS tiendo_account)) AND ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = signed_paper.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = signed_paper.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_secretariat_units() AS tiendo_secretariat_units)::uuid[])))
 LIMIT 1)));

create policy signed_paper_own on signed_paper as permissive for insert to tiendo_app
  with check (((NOT on_behalf) AND (recorded_by = ( SELECT tiendo_account() AS tiendo_account)) AND (unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[]))));

create policy signed_paper_owner on signed_paper as permissive for all to owner
  using (true);

create policy signed_paper_scope on signed_paper as permissive for select to tiendo_app
  using (((unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[])) OR ( SELECT true
   FROM unit_ancestry a
  WHERE ((a.half_year = signed_paper.half_year) AND (a.basis = 'as-was'::text) AND (a.unit_id = signed_paper.unit_id) AND (a.ancestor_id = ANY (( SELECT tiendo_overseen_units() AS tiendo_overseen_units)::uuid[])))
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

create policy unit_opinion_given on unit_opinion as permissive for insert to tiendo_app
  with check (((unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[])) AND (account_id = ( SELECT tiendo_account() AS tiendo_account))));

create policy unit_opinion_own on unit_opinion as permissive for select to tiendo_app
  using ((unit_id = ANY (( SELECT tiendo_own_units() AS tiendo_own_units)::uuid[])));

create policy unit_opinion_owner on unit_opinion as permissive for all to owner
  using (true);

-- Grants on tables

grant select on area to tiendo_app;

grant select on area_verifier to tiendo_app;

grant insert on audit to tiendo_app;

grant select on change_stamp to tiendo_app;

grant select on check_setting to tiendo_app;

grant select on check_threshold to tiendo_app;

grant insert, select on comment to tiendo_app;

grant insert, select on comment_mark to tiendo_app;

grant select on conclusion to tiendo_app;

grant select on conclusion_notice to tiendo_app;

grant insert, select on cross_check to tiendo_app;

grant select on directive to tiendo_app;

grant delete, insert, select on evidence to tiendo_app;

grant insert, select on figure to tiendo_app;

grant insert, select on figure_revision to tiendo_app;

grant delete, insert, select on file_claim to tiendo_app;

grant delete, insert, select, update on idempotency_key to tiendo_app;

grant select on indicator to tiendo_app;

grant select on indicator_version to tiendo_app;

grant select on meeting to tiendo_app;

grant select on meeting_participant to tiendo_app;

grant select on meeting_remark to tiendo_app;

grant insert, select on narrative to tiendo_app;

grant insert, select on narrative_revision to tiendo_app;

grant insert, select on on_behalf_opening to tiendo_app;

grant insert on outbox to tiendo_app;

grant select on period to tiendo_app;

grant select on period_deadline to tiendo_app;

grant select on period_scheme to tiendo_app;

grant select on period_window to tiendo_app;

grant select on result to tiendo_app;

grant insert, select, update on result_sheet to tiendo_app;

grant select on revision_stamp to tiendo_app;

grant insert, select on sending to tiendo_app;

grant insert, select on signed_paper to tiendo_app;

grant insert, select, update on submission to tiendo_app;

grant insert on submission_step to tiendo_app;

grant select on target to tiendo_app;

grant select on target_revision to tiendo_app;

grant select on task to tiendo_app;

grant select on task_indicator to tiendo_app;

grant select on task_unit to tiendo_app;

grant select on unit to tiendo_app;

grant select on unit_ancestry to tiendo_app;

grant insert, select on unit_opinion to tiendo_app;

grant select on unit_version to tiendo_app;

grant select on work_day_exception to tiendo_app;

-- Grants on columns

grant update (sent_at, withdrawal_reason, withdrawn_at, withdrawn_by_name) on evidence to tiendo_app;

grant update (submitted_id, version, working_id) on figure to tiendo_app;

grant update (sent_at) on figure_revision to tiendo_app;

grant update (submitted_id, version, working_id) on narrative to tiendo_app;

grant update (business_at, causes, proposals, recorded_at, results, sent_at, shortcomings) on narrative_revision to tiendo_app;

grant select (action, actor_id, actor_name, at, authority, from_state, half_year, id, recorded_at, remarks, source, to_state, unit_id, until, version) on submission_step to tiendo_app;

-- Grants on functions

grant execute on function audit_await_seal() to public;

grant execute on function conclusion_join() to public;

grant execute on function conclusion_keep() to public;

grant execute on function conclusion_notice_keep() to public;

grant execute on function evidence_keep() to public;

grant execute on function figure_revision_keep() to public;

grant execute on function figure_revision_stamp() to public;

grant execute on function figure_stamp() to public;

grant execute on function narrative_revision_keep() to public;

grant execute on function tiendo_accept_figures(text,uuid) to tiendo_app;

grant execute on function tiendo_account() to public;

grant execute on function tiendo_add_to_ancestors(text,text,uuid,jsonb) to tiendo_app;

grant execute on function tiendo_ancestor_folds(text,text,uuid,uuid[]) to tiendo_app;

grant execute on function tiendo_ancestor_history(text,text,uuid,uuid[],text[]) to tiendo_app;

grant execute on function tiendo_ancestor_targets(text,text,uuid) to tiendo_app;

grant execute on function tiendo_brief(json) to public;

grant execute on function tiendo_cells_kept_by_unit(text,uuid) to tiendo_app;

grant execute on function tiendo_count_change() to public;

grant execute on function tiendo_cut_off(text) to public;

grant execute on function tiendo_enters_on_behalf(text,uuid) to public;

grant execute on function tiendo_helps_with(uuid) to public;

grant execute on function tiendo_lock_ancestors(text,text,uuid,uuid[]) to tiendo_app;

grant execute on function tiendo_may_write_results(text,uuid) to public;

grant execute on function tiendo_overseen_units() to public;

grant execute on function tiendo_oversees(text,uuid) to public;

grant execute on function tiendo_oversees_unit(uuid) to public;

grant execute on function tiendo_own_units() to public;

grant execute on function tiendo_peer_spread(text,uuid,uuid[],uuid[]) to public;

grant execute on function tiendo_peer_stamp(text,uuid) to public;

grant execute on function tiendo_people_who_help(text,uuid,text[],date,integer) to tiendo_app;

grant execute on function tiendo_put_checks(integer,text,timestamp with time zone,date,jsonb) to public;

grant execute on function tiendo_refuse_change() to public;

grant execute on function tiendo_reviewing_units() to public;

grant execute on function tiendo_secretariat_units() to public;

grant execute on function tiendo_stamp(text,uuid,boolean) to tiendo_app;

grant execute on function tiendo_step_reasons(text,uuid) to tiendo_app;

grant execute on function tiendo_trail(uuid,text,text,text[],bigint,integer,date) to tiendo_app;

grant execute on function tiendo_verified_indicators() to public;

grant execute on function tiendo_verifying_units() to public;

grant execute on function tiendo_write_assessments(text,text,uuid,jsonb) to tiendo_app;

-- Comments

comment on table public.area_verifier is 'Which department compares the figures of an area, for the units below one unit';

comment on table column public.audit.actor_office is 'The office the person held then, with the role and the unit of the grant they acted by beside it';

comment on table public.audit_seal is 'The chain over the audit: row_hash = SHA-256 of the row''s canonical text, hash = SHA-256 of the hash before and row_hash';

comment on table public.audit_unsealed is 'Audit rows that are not in the chain yet';

comment on table public.business_clock is 'How far the demo''s clock has come; it never goes back';

comment on table public.change_stamp is 'Counts changing statements by topic; the sum over its shards never says the same twice';

comment on table public.check_setting is 'Who last changed where the soft checks begin; its version is the setting''s';

comment on table public.check_threshold is 'Where a soft check begins when not where the program says; without an indicator for all, without a value switched off';

comment on table column public.comment.indicator_id is 'Null where the whole report is spoken of';

comment on table column public.comment.side is 'Whether the unit speaks or those who review it';

comment on table column public.cross_check.value is 'What the department has instead, in the indicator''s unit of measure';

comment on table column public.cross_check.verifier_id is 'The department that compared';

comment on table public.idempotency_key is 'What was answered to a change, so that asking again answers the same; kept 24 hours';

comment on table column public.indicator_version.parts_add_up is 'Its "of which" rows do not overlap, so together they are never more than it';

comment on table public.installation is 'Demo or real, decided once: one never becomes the other';

comment on table column public.narrative_revision.begun_at is 'When its first words were recorded; recorded_at is when its last were';

comment on table column public.on_behalf_opening.sendings is 'How often the report had been sent; the opening ends when it is sent again';

comment on table column public.period_deadline.extension_working_days is 'How many working days after due_at more time may reach';

comment on table column public.result.fold is 'Largest, smallest or latest value of the units below, where the roll-up has no inverse';

comment on table column public.result_sheet.brief is 'Indicator id → [actual, target], as history is drawn';

comment on table column public.result_sheet.cells is 'Indicator id → result as it travels on the wire; json and not jsonb so that it is passed on as written';

comment on table column public.result_sheet.contributions is 'Indicator id → what this unit added to the tallies above it; subtracted when the report changes';

comment on table public.revision_stamp is 'Counts changes: working for the unit''s own drafts, submitted for what others may read of it';

comment on table column public.sending.first_due_at is 'The deadline before any extension; null where due_at is that one';

comment on table public.sign_in_failure is 'Wrong passwords for a username from an address, by the SHA-256 of both; forgotten after a quarter of an hour';

comment on table column public.submission_step.reason is 'Read through tiendo_step_reasons: some are words inside the unit';

comment on table column public.submission_step.remarks is 'What was said of single cells: [{ "indicatorId": uuid, "text": text }]';

comment on table public.task_unit is 'Co-operating units of a task; the lead unit stands in the task';

comment on function public.tiendo_account() is 'The account the transaction acts for; null outside a request';

comment on function public.tiendo_act_from_above(public.audit) is 'Whether those above a unit see an act of it, and what was before it; what is not named here they do not see';

comment on function public.tiendo_cells_kept_by_unit(pg_catalog.text,pg_catalog.uuid) is 'The indicators whose cells the unit has written since it last sent them, for whoever enters on its behalf';

comment on function public.tiendo_cut_off(pg_catalog.text) is 'Last day whose data a half-year holds';

comment on function public.tiendo_enters_on_behalf(pg_catalog.text,pg_catalog.uuid) is 'Whether the account is the secretariat and its entering for the unit was opened and is not over';

comment on function public.tiendo_holds_role(pg_catalog.text,pg_catalog.date) is 'Whether the account holds a role anywhere on a day; for functions that run as the owner';

comment on function public.tiendo_overseen_units() is 'Units that the account leads: it oversees whatever stands below them';

comment on function public.tiendo_own_units() is 'Units the account works in; in a policy write unit_id = any ((select tiendo_own_units())::uuid[])';

comment on function public.tiendo_reviewing_units() is 'Units below which the account reviews reports';

comment on function public.tiendo_secretariat_units() is 'Units the account is the secretariat of';

comment on function public.tiendo_step_reasons(pg_catalog.text,pg_catalog.uuid) is 'What was said with the steps of a report, as far as who asks may read it';

comment on function public.tiendo_trail(pg_catalog.uuid,pg_catalog.text,pg_catalog.text,pg_catalog.text[],bigint,integer,pg_catalog.date) is 'The trail of a unit, newest first, as far as who asks may see it; of no unit, the acts that concern the system';

comment on function public.tiendo_verified_indicators() is 'Indicators that may be in the field of who asks: a first, cheap question of a policy';

comment on function public.tiendo_verifying_units() is 'Units the account compares figures for';

comment on table public.unit_ancestry is 'Who stands above whom on the last day of a half-year, the unit itself included at depth 0';

comment on table column public.unit_opinion.number is 'Counts what one person says of one area; the last is what they think';
