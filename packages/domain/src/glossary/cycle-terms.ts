import type { Role } from '../access/role.ts';
import type { MeetingKind, ParticipantBlock, RemarkKind, Session } from '../meeting/meeting.ts';
import type { NoticeState } from '../meeting/conclusion-notice.ts';
import type { SchemeKind } from '../period/period-scheme.ts';
import type { Signing } from '../signed-paper/signing.ts';
import type { Standing } from '../submission/standing.ts';
import type { SubmissionAction } from '../submission/state.ts';
import type { Timeliness } from '../submission/timeliness.ts';
import type { Priority, TaskStage, TaskState } from '../task/task.ts';
import type { TaskStanding } from '../task/standing.ts';
import type { TimeStatus } from '../task/time-status.ts';
import type { UnitKind } from '../unit/unit.ts';
import type { Terms } from './term.ts';

/** How a report stands (§1.4). Nobody is told that a report was *trả lại*. */
export const STANDING_TERMS = {
  'not-started': { vi: 'Chưa nhập', en: 'Not started' },
  draft: { vi: 'Đang nhập (nháp)', en: 'Draft' },
  'unit-review': { vi: 'Chờ duyệt tại đơn vị', en: 'Awaiting approval in the unit' },
  submitted: { vi: 'Đã gửi', en: 'Sent' },
  'under-review': { vi: 'Đang rà soát', en: 'Under review' },
  returned: { vi: 'Đề nghị bổ sung, chỉnh sửa', en: 'Changes requested' },
  accepted: { vi: 'Đã tiếp nhận', en: 'Accepted' },
  locked: { vi: 'Đã chốt số liệu', en: 'Closed' },
  reopened: { vi: 'Mở lại để điều chỉnh', en: 'Reopened for changes' },
  overdue: { vi: 'Quá hạn chưa gửi', en: 'Overdue, not sent' },
} as const satisfies Terms<Standing>;

/** Whether a sent report came in time. */
export const TIMELINESS_TERMS = {
  'on-time': { vi: 'Đúng hạn', en: 'On time' },
  late: { vi: 'Gửi muộn', en: 'Sent late' },
} as const satisfies Terms<Timeliness['kind']>;

/** Whether the paper that was signed of a report is there. */
export const SIGNING_TERMS = {
  awaited: { vi: 'Đã gửi – chờ bản ký', en: 'Sent, signed paper awaited' },
  signed: { vi: 'Đã có bản ký', en: 'Signed paper on file' },
} as const satisfies Terms<Signing>;

/** What can be done with a report. */
export const SUBMISSION_ACTION_TERMS = {
  'send-to-approver': { vi: 'Trình duyệt', en: 'Send to the approver' },
  submit: { vi: 'Gửi báo cáo', en: 'Send the report' },
  recall: { vi: 'Rút lại', en: 'Take back' },
  'start-review': { vi: 'Bắt đầu rà soát', en: 'Start the review' },
  return: { vi: 'Đề nghị bổ sung, chỉnh sửa', en: 'Request changes' },
  accept: { vi: 'Tiếp nhận', en: 'Accept' },
  lock: { vi: 'Chốt số liệu', en: 'Close the figures' },
  reopen: { vi: 'Mở lại để điều chỉnh', en: 'Reopen for changes' },
  revise: { vi: 'Chỉnh sửa', en: 'Revise' },
  'request-extension': { vi: 'Đề nghị lùi hạn', en: 'Request an extension' },
  extend: { vi: 'Gia hạn', en: 'Grant an extension' },
  'decline-extension': { vi: 'Không đồng ý lùi hạn', en: 'Decline an extension' },
  'withdraw-extension': { vi: 'Thu hồi gia hạn', en: 'Withdraw an extension' },
} as const satisfies Terms<SubmissionAction>;

/** The roles of §6.9. */
export const ROLE_TERMS = {
  clerk: { vi: 'Cán bộ nhập liệu', en: 'Clerk' },
  'unit-approver': { vi: 'Lãnh đạo đơn vị duyệt, gửi', en: 'Unit approver' },
  verifier: { vi: 'Cán bộ đối chiếu', en: 'Verifier' },
  secretariat: { vi: 'Chuyên viên tổng hợp', en: 'Secretariat' },
  'board-leader': { vi: 'Lãnh đạo Ban', en: 'Board leader' },
  'standing-committee': { vi: 'Thường trực, Ban Thường vụ', en: 'Standing committee' },
  administrator: { vi: 'Quản trị hệ thống', en: 'Administrator' },
} as const satisfies Terms<Role>;

/** What a unit is (§1.5, §4.3). */
export const UNIT_KIND_TERMS = {
  committee: { vi: 'Cấp ủy', en: 'Party committee' },
  'ward-committee': { vi: 'Đảng ủy phường', en: 'Ward party committee' },
  'ward-authority': { vi: 'UBND phường', en: 'Ward People’s Committee' },
  'party-board': { vi: 'Ban đảng', en: 'Party board' },
  department: { vi: 'Phòng, ban', en: 'Department' },
  authority: { vi: 'Ủy ban nhân dân', en: 'People’s Committee' },
  'mass-organisation': { vi: 'Đoàn thể', en: 'Mass organisation' },
  'public-unit': { vi: 'Đơn vị sự nghiệp', en: 'Public unit' },
  'vertical-agency': { vi: 'Cơ quan ngành dọc', en: 'Vertical agency' },
} as const satisfies Terms<UnitKind>;

/** Which calendar cuts the year (§2A.2). */
export const SCHEME_TERMS = {
  administrative: {
    vi: 'Kỳ hành chính (15/12 – 14/6 – 14/12)',
    en: 'Administrative (15/12 – 14/6 – 14/12)',
  },
  calendar: { vi: 'Năm dương lịch (01/01 – 30/6 – 31/12)', en: 'Calendar (01/01 – 30/6 – 31/12)' },
  custom: { vi: 'Theo văn bản của từng kỳ', en: 'Set for each cycle' },
} as const satisfies Terms<SchemeKind>;

/** Kinds of meeting (§1.1). */
export const MEETING_KIND_TERMS = {
  'interim-review': { vi: 'Hội nghị sơ kết', en: 'Interim review conference' },
  'final-review': { vi: 'Hội nghị tổng kết', en: 'Final review conference' },
  briefing: { vi: 'Giao ban', en: 'Coordination meeting' },
  thematic: { vi: 'Hội nghị chuyên đề', en: 'Thematic conference' },
  meeting: { vi: 'Cuộc họp', en: 'Meeting' },
} as const satisfies Terms<MeetingKind>;

/** Sessions of a day. */
export const SESSION_TERMS = {
  morning: { vi: 'Sáng', en: 'Morning' },
  afternoon: { vi: 'Chiều', en: 'Afternoon' },
  evening: { vi: 'Tối', en: 'Evening' },
} as const satisfies Terms<Session>;

/** Blocks of participants, as the record lists them. */
export const PARTICIPANT_BLOCK_TERMS = {
  'attended-and-directed': { vi: 'Dự và chỉ đạo hội nghị', en: 'Attended and directed' },
  'standing-committee-members': {
    vi: 'Ủy viên Ban Thường vụ Quận ủy',
    en: 'Members of the district standing committee',
  },
  'party-board-heads': { vi: 'Trưởng, phó các ban đảng', en: 'Heads and deputies of party boards' },
  'ward-committees': {
    vi: 'Bí thư, Trưởng Ban Tuyên giáo Đảng ủy phường',
    en: 'Secretaries and heads of propaganda of ward committees',
  },
  'departments-and-organisations': {
    vi: 'Phụ trách tuyên giáo các phòng, ban, ngành, đoàn thể',
    en: 'Those in charge of propaganda in departments, sectors and mass organisations',
  },
} as const satisfies Terms<ParticipantBlock>;

/** What was said at a meeting. */
export const REMARK_KIND_TERMS = {
  'reviewed-result': { vi: 'Kết quả được đánh giá', en: 'Result reviewed' },
  commendation: { vi: 'Biểu dương', en: 'Commendation' },
  'directing-remark': {
    vi: 'Ý kiến chỉ đạo tại hội nghị',
    en: 'Directing remark at the conference',
  },
} as const satisfies Terms<RemarkKind>;

/** A notice of conclusions, before and after signing. */
export const NOTICE_STATE_TERMS = {
  draft: { vi: 'Dự thảo', en: 'Draft' },
  signed: { vi: 'Đã ký', en: 'Signed' },
} as const satisfies Terms<NoticeState>;

/** Whether a task was assigned or is only meant to be. */
export const TASK_STAGE_TERMS = {
  draft: { vi: 'Dự kiến giao (dự thảo)', en: 'To be assigned (draft)' },
  assigned: { vi: 'Đã giao', en: 'Assigned' },
} as const satisfies Terms<TaskStage>;

/** States of a task (§1.4). */
export const TASK_STATE_TERMS = {
  'not-started': { vi: 'Chưa thực hiện', en: 'Not started' },
  'in-progress': { vi: 'Đang thực hiện', en: 'In progress' },
  'awaiting-confirmation': { vi: 'Chờ xác nhận', en: 'Awaiting confirmation' },
  completed: { vi: 'Đã hoàn thành', en: 'Completed' },
  paused: { vi: 'Tạm hoãn', en: 'Paused' },
  declined: { vi: 'Từ chối nhiệm vụ', en: 'Declined' },
  redo: { vi: 'Thực hiện lại', en: 'To be done again' },
} as const satisfies Terms<TaskState>;

/** How a task stands against its date (§1.4). */
export const TIME_STATUS_TERMS = {
  'on-time': { vi: 'Trong hạn', en: 'In time' },
  'due-soon': { vi: 'Sắp quá hạn', en: 'Due soon' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  'no-deadline': { vi: 'Không hạn', en: 'No deadline' },
} as const satisfies Terms<TimeStatus>;

/** The short groups of a leader's dashboard (§1.4). */
export const TASK_STANDING_TERMS = {
  draft: { vi: 'Dự kiến giao (dự thảo)', en: 'To be assigned (draft)' },
  overdue: { vi: 'Chưa HT quá hạn', en: 'Open, overdue' },
  'due-soon': { vi: 'Chưa HT sắp quá hạn', en: 'Open, due soon' },
  'on-time': { vi: 'Chưa HT trong hạn', en: 'Open, in time' },
  'no-deadline': { vi: 'Chưa HT không hạn', en: 'Open, no deadline' },
  'completed-late': { vi: 'HT quá hạn', en: 'Completed late' },
  completed: { vi: 'HT (đúng hạn)', en: 'Completed in time' },
  'set-aside': { vi: 'Tạm hoãn, từ chối', en: 'Paused or declined' },
} as const satisfies Terms<TaskStanding | 'completed-late'>;

/** How pressing a task is. */
export const PRIORITY_TERMS = {
  normal: { vi: 'Bình thường', en: 'Normal' },
  high: { vi: 'Cao', en: 'High' },
  urgent: { vi: 'Khẩn', en: 'Urgent' },
} as const satisfies Terms<Priority>;
