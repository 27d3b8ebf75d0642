import type { Generated } from 'kysely';

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

interface DirectiveTable {
  id: Generated<string>;
  number: string | null;
  issuer: string;
  title: string;
  issued_on: string | null;
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

/** Meetings and what came of them. */
export interface MeetingTables {
  meeting: MeetingTable;
  meeting_participant: MeetingParticipantTable;
  meeting_remark: MeetingRemarkTable;
  directive: DirectiveTable;
  conclusion_notice: ConclusionNoticeTable;
  conclusion: ConclusionTable;
  task: TaskTable;
  task_indicator: TaskIndicatorTable;
  task_unit: TaskUnitTable;
}
