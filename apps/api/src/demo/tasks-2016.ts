import type { DemoTask } from './demo-task.ts';
import { MEETING_2016, conclusionIdOf } from './meeting-2016.ts';
import { BOARD, TRAINING_CENTRE } from './units.ts';
import { WARD_CODES } from './wards.ts';

const after = (item: string): DemoTask['basis'] => ({
  meeting_id: MEETING_2016,
  conclusion_id: conclusionIdOf(item),
  directive_id: null,
  remark_id: null,
});

const completed = (claimedOn: string, confirmedOn: string, outcome: string) =>
  ({
    state: 'completed',
    claimed_on: claimedOn,
    confirmed_on: confirmedOn,
    outcome,
    obstacle: null,
  }) as const;

const inProgress = (obstacle: string | null) =>
  ({
    state: 'in-progress',
    claimed_on: null,
    confirmed_on: null,
    outcome: null,
    obstacle,
  }) as const;

const ASSIGNED = { halfYear: '2017-H1', stage: 'assigned' } as const;

/** Six tasks of the notice of 2016: four done, one of them late; one overdue on 22/06/2017; one still in time. */
export const TASKS_2016: readonly DemoTask[] = [
  {
    ...ASSIGNED,
    ...completed('2017-03-30', '2017-04-04', 'Đã hướng dẫn, đôn đốc 14 đảng ủy phường.'),
    key: '2016/1',
    basis: after('2'),
    content:
      'Hướng dẫn các đảng ủy phường ban hành kế hoạch thực hiện Nghị quyết Trung ương 4 (khóa XII) gắn với Chỉ thị 05',
    lead: BOARD,
    coUnits: ['BTC', 'UBKT', ...WARD_CODES],
    deliverable: 'Văn bản hướng dẫn',
    dueOn: '2017-03-31',
    priority: 'high',
    indicators: { TG07: 'Các đảng ủy phường ban hành kế hoạch trước 31/3.' },
  },
  {
    ...ASSIGNED,
    ...completed('2017-04-26', '2017-04-28', 'Đã tập huấn 02 lớp cho cộng tác viên.'),
    key: '2016/2',
    basis: after('3'),
    content: 'Tập huấn viết tin, bài cho cộng tác viên các phường',
    lead: 'P-VHTT',
    coUnits: [BOARD, '00010', '00008', '00028'],
    deliverable: 'Lớp tập huấn, tài liệu',
    dueOn: '2017-04-28',
    priority: 'normal',
    indicators: { TG12: 'Tăng số tin, bài ở phường còn thiếu người viết.' },
  },
  {
    ...ASSIGNED,
    ...completed('2017-05-12', '2017-05-16', 'Đã mở lớp theo kế hoạch.'),
    key: '2016/3',
    basis: after('3'),
    content: 'Mở lớp bồi dưỡng lý luận chính trị cho báo cáo viên, cộng tác viên dư luận xã hội',
    lead: TRAINING_CENTRE,
    coUnits: [BOARD],
    deliverable: 'Lớp bồi dưỡng, danh sách học viên',
    dueOn: '2017-05-15',
    priority: 'normal',
    indicators: { TG33G: 'Tăng ít nhất 5 % lượt người được bồi dưỡng.' },
  },
  {
    ...ASSIGNED,
    ...inProgress('Quy trình thay thế người trực đang lấy ý kiến.'),
    key: '2016/4',
    basis: after('4'),
    content: 'Rà soát quy trình báo cáo dư luận xã hội tuần, bảo đảm gửi đúng hạn',
    lead: '00008',
    coUnits: [BOARD],
    deliverable: 'Quy trình sửa đổi',
    dueOn: '2017-06-15',
    priority: 'high',
    indicators: { TG21Z: 'Không còn kỳ báo cáo gửi chậm.' },
  },
  {
    ...ASSIGNED,
    ...completed('2017-06-05', '2017-06-08', 'Đã có báo cáo rà soát, kiến nghị sắp xếp lại.'),
    key: '2016/5',
    basis: after('5'),
    content: 'Rà soát hồ sơ thủ tục hành chính quá hạn ở các phường, kiến nghị biện pháp',
    lead: 'P-NV',
    coUnits: ['UBND-00007', 'UBND-00010', 'UBND-00028'],
    deliverable: 'Báo cáo rà soát',
    dueOn: '2017-05-31',
    priority: 'normal',
    indicators: { CC06: 'Giảm tỷ lệ hồ sơ quá hạn.', CC03: 'Tăng mức độ hài lòng.' },
  },
  {
    ...ASSIGNED,
    ...inProgress(null),
    key: '2016/6',
    basis: after('5'),
    content: 'Tuyên truyền, vận động giải quyết dứt điểm hồ sơ trật tự xây dựng tồn đọng',
    lead: 'P-QLDT',
    coUnits: ['DQLTTXD', 'UBND-00008', 'UBND-00028', 'UBND-00034'],
    deliverable: 'Báo cáo kết quả',
    dueOn: '2017-06-30',
    priority: 'normal',
    indicators: { DT01: 'Giảm số hồ sơ tồn đọng xuống số giao.' },
  },
];
