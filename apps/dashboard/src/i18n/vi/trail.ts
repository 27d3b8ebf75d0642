import type { TrailAction, TrailKind } from '@tiendo/contract/trail';

const kinds: Readonly<Record<TrailKind, string>> = {
  figure: 'Số liệu',
  submission: 'Báo cáo: trình, gửi, rà soát, tiếp nhận',
  'signed-paper': 'Bản đã ký',
  narrative: 'Thuyết minh',
  evidence: 'Tệp minh chứng',
  comment: 'Trao đổi',
  system: 'Hệ thống',
};

const actions: Readonly<Record<TrailAction, string>> = {
  'figure.recorded': 'Ghi số liệu',
  'figure.corrected': 'Thay đổi số liệu sau khi gửi',
  'figure.cross-checked': 'Đối chiếu số liệu',
  'submission.passed-on': 'Trình người duyệt của đơn vị',
  'submission.opened-on-behalf': 'Mở nhập hộ báo cáo của đơn vị',
  'submission.opinion-given': 'Cho ý kiến trước khi gửi',
  'submission.recalled': 'Rút lại báo cáo',
  'submission.sent': 'Duyệt và gửi báo cáo',
  'submission.review-started': 'Bắt đầu rà soát',
  'submission.returned': 'Đề nghị bổ sung, chỉnh sửa',
  'submission.accepted': 'Tiếp nhận báo cáo',
  'submission.reopened': 'Mở lại báo cáo',
  'submission.revised': 'Bắt đầu sửa báo cáo được đề nghị bổ sung hoặc mở lại',
  'submission.extension-requested': 'Đề nghị lùi hạn gửi',
  'submission.extended': 'Gia hạn gửi báo cáo',
  'submission.extension-changed': 'Đổi thời hạn đã gia hạn',
  'submission.extension-declined': 'Không đồng ý lùi hạn',
  'submission.extension-withdrawn': 'Thu hồi gia hạn',
  'signed-paper.recorded': 'Ghi bản đã ký',
  'narrative.recorded': 'Ghi thuyết minh',
  'evidence.added': 'Thêm tệp minh chứng',
  'evidence.removed': 'Bỏ tệp minh chứng chưa gửi',
  'evidence.withdrawn': 'Rút tệp minh chứng đã gửi',
  'comment.said': 'Gửi ý kiến trao đổi',
  'comment.answered': 'Trả lời ý kiến trao đổi',
  'comment.resolved': 'Đánh dấu ý kiến đã xử lý',
  'comment.reopened': 'Mở lại ý kiến trao đổi',
  'checks.set': 'Đặt ngưỡng kiểm tra số liệu',
};

/** What was done in a unit's half-year: who, in which office, when, from where and why. */
export const trail = {
  title: 'Nhật ký',
  note: 'Mọi việc đã làm với báo cáo của đơn vị, việc mới nhất ở trên. Cấp trên chỉ thấy những việc đã gửi.',
  kind: 'Loại việc',
  allKinds: 'Tất cả',
  kinds,
  actions,
  columns: {
    when: 'Thời điểm',
    who: 'Người thực hiện',
    what: 'Việc đã làm',
    change: 'Nội dung thay đổi',
    seal: 'Niêm phong',
  },
  realTime: (instant: string) => `thời gian thực: ${instant}`,
  from: (address: string) => `từ ${address}`,
  agrees: 'Khớp với số liệu của phòng, ban',
  differs: 'Lệch với số liệu của phòng, ban',
  reason: 'Lý do',
  sealed: (position: string) => `Số ${position}`,
  unsealed: 'Chưa niêm phong',
  emptyTitle: 'Chưa có việc nào',
  emptyText: 'Chưa có việc nào thuộc loại này được ghi trong kỳ.',
  more: 'Tải thêm',
  shown: (count: number, more: boolean) =>
    more ? `Đang xem ${count} việc gần nhất.` : `Đã xem hết ${count} việc.`,
};

export type TrailPhrases = typeof trail;
