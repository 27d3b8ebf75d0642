import { demoId } from './demo-id.ts';
import type { Row } from './rows.ts';
import { BOARD, unitIdOf } from './units.ts';

export const MEETING_2016 = demoId('meeting/2016');
const NOTICE_2016 = demoId('notice/2016');

const BOARD_HEAD = 'Trưởng Ban Tuyên giáo Quận ủy (chức danh, không ghi tên)';

/** Made up, so that the chain can be walked backwards: conclusion, task, figure. */
export const meeting2016: Row<'meeting'> = {
  id: MEETING_2016,
  kind: 'final-review',
  title: 'Hội nghị tổng kết công tác tuyên giáo năm 2016',
  half_year: '2016-H2',
  organiser_unit_id: unitIdOf(BOARD),
  held_on: '2016-12-28',
  session: 'morning',
  held_at: '08:30',
  place: 'trụ sở Quận ủy Ba Đình',
  chair: BOARD_HEAD,
  source_note: 'Hội nghị minh họa, do phần mềm tạo.',
  source: 'illustrative',
};

const PARTICIPANTS: readonly (readonly [Row<'meeting_participant'>['block'], string])[] = [
  ['attended-and-directed', 'Thường trực Quận ủy'],
  ['party-board-heads', 'Trưởng, phó các ban đảng Quận ủy'],
  ['ward-committees', 'Trưởng Ban Tuyên giáo Đảng ủy 14 phường'],
  ['departments-and-organisations', 'Phụ trách tuyên giáo các phòng, ban, ngành, đoàn thể'],
];

export const participantRows2016 = (): readonly Row<'meeting_participant'>[] =>
  PARTICIPANTS.map(([block, description], index) => ({
    id: demoId(`participant/2016/${block}`),
    meeting_id: MEETING_2016,
    block,
    description,
    person_name: null,
    office: null,
    unit_id: null,
    display_order: index + 1,
    source: 'illustrative',
  }));

export const noticeRows = (): readonly Row<'conclusion_notice'>[] => [
  {
    id: NOTICE_2016,
    meeting_id: MEETING_2016,
    number: '01-TB/MH',
    title: 'Thông báo kết luận Hội nghị tổng kết công tác tuyên giáo năm 2016',
    state: 'signed',
    signed_on: '2017-01-05',
    signer: BOARD_HEAD,
    source: 'illustrative',
  },
];

const CONCLUSIONS: readonly (readonly [item: string, text: string, withoutTasks: boolean])[] = [
  ['1', 'Ghi nhận kết quả công tác tuyên giáo năm 2016 của các đơn vị.', true],
  [
    '2',
    'Ban hành kế hoạch thực hiện Nghị quyết Trung ương 4 (khóa XII) gắn với Chỉ thị 05 ở 14 đảng ủy phường trong quý I.',
    false,
  ],
  [
    '3',
    'Nâng chất lượng tin, bài ở cơ sở; bồi dưỡng đội ngũ cộng tác viên và báo cáo viên.',
    false,
  ],
  ['4', 'Chấm dứt việc gửi chậm báo cáo dư luận xã hội tuần.', false],
  [
    '5',
    'Tuyên truyền thực hiện “Năm kỷ cương hành chính 2017”; giảm hồ sơ quá hạn và hồ sơ trật tự xây dựng tồn đọng.',
    false,
  ],
];

/** Id of a conclusion of 2016 by its number in the notice. */
export const conclusionIdOf = (item: string): string => demoId(`conclusion/2016/${item}`);

export const conclusionRows = (): readonly Row<'conclusion'>[] =>
  CONCLUSIONS.map(([item, text, withoutTasks], index) => ({
    id: conclusionIdOf(item),
    meeting_id: MEETING_2016,
    notice_id: NOTICE_2016,
    item,
    text,
    without_tasks: withoutTasks,
    display_order: index + 1,
    source: 'illustrative',
  }));
