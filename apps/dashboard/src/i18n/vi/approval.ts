import { HELP_PHRASES_VI } from '@tiendo/contract/help-phrases';
import type { SubmissionDto } from '@tiendo/contract/submission';

type UnitMove = 'recall' | 'request-extension' | 'send-to-approver' | 'submit';

const moves: Readonly<Record<UnitMove, string>> = {
  'send-to-approver': 'Trình lãnh đạo duyệt',
  submit: 'Duyệt và gửi',
  recall: 'Rút lại',
  'request-extension': 'Xin gia hạn',
};

const blockers: Readonly<Record<SubmissionDto['blockers'][number]['kind'], string>> = {
  missing: 'chưa báo cáo',
  problem: 'số liệu có lỗi',
  unexplained: 'cần ghi nguyên nhân',
};

/** Phrases of the page on which a unit approves its report and sends it. */
export const approval = {
  title: (period: string) => `Duyệt và gửi báo cáo ${period}`,
  facts: {
    title: 'Người gửi, nơi nhận, thời hạn',
    unit: 'Đơn vị báo cáo',
    reader: 'Đồng chí đang xem',
    approver: 'Người duyệt, gửi',
    sentTo: 'Nơi nhận',
    dueAt: 'Hạn gửi',
    firstDueAt: 'Hạn ban đầu',
    extension: 'Đã xin gia hạn',
    papers: 'Bản in',
  },
  extensionUntil: (until: string, reason: string) => `đến ${until}: ${reason}`,
  returned: (name: string, at: string) => `${name} đề nghị bổ sung, chỉnh sửa lúc ${at}.`,
  locked: 'Báo cáo đã được tiếp nhận, đơn vị không còn sửa được.',
  unsaved: (count: string) =>
    `Máy này còn ${count} ô đã nhập nhưng chưa gửi được lên hệ thống. Đề nghị đồng chí mở Số liệu, chờ lưu xong rồi mới gửi.`,
  counts: {
    title: 'Tình hình báo cáo',
    filled: 'Ô đã nhập',
    explained: 'Cảnh báo đã giải trình',
    unexplained: 'Cảnh báo chưa giải trình',
    blocking: 'Ô phải xử lý trước khi gửi',
  },
  blocking: 'Cần hoàn thiện trước khi gửi',
  blockers,
  attention: {
    title: 'Ô cần xem kỹ',
    none: 'Không có ô nào bị cảnh báo hoặc đề nghị bổ sung.',
    value: 'Thực hiện',
    target: 'Chỉ tiêu năm',
    lastYear: (year: string) => `Cùng kỳ ${year}`,
    cause: 'Nguyên nhân, giải trình',
    noCause: 'Chưa ghi nguyên nhân.',
    remark: (text: string) => `Đề nghị bổ sung, chỉnh sửa: ${text}`,
    open: (indicator: string) => `Mở ô: ${indicator}`,
  },
  changes: {
    waits: 'Chờ người duyệt: mở ô, xem và ghi lại thay đổi thì số mới được gửi.',
    title: (number: string) => `Thay đổi so với lần gửi thứ ${number}`,
    none: 'Không có số nào thay đổi.',
    reading: 'Đang đối chiếu với lần gửi trước…',
    blank: '(chưa có)',
    by: (name: string, at: string) => `${name}, ${at}`,
    from: 'từ',
    to: 'thành',
    otherwise: 'Số không đổi; thay đổi ghi chú, nguyên nhân hoặc loại số liệu.',
  },
  form: {
    title: 'Biểu số 01',
    indicator: 'Chỉ tiêu',
    unit: 'Đơn vị tính',
    target: 'Chỉ tiêu năm',
    value: 'Thực hiện',
    percent: 'So với chỉ tiêu năm',
    lastYear: (year: string) => `Cùng kỳ ${year}`,
    provisional: 'Tỷ lệ tạm tính; kết quả được xác định khi gửi báo cáo.',
  },
  opinions: {
    title: 'Ý kiến rà soát trong đơn vị',
    lead: 'Ý kiến chỉ đơn vị xem được và không thay cho việc duyệt, gửi.',
    none: 'Chưa có ý kiến.',
    agree: 'Đồng ý',
    remark: 'Có ý kiến',
    agreeLabel: (area: string) => `Đồng ý: ${area}`,
    remarkLabel: (area: string) => `Có ý kiến: ${area}`,
    dialogTitle: (area: string) => `Ý kiến về ${area}`,
    text: 'Nội dung ý kiến',
    save: 'Ghi ý kiến',
  },
  send: {
    title: 'Gửi báo cáo',
    consequence:
      'Sau khi gửi, biểu chuyển sang chỉ đọc; thay đổi sau đó được ghi kèm loại, nếu là đính chính thì kèm lý do.',
    late: 'Gửi lúc này, báo cáo được ghi là gửi muộn; số ngày làm việc muộn có trên phiếu xác nhận.',
    note: 'Lời nhắn kèm theo (không bắt buộc)',
    declaration: 'Không chứa bí mật nhà nước',
    again: 'Duyệt và gửi lại',
  },
  moves,
  done: {
    'send-to-approver': 'Đã trình lãnh đạo đơn vị duyệt.',
    recall: 'Đã rút báo cáo về để sửa.',
    'request-extension': 'Đã gửi đề nghị gia hạn.',
  },
  refusedTitle: 'Việc lúc này chưa làm được',
  recallDialog: {
    title: 'Rút báo cáo về để sửa?',
    text: 'Báo cáo trở lại trạng thái đang nhập và cần được duyệt, gửi lại trước hạn.',
  },
  extensionDialog: {
    title: 'Xin gia hạn gửi báo cáo',
    text: (due: string) => `Hạn hiện nay: ${due}. Hạn ban đầu vẫn được ghi lại.`,
    latest: (day: string) => `Gia hạn được muộn nhất đến hết ngày ${day}.`,
    until: 'Xin gia hạn đến hết ngày',
    reason: 'Lý do',
    missing: 'Đề nghị ghi ngày và lý do.',
    save: 'Gửi đề nghị',
  },
  cancel: 'Thôi',
  close: 'Đóng',
  help: HELP_PHRASES_VI,
};

export type ApprovalPhrases = typeof approval;
