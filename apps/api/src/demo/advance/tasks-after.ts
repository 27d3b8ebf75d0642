import type { DemoTask } from '../demo-task.ts';
import type { Row } from '../rows.ts';
import { BOARD, TRAINING_CENTRE } from '../units.ts';
import { WARD_CODES } from '../wards.ts';
import { YEAR_END_MEETING, midYearConclusionId, yearEndConclusionId } from './conference-2017.ts';

/** What a task that existed before becomes. */
export type TaskChange = Required<
  Pick<Row<'task'>, 'stage' | 'state' | 'claimed_on' | 'confirmed_on' | 'outcome' | 'obstacle'>
> & { readonly conclusion_id?: string };

const completed = (claimedOn: string, confirmedOn: string, outcome: string) =>
  ({
    stage: 'assigned',
    state: 'completed',
    claimed_on: claimedOn,
    confirmed_on: confirmedOn,
    outcome,
    obstacle: null,
  }) as const;

const open = (obstacle: string | null) =>
  ({
    stage: 'assigned',
    state: 'in-progress',
    claimed_on: null,
    confirmed_on: null,
    outcome: null,
    obstacle,
  }) as const;

const under = (item: string) => ({ conclusion_id: midYearConclusionId(item) });

/** The tasks of 2016's notice end, one of them late; of the six of June 2017 one is late, one still open. */
export const TASK_CHANGES: Readonly<Record<string, TaskChange>> = {
  '2016/4': completed('2017-07-10', '2017-07-12', 'Đã ban hành quy trình sửa đổi.'),
  '2016/6': completed('2017-06-29', '2017-06-30', 'Đã có báo cáo kết quả.'),
  '2017/1': {
    ...completed('2017-09-26', '2017-09-29', 'Đã có báo cáo sơ kết chuyên đề.'),
    ...under('2'),
  },
  '2017/2': {
    ...completed('2017-08-14', '2017-08-15', 'Đã hoàn thành đợt tuyên truyền.'),
    ...under('3'),
  },
  '2017/3': {
    ...open('Nhiệm vụ thường xuyên, tiếp tục trong năm 2018.'),
    ...under('4'),
  },
  '2017/4': {
    ...completed(
      '2017-12-08',
      '2017-12-11',
      'Hoàn thành chậm do chờ kết quả kiểm tra của các phường.',
    ),
    ...under('3'),
  },
  '2017/5': {
    ...completed('2017-07-28', '2017-07-31', 'Đã kiện toàn đội ngũ ở 14 phường.'),
    ...under('4'),
  },
  '2017/6': {
    ...completed('2017-12-04', '2017-12-05', 'Đã hoàn thành bảng điểm.'),
    ...under('2'),
  },
};

const FIRST_HALF = { halfYear: '2018-H1', priority: 'normal' } as const;

const after = (item: string): DemoTask['basis'] => ({
  meeting_id: YEAR_END_MEETING,
  conclusion_id: yearEndConclusionId(item),
  directive_id: null,
  remark_id: null,
});

/** Tasks of the notice of the year's end: three done, one in time, one overdue on 22/06/2018. */
export const TASKS_2018: readonly DemoTask[] = [
  {
    ...FIRST_HALF,
    ...completed('2018-03-29', '2018-04-02', 'Đã hướng dẫn 14 đảng ủy phường ban hành kế hoạch.'),
    key: '2018/1',
    basis: after('2'),
    content: 'Hướng dẫn các đảng ủy phường ban hành kế hoạch thực hiện Chỉ thị 05 năm 2018',
    lead: BOARD,
    coUnits: ['BTC', ...WARD_CODES],
    deliverable: 'Văn bản hướng dẫn',
    dueOn: '2018-03-30',
    indicators: { TG07: 'Các đảng ủy phường ban hành kế hoạch trước 31/3.' },
  },
  {
    ...FIRST_HALF,
    ...completed('2018-04-20', '2018-04-23', 'Đã tập huấn cho cộng tác viên 14 phường.'),
    key: '2018/2',
    basis: after('3'),
    content: 'Tập huấn viết bài nêu gương người tốt, việc tốt cho cộng tác viên các phường',
    lead: 'P-VHTT',
    coUnits: [BOARD],
    deliverable: 'Lớp tập huấn',
    dueOn: '2018-04-27',
    indicators: { TG12: 'Tăng số bài nêu gương người tốt, việc tốt.' },
  },
  {
    ...FIRST_HALF,
    ...completed('2018-05-11', '2018-05-14', 'Đã mở lớp theo kế hoạch.'),
    key: '2018/3',
    basis: after('2'),
    content: 'Mở lớp bồi dưỡng lý luận chính trị cho cấp ủy viên chi bộ',
    lead: TRAINING_CENTRE,
    coUnits: [BOARD],
    deliverable: 'Lớp bồi dưỡng',
    dueOn: '2018-05-15',
    indicators: { TG33G: 'Tăng ít nhất 5 % lượt người được bồi dưỡng.' },
  },
  {
    ...FIRST_HALF,
    ...open('Đang chờ số liệu của bộ phận một cửa các phường.'),
    key: '2018/4',
    basis: after('4'),
    content: 'Rà soát hồ sơ thủ tục hành chính quá hạn, kiến nghị biện pháp',
    lead: 'P-NV',
    coUnits: ['UBND-00007', 'UBND-00010'],
    deliverable: 'Báo cáo rà soát',
    dueOn: '2018-06-15',
    indicators: { CC06: 'Giảm tỷ lệ hồ sơ quá hạn.' },
  },
  {
    ...FIRST_HALF,
    ...open(null),
    key: '2018/5',
    basis: after('4'),
    content: 'Tuyên truyền, vận động giải quyết hồ sơ trật tự xây dựng tồn đọng',
    lead: 'P-QLDT',
    coUnits: ['DQLTTXD', 'UBND-00028'],
    deliverable: 'Báo cáo kết quả',
    dueOn: '2018-06-29',
    indicators: { DT01: 'Giảm số hồ sơ tồn đọng xuống số giao.' },
  },
];
