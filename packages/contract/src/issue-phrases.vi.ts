import type { ContentKind } from '@tiendo/domain/figure';
import type { RevisionRefusal } from '@tiendo/domain/submission';

/**
 * What a person reads beside one field that is not right. `{field}` is the field's word,
 * other holes stand for parameters of the issue.
 */
export const ISSUE_PHRASES_VI = {
  required: '{field}: chưa có.',
  wrong: '{field}: chưa đúng.',
  'wrong-type': '{field}: chưa đúng kiểu ({expected}).',
  'one-of': '{field}: cần là một trong {values}.',
  'at-most': '{field}: nhiều nhất là {limit}.',
  'at-least': '{field}: ít nhất là {limit}.',
  'too-long': '{field}: nhiều nhất {limit} ký tự.',
  'too-short': '{field}: ít nhất {limit} ký tự.',
  'too-many': '{field}: nhiều nhất {limit} mục.',
  'too-few': '{field}: ít nhất {limit} mục.',
  decimal: '{field}: cần là số, ví dụ 1234.5.',
  'whole-number': '{field}: cần là số nguyên viết bằng chữ số, ví dụ 100.',
  day: '{field}: cần là ngày, ví dụ 2017-06-14.',
  instant: '{field}: cần là ngày giờ, ví dụ 2017-06-22T10:34:00+07:00.',
  'half-year': '{field}: cần là kỳ 6 tháng, ví dụ 2017-H1.',
  unit: '{field}: cần là đơn vị, ví dụ code:00004.',
  indicator: '{field}: cần là mã chỉ tiêu, ví dụ TG12.',
  unexplained: '{field}: chưa nêu nguyên nhân.',
  cursor: '{field}: không phải vị trí trong danh sách này.',
  'idempotency-key': '{field}: cần từ 1 đến 255 ký tự ASCII nhìn thấy được.',
} as const;

/** Which phrase stands beside the field. */
export type IssueRule = keyof typeof ISSUE_PHRASES_VI;

/** The words of fields that a person fills in; another field is called by its name on the wire. */
export const FIELD_WORDS_VI = {
  value: 'Số liệu',
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  weight: 'Quyền số',
  achieved: 'Đã hoàn thành',
  achievedOn: 'Ngày hoàn thành',
  grade: 'Mức đánh giá',
  state: 'Tình trạng',
  quality: 'Loại số liệu',
  yearEndEstimate: 'Ước cả năm',
  name: 'Tên tệp',
  note: 'Ghi chú',
  number: 'Số',
  symbol: 'Ký hiệu',
  signedOn: 'Ngày ký',
  signerName: 'Người ký',
  signerPosition: 'Chức vụ người ký',
  sending: 'Lần gửi',
  declaration: 'Không chứa bí mật nhà nước',
  results: 'Kết quả',
  shortcomings: 'Hạn chế',
  causes: 'Nguyên nhân',
  proposals: 'Kiến nghị',
  area: 'Lĩnh vực',
  cause: 'Nguyên nhân',
  kind: 'Loại thay đổi',
  reason: 'Lý do',
  halfYear: 'Kỳ báo cáo',
  period: 'Kỳ báo cáo',
  unit: 'Đơn vị',
  indicator: 'Chỉ tiêu',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
} as const;

/** What a cell asks for, or a change of a sent one: the value of the parameter `expected`. */
export type Expected =
  | ContentKind
  | 'wrong-kind'
  | Extract<
      RevisionRefusal,
      'not-an-estimate' | 'not-official' | 'already-reported' | 'nothing-to-correct'
    >;

/** The words of what is expected. */
export const EXPECTED_WORDS_VI = {
  value: 'một con số',
  ratio: 'tử số và mẫu số',
  weighted: 'số liệu và quyền số',
  milestone: 'đã làm hay chưa, và ngày hoàn thành',
  grade: 'một mức đánh giá',
  'wrong-kind': 'một lần nhập bình thường, vì báo cáo chưa gửi',
  'not-an-estimate': 'một số ước đã gửi mới cập nhật được số chính thức',
  'not-official': 'số chính thức',
  'already-reported': 'một lần đính chính, vì số liệu đã gửi',
  'nothing-to-correct': 'một lần bổ sung, vì chưa gửi số liệu nào',
} as const satisfies Record<Expected, string>;
