import type { DemoTask } from './demo-task.ts';
import { type DirectiveKey, directiveIdOf } from './directives.ts';
import { MEETING_2017, type RemarkKey, remarkIdOf } from './meeting-2017.ts';
import { BOARD, MASS_ORGANISATION_CODES, authorityCodeOf } from './units.ts';
import { SITE_CLEARANCE_WARDS } from './ward-targets.ts';
import { WARD_CODES } from './wards.ts';

const from = (remark: RemarkKey, directive?: DirectiveKey): DemoTask['basis'] => ({
  meeting_id: MEETING_2017,
  conclusion_id: null,
  directive_id: directive ? directiveIdOf(directive) : null,
  remark_id: remarkIdOf(remark),
});

/** *Dự kiến giao (dự thảo)*: the record reports a speech, so nothing is assigned before a notice is signed. */
const DRAFT = {
  halfYear: '2017-H2',
  stage: 'draft',
  state: 'not-started',
  lead: BOARD,
  claimed_on: null,
  confirmed_on: null,
  outcome: null,
  obstacle: null,
} as const;

/** Key tasks of the second half of 2017 as drafts. */
export const TASKS_2017: readonly DemoTask[] = [
  {
    ...DRAFT,
    key: '2017/1',
    basis: from('BUILD-PARTY', 'CT05'),
    content:
      'Tham mưu cấp ủy đẩy mạnh thực hiện Chỉ thị 05-CT/TW gắn với Nghị quyết Trung ương 4 (khóa XII)',
    coUnits: ['BTC', 'UBKT', ...WARD_CODES],
    deliverable: 'Báo cáo sơ kết chuyên đề',
    dueOn: '2017-09-30',
    priority: 'high',
    indicators: {
      TG01: 'Nâng tỷ lệ đảng viên học tập nghị quyết.',
      TG07: 'Các phường còn lại ban hành kế hoạch.',
      XD01: 'Hoàn thành chỉ tiêu kết nạp cả năm.',
    },
  },
  {
    ...DRAFT,
    key: '2017/2',
    basis: from('DEFENCE'),
    content: 'Tuyên truyền bảo đảm an ninh chính trị, các sự kiện đối nội, đối ngoại trên địa bàn',
    coUnits: ['CA', 'P-VHTT', 'TTVHTT'],
    deliverable: 'Kế hoạch và báo cáo',
    dueOn: '2017-08-15',
    priority: 'high',
    indicators: {
      TG12: 'Bám kế hoạch tin, bài cả năm.',
      AN03: 'Tuyên truyền phòng cháy ở phường sát mức trần.',
    },
  },
  {
    ...DRAFT,
    key: '2017/3',
    basis: from('OPINION'),
    content: 'Nắm bắt, định hướng dư luận xã hội tại các điểm giải phóng mặt bằng',
    coUnits: ['BDV', 'MTTQ', ...SITE_CLEARANCE_WARDS],
    deliverable: 'Báo cáo tuần',
    dueOn: null,
    priority: 'normal',
    indicators: {
      TG21Z: 'Không để gửi chậm báo cáo tuần.',
      TG23Q: 'Các điểm giải phóng mặt bằng đạt mức Tốt.',
    },
  },
  {
    ...DRAFT,
    key: '2017/4',
    basis: from('MEET-TARGETS', 'KY-CUONG-2017'),
    content:
      'Tuyên truyền hoàn thành các chỉ tiêu kinh tế - xã hội, thực hiện “Năm kỷ cương hành chính 2017”',
    coUnits: ['P-NV', ...WARD_CODES.map(authorityCodeOf)],
    deliverable: 'Tin, bài; kết quả kiểm tra',
    dueOn: '2017-11-30',
    priority: 'normal',
    indicators: {
      CC03: 'Nâng mức độ hài lòng.',
      CC06: 'Giảm hồ sơ quá hạn.',
      KT01: 'Thực hiện dự toán thu.',
      DT01: 'Giảm hồ sơ tồn đọng.',
    },
  },
  {
    ...DRAFT,
    key: '2017/5',
    basis: from('OPINION'),
    content: 'Kiện toàn đội ngũ báo cáo viên, cộng tác viên dư luận xã hội',
    coUnits: [...WARD_CODES, ...MASS_ORGANISATION_CODES],
    deliverable: 'Quyết định kiện toàn',
    dueOn: '2017-07-31',
    priority: 'normal',
    indicators: { TG33G: 'Bồi dưỡng đội ngũ sau kiện toàn.' },
  },
  {
    ...DRAFT,
    key: '2017/6',
    basis: from('BUILD-PARTY'),
    content: 'Chấm điểm thi đua ngành tuyên giáo năm 2017',
    coUnits: WARD_CODES,
    deliverable: 'Bảng điểm',
    dueOn: '2017-12-05',
    priority: 'normal',
    indicators: {},
  },
];
