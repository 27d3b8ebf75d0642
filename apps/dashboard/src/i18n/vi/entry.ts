import type { FigureDto } from '@tiendo/contract/figure';
import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';
import type { EntryProblemCode, EntryWarningCode, RevisionKind } from '@tiendo/domain/figure';
import type { NumberProblem } from '@tiendo/domain/shared';

const blocks: Readonly<Record<SubmissionRowDto['indicator']['block'], string>> = {
  A: 'A. Công tác tuyên giáo, xây dựng Đảng',
  B: 'B. Chỉ tiêu kinh tế - xã hội, quốc phòng - an ninh (theo dõi, phục vụ tuyên truyền)',
};

const states: Readonly<Record<FigureDto['state'], string>> = {
  'not-reported': 'Chưa báo cáo',
  reported: 'Có số liệu',
  'not-occurred': 'Không phát sinh',
  'not-applicable': 'Không áp dụng',
};

const qualities: Readonly<Record<NonNullable<FigureDto['quality']>, string>> = {
  official: 'Chính thức',
  preliminary: 'Sơ bộ',
  estimate: 'Ước',
};

const grades: Readonly<Record<NonNullable<FigureDto['grade']>, string>> = {
  poor: 'Yếu',
  average: 'Trung bình',
  fair: 'Khá',
  good: 'Tốt',
};

const numberProblems: Readonly<Record<NumberProblem, string>> = {
  empty: 'Chưa có số.',
  'excel-error':
    'Ô dán từ Excel đang báo lỗi, không phải số 0. Đề nghị sửa trong Excel rồi dán lại.',
  'not-a-number': 'Đây chưa phải là số. Ví dụ: 1.234,5.',
  grouping: 'Các nhóm phân cách phải đủ ba chữ số. Ví dụ: 1.234.567.',
  'too-long': 'Số quá dài (nhiều nhất 15 chữ số trước dấu phẩy).',
  'too-many-places': 'Nhiều nhất 6 chữ số sau dấu phẩy.',
};

const ruleProblems: Readonly<Record<EntryProblemCode, string>> = {
  'wrong-kind': 'Nội dung không đúng loại của chỉ tiêu này.',
  'nothing-to-count':
    'Chỉ tiêu này không có “không phát sinh”; chọn có số liệu hoặc không áp dụng.',
  negative: 'Số liệu không được âm.',
  'fraction-of-whole-unit': 'Chỉ tiêu này đếm số nguyên.',
  'denominator-zero': 'Mẫu số phải lớn hơn 0.',
  'numerator-above-denominator': 'Tử số không được lớn hơn mẫu số.',
  'percent-out-of-range': 'Tỷ lệ phải từ 0 đến 100 %.',
  'milestone-before-year': 'Ngày hoàn thành trước năm kế hoạch.',
  'milestone-after-half-year': 'Ngày hoàn thành sau ngày chốt số liệu.',
  'part-above-whole': 'Số “trong đó” lớn hơn tổng số.',
  'second-half-below-first': 'Số cả năm nhỏ hơn số 6 tháng đầu năm.',
};

const warnings: Readonly<Record<EntryWarningCode, string>> = {
  'far-from-last-year': 'Chênh trên 50 % so với cùng kỳ',
  'far-above-plan': 'Vượt trên 200 % chỉ tiêu cả năm',
  'same-as-last-year': 'Bằng đúng số cùng kỳ',
  'estimate-misses-plan': 'Ước cả năm chưa đạt chỉ tiêu',
};

const kinds: Readonly<Record<RevisionKind, string>> = {
  entry: 'Nhập số liệu',
  'official-update': 'Cập nhật số chính thức (thay số ước, sơ bộ)',
  correction: 'Đính chính (số đã gửi có sai sót)',
  supplement: 'Bổ sung (ô còn thiếu)',
};

const actions: Readonly<Record<SubmissionDto['steps'][number]['action'], string>> = {
  'send-to-approver': 'Trình người duyệt của đơn vị',
  submit: 'Gửi báo cáo',
  recall: 'Rút lại để sửa',
  'start-review': 'Bắt đầu rà soát',
  return: 'Đề nghị bổ sung, chỉnh sửa',
  accept: 'Tiếp nhận báo cáo',
  lock: 'Chốt số liệu',
  reopen: 'Mở lại để điều chỉnh',
  revise: 'Bắt đầu chỉnh sửa',
  'request-extension': 'Đề nghị lùi hạn',
};

/** Phrases of the form in which a unit fills in and sends its report. */
export const entry = {
  title: (period: string) => `Nhập số liệu ${period}`,
  window: (from: string, to: string) => `Số liệu tính từ ${from} đến ${to}`,
  due: (at: string) => `Hạn gửi: ${at}`,
  overdue: 'đã quá hạn',
  extension: (until: string, reason: string) => `Đã đề nghị lùi hạn đến ${until}: ${reason}`,
  print: 'In biểu',
  printedUnsaved: 'Số đang nhập trên màn hình chưa được lưu nên không in; đây là số đã lưu.',
  emptyTitle: 'Không có chỉ tiêu nào',
  emptyText: 'Trong kỳ này đơn vị không có chỉ tiêu phải báo cáo.',
  keyboard:
    'Enter: lưu và xuống dòng dưới · Tab: sang ô tiếp theo · Esc: trả lại số đã lưu · Ctrl+V: dán cả vùng từ Excel · Số viết kiểu 1.234,5',
  formLabel: 'Biểu số liệu',
  blocks,
  columns: {
    indicator: 'Chỉ tiêu',
    plan: 'Chỉ tiêu năm, mốc 6 tháng',
    lastYear: (year: string) => `Năm ${year}`,
    actual: 'Thực hiện',
    verdict: 'So với chỉ tiêu năm',
  },
  accumulation: {
    'year-to-date': (day: string, isYearEnd: boolean) =>
      isYearEnd ? 'Lũy kế cả năm' : `Lũy kế đến ${day}`,
    'in-period': () => 'Trong kỳ',
    'as-at': (day: string) => `Tại thời điểm ${day}`,
  } satisfies Record<
    SubmissionRowDto['indicator']['accumulation'],
    (day: string, isYearEnd: boolean) => string
  >,
  optional: 'không bắt buộc kỳ này',
  yearTarget: 'Chỉ tiêu năm',
  ceiling: 'Mức trần năm',
  baseline: (number: string) => `đầu năm ${number}`,
  noTarget: 'chưa giao',
  revisedBy: (decision: string) => `điều chỉnh theo ${decision}`,
  mark: 'Mốc 6 tháng',
  markBases: {
    assigned: (by: string) => `do ${by} giao`,
    declared: () => 'theo tiến độ đã công bố',
  },
  markDue: (day: string) => `hạn ${day}`,
  markYearEnd: 'đánh giá cuối năm',
  markReference: 'mốc tham khảo do phần mềm tính khi gửi',
  sameHalf: (year: string) => `Cùng kỳ ${year}`,
  fullYear: (year: string) => `Cả năm ${year}`,
  value: 'Số thực hiện',
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  mean: 'Mức trung bình',
  weight: 'Số phiếu',
  done: 'Kết quả',
  doneOptions: { '': 'Chưa chọn', yes: 'Đã hoàn thành', no: 'Chưa hoàn thành' },
  doneOn: 'Ngày hoàn thành',
  dayShape: 'nn/tt/nnnn',
  doneOnDay: (day: string) => `Hoàn thành ngày ${day}`,
  grade: 'Mức đánh giá',
  gradeNone: 'Chưa chọn',
  grades,
  state: 'Tình trạng',
  states,
  quality: 'Loại số liệu',
  qualities,
  inputLabel: (field: string, indicator: string) => `${field}: ${indicator}`,
  details: 'Ghi chú, nguyên nhân',
  detailsFilled: 'Ghi chú, nguyên nhân (đã ghi)',
  note: 'Ghi chú',
  cause: 'Nguyên nhân, giải trình',
  yearEndEstimate: 'Ước thực hiện cả năm',
  definition: 'Cách tính',
  percentOfPlan: (percent: string) => `${percent} chỉ tiêu năm`,
  percentOfCeiling: (percent: string) => `đã dùng ${percent} mức trần`,
  percentOfReduction: (percent: string) => `giảm được ${percent} phần phải giảm`,
  againstRate: (gap: string) => `${gap} điểm % so với yêu cầu`,
  doneLate: 'Hoàn thành sau hạn',
  provisional: 'tạm tính',
  provisionalNote: 'Tạm tính khi nhập; kết quả được xác định khi gửi báo cáo.',
  awaitsHistory: 'Xếp tiến độ sau khi gửi',
  saved: (time: string) => `Đã lưu ${time}`,
  savedPlain: 'Đã lưu',
  editing: 'Chưa lưu',
  editingWrong: 'Chưa lưu: có lỗi',
  saving: 'Đang lưu',
  waiting: 'Chưa lưu được',
  refused: (reason: string) => `Bị từ chối: ${reason}`,
  changedBy: (name: string) => `Đã thay đổi bởi ${name}`,
  somebody: 'người khác',
  retry: 'Thử lại',
  retryAll: 'Thử lại tất cả',
  liveSaved: 'Mọi số liệu đã được lưu.',
  liveSaving: (count: string) => `Đang lưu ${count} ô.`,
  liveUnsaved: (count: string) => `${count} ô chưa lưu.`,
  liveAlone: (count: string) =>
    `${count} ô chưa gửi được, và trình duyệt này không giữ được: đề nghị đừng đóng cửa sổ.`,
  liveWaiting: (count: string) => `${count} ô chưa gửi được; máy này vẫn giữ và sẽ tự gửi lại.`,
  problem: {
    number: numberProblems,
    rule: ruleProblems,
    missing: 'Ô này còn trống.',
    day: 'Ngày chưa đúng. Đề nghị ghi ngày/tháng/năm, ví dụ 24/03/2017.',
    ambiguous: (text: string) => `“${text}” có thể đọc theo hai cách. Đồng chí muốn ghi:`,
    asGrouped: (number: string) => `${number} (phân cách hàng nghìn)`,
    asDecimal: (number: string) => `${number} (số thập phân)`,
  },
  warnings,
  pasted: {
    done: (count: string) => `Đã dán ${count} dòng.`,
    undo: 'Hoàn tác',
    dismiss: 'Đóng thông báo',
  },
  wantsCause: 'Đề nghị ghi nguyên nhân.',
  hasCause: 'Đã ghi nguyên nhân.',
  writeCause: 'Ghi nguyên nhân',
  remark: (text: string) => `Đề nghị bổ sung, chỉnh sửa: ${text}`,
  conflict: {
    title: 'Ô này vừa được thay đổi ở nơi khác',
    mine: (name: string) => `Số của đồng chí (${name}), chưa lưu`,
    theirs: (name: string, at: string) => `Số của ${name}, lưu lúc ${at}`,
    keepMine: 'Giữ số của tôi',
    takeTheirs: 'Lấy số kia',
  },
  leave: {
    title: 'Còn số liệu chưa lưu',
    text: (count: string) =>
      `${count} ô đã nhập nhưng chưa gửi đi được. Máy này vẫn giữ để đồng chí làm tiếp khi mở lại biểu.`,
    stay: 'Ở lại',
    go: 'Rời đi',
    close: 'Đóng',
  },
  progress: 'Số ô đã nhập',
  summaryTitle: 'Cần hoàn thiện trước khi gửi',
  blocked: {
    'not-reported': 'chưa báo cáo',
    invalid: 'số liệu có lỗi',
    unexplained: 'cần ghi nguyên nhân',
  },
  more: (count: string) => `và ${count} ô khác`,
  send: {
    title: 'Gửi báo cáo',
    button: 'Gửi báo cáo',
    again: 'Gửi lại báo cáo',
    notReady: (count: string) => `Còn ${count} ô chưa đủ điều kiện gửi.`,
    reviseFirst: 'Đề nghị chỉnh sửa các ô được nêu trước khi gửi lại.',
    notSaved: 'Còn số liệu chưa lưu; đề nghị đợi hoặc thử lại trước khi gửi.',
    confirmTitle: (period: string) => `Gửi báo cáo ${period}?`,
    confirmText: (filled: number, required: number) =>
      `${filled}/${required} ô đã có số liệu sẽ được gửi. Sau khi gửi, biểu chuyển sang chỉ đọc; thay đổi sau đó được ghi kèm loại, nếu là đính chính thì kèm lý do.`,
    onTime: (due: string) => `Hạn gửi ${due}. Gửi bây giờ là đúng hạn.`,
    late: (due: string) =>
      `Đã quá hạn gửi ${due}. Báo cáo sẽ được ghi là gửi muộn; số ngày làm việc muộn có trên phiếu xác nhận.`,
    note: 'Lời nhắn kèm báo cáo (không bắt buộc)',
    confirm: 'Gửi báo cáo',
    cancel: 'Chưa gửi',
    sentBy: 'Người gửi',
  },
  receipt: {
    title: 'Phiếu xác nhận đã gửi báo cáo',
    number: (number: number) => `Lần gửi thứ ${number}`,
    unit: 'Đơn vị',
    period: 'Kỳ báo cáo',
    sentAt: 'Thời điểm gửi',
    dueAt: 'Hạn gửi',
    timeliness: 'Thời hạn',
    onTime: 'Đúng hạn',
    late: (days: string) => `Gửi muộn ${days} ngày làm việc`,
    lateSameDay: 'Gửi muộn (chưa đủ 01 ngày làm việc)',
    sentBy: 'Người gửi',
    cells: 'Số ô đã gửi',
    hash: 'Mã kiểm tra (SHA-256)',
    print: 'In phiếu',
  },
  closed: 'Biểu này chỉ để đọc.',
  closedSent:
    'Báo cáo đã gửi nên biểu chỉ để đọc. Thay đổi số liệu được ghi thành đính chính (kèm lý do), bổ sung hoặc cập nhật số chính thức; không mất số đã gửi.',
  correctionsUntil: (at: string) => `Nhận thay đổi đến ${at}.`,
  returned: (name: string, at: string) =>
    `${name} đề nghị bổ sung, chỉnh sửa lúc ${at}. Lý do ghi tại từng ô; sửa xong đề nghị gửi lại.`,
  changedSinceSent: 'đã thay đổi sau khi gửi',
  correct: 'Đính chính',
  correctLabel: (indicator: string) => `Đính chính: ${indicator}`,
  correction: {
    title: 'Thay đổi sau khi gửi',
    text: 'Số cũ vẫn được giữ trong lịch sử. Thay đổi này có ghi người, thời điểm và loại; đính chính thì ghi cả lý do.',
    kind: 'Loại thay đổi',
    reason: 'Lý do',
    reasonOptional: '(không bắt buộc)',
    reasonMissing: 'Đề nghị ghi lý do.',
    save: 'Ghi thay đổi',
    cancel: 'Thôi',
  },
  kinds,
  history: 'Quá trình báo cáo',
  historyEmpty: 'Chưa có lần gửi nào.',
  actions,
};

export type EntryPhrases = typeof entry;
