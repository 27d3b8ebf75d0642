import type { ResultCell } from '@tiendo/contract/result';
import type { SubmissionDto } from '@tiendo/contract/submission';
import type { TaskDto } from '@tiendo/contract/task';
import type { TaskStanding } from '@tiendo/domain/task';

const resultStatuses: Readonly<Record<ResultCell['status'], string>> = {
  'completed-early': 'Hoàn thành sớm',
  ahead: 'Vượt tiến độ',
  'on-pace': 'Đúng tiến độ',
  watch: 'Cần chú ý',
  'at-risk': 'Chậm tiến độ',
  alarm: 'Nguy cơ không hoàn thành',
  'no-data': 'Chưa có số liệu',
  'not-assessed': 'Không đánh giá kỳ này',
  exceeded: 'Vượt',
  met: 'Đạt',
  'not-met': 'Không đạt',
};

const submissionStates: Readonly<Record<SubmissionDto['state'], string>> = {
  draft: 'Đang nhập (nháp)',
  'unit-review': 'Chờ duyệt tại đơn vị',
  submitted: 'Đã gửi',
  'under-review': 'Đang rà soát',
  returned: 'Đề nghị bổ sung, chỉnh sửa',
  accepted: 'Đã tiếp nhận',
  locked: 'Đã chốt số liệu',
  reopened: 'Mở lại để điều chỉnh',
};

const signings: Readonly<Record<NonNullable<SubmissionDto['signing']>, string>> = {
  awaited: 'Chờ bản ký',
  signed: 'Đã có bản ký',
};

const taskStates: Readonly<Record<TaskDto['state'], string>> = {
  'not-started': 'Chưa thực hiện',
  'in-progress': 'Đang thực hiện',
  'awaiting-confirmation': 'Chờ xác nhận',
  completed: 'Đã hoàn thành',
  paused: 'Tạm hoãn',
  declined: 'Từ chối nhiệm vụ',
  redo: 'Thực hiện lại',
};

const taskStandings: Readonly<Record<TaskStanding, string>> = {
  overdue: 'Quá hạn',
  'due-soon': 'Sắp quá hạn',
  'on-time': 'Trong hạn',
  'no-deadline': 'Không hạn',
  draft: 'Dự kiến giao (dự thảo)',
  'set-aside': 'Tạm hoãn, từ chối',
  completed: 'Hoàn thành',
};

/** Days of a deadline are working days (§6.3). */
const workingDays = (days: number): string =>
  days === 0 ? 'chưa đủ 01 ngày làm việc' : `${String(days).padStart(2, '0')} ngày làm việc`;

/** How a report stands against its deadline. */
const time = {
  onTime: 'đúng hạn',
  late: (days: number) =>
    days === 0 ? `gửi muộn (${workingDays(0)})` : `gửi muộn ${workingDays(days)}`,
  overdue: (days: number) =>
    days === 0 ? `quá hạn (${workingDays(0)})` : `quá hạn ${workingDays(days)}`,
  left: (days: number) => `còn ${workingDays(days)}`,
  dueToday: 'hạn trong hôm nay',
};

/** Labels that several screens share, in the exact words of the field. */
export const words = {
  time,
  resultStatuses,
  submissionStates,
  signings,
  onBehalf: 'nhập hộ',
  taskStates,
  taskStandings,
  taskCompletedLate: 'Hoàn thành quá hạn',
  taskDraft: 'Dự kiến giao (dự thảo)',
  taskLead: 'Chủ trì',
  taskCoUnits: 'Phối hợp',
  moreUnits: (count: number) => `và ${count} đơn vị khác`,
  taskDue: 'Hạn',
  taskContinuing: 'Thường xuyên',
  fromRecord: 'theo tin đăng',
  illustrative: 'minh họa',
  halfYear: (half: 1 | 2, year: string) => `6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm ${year}`,
};

export type WordPhrases = typeof words;
