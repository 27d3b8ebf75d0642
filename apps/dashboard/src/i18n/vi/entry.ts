import type { FigureDto } from '@tiendo/contract/figure';
import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';
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
  extend: 'Gia hạn gửi báo cáo',
  'decline-extension': 'Không đồng ý lùi hạn',
  'withdraw-extension': 'Thu hồi gia hạn',
};

/** Phrases of the form in which a unit fills in and sends its report. */
export const entry = {
  title: (period: string) => `Nhập số liệu ${period}`,
  window: (from: string, to: string) => `Số liệu tính từ ${from} đến ${to}`,
  due: (at: string) => `Hạn gửi: ${at}`,
  extension: (until: string, reason: string) => `Đã đề nghị lùi hạn đến ${until}: ${reason}`,
  print: 'In biểu',
  papers: 'Biểu và tệp',
  printedUnsaved: 'Số đang nhập trên màn hình chưa được lưu nên không in; đây là số đã lưu.',
  emptyTitle: 'Không có chỉ tiêu nào',
  emptyText: 'Trong kỳ này đơn vị không có chỉ tiêu phải báo cáo.',
  keptSince: (time: string) =>
    `Không kết nối được với máy chủ. Đang mở bản giữ trên máy này lúc ${time}; đồng chí nhập tiếp như thường, máy giữ và tự gửi khi có mạng.`,
  notOffline:
    'Địa chỉ này không dùng https nên biểu không mở lại được khi mất mạng: khi đó xin đừng đóng cửa sổ. Ô đã nhập vẫn được giữ trên máy này.',
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
  editing: 'Chưa lưu',
  editingWrong: 'Chưa lưu: có lỗi',
  saving: 'Đang lưu',
  waiting: 'Chưa lưu được',
  refused: (reason: string) => `Bị từ chối: ${reason}`,
  changedBy: (name: string) => `Đã thay đổi bởi ${name}`,
  somebody: 'người khác',
  retry: 'Thử lại',
  retryAll: 'Thử lại tất cả',
  liveSaved: 'Đã lưu hết.',
  liveSaving: (count: string) => `Đang lưu ${count} ô.`,
  liveUnsaved: (count: string) => `${count} ô chưa lưu.`,
  liveConflict: (count: string) => `${count} ô có hai người cùng sửa.`,
  liveRefused: (count: string) => `${count} ô bị từ chối.`,
  liveAlone: (count: string) =>
    `${count} ô chưa gửi được, và trình duyệt này không giữ được: đề nghị đừng đóng cửa sổ.`,
  liveWaiting: (count: string) => `${count} ô chưa gửi được; máy này vẫn giữ và sẽ tự gửi lại.`,
  problem: {
    number: numberProblems,
    missing: 'Ô này còn trống.',
    day: 'Ngày chưa đúng. Đề nghị ghi ngày/tháng/năm, ví dụ 24/03/2017.',
    ambiguous: (text: string) => `“${text}” có thể đọc theo hai cách. Đồng chí muốn ghi:`,
    twoReadings: (one: string, other: string) =>
      `Có thể đọc theo hai cách, đề nghị chọn: ${one} hay ${other}.`,
    asGrouped: (number: string) => `${number} (phân cách hàng nghìn)`,
    asDecimal: (number: string) => `${number} (số thập phân)`,
  },
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
    mine: (name: string, age: string) =>
      `Số của đồng chí (${name}), nhập ${age.toLocaleLowerCase('vi')}, chưa lưu`,
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
    button: 'Sang duyệt, gửi',
    notReady: (count: string) => `Còn ${count} ô chưa đủ điều kiện gửi.`,
    reviseFirst: 'Đề nghị chỉnh sửa các ô được nêu trước khi gửi lại.',
    byUnit: 'Lãnh đạo đơn vị duyệt và gửi báo cáo.',
    notSaved: 'Còn số liệu chưa lưu; đề nghị đợi hoặc thử lại trước khi gửi.',
  },
  receipt: {
    title: 'Phiếu xác nhận đã gửi báo cáo',
    number: (number: number) => `Lần gửi thứ ${number}`,
    unit: 'Đơn vị',
    period: 'Kỳ báo cáo',
    sentAt: 'Thời điểm gửi',
    dueAt: 'Hạn gửi',
    timeliness: 'Thời hạn',
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
  onBehalf: {
    offer: 'Đơn vị mất mạng hoặc chỉ gửi bản giấy? Bộ phận tổng hợp nhập hộ được, có ghi dấu.',
    open: 'Nhập hộ',
    entering: 'Nhập hộ',
    enteringText:
      'Số liệu nhập ở đây được ghi dấu “nhập hộ”. Lãnh đạo đơn vị duyệt và gửi; gửi rồi thì việc nhập hộ kết thúc.',
    kept: (count: number) => `Đơn vị đang tự nhập ${count} ô; số ở các ô đó không hiện ở đây.`,
    entered: 'Bộ phận tổng hợp đang nhập hộ báo cáo này',
    enteredText: 'Ô có dấu “nhập hộ” do bộ phận tổng hợp nhập; ô đơn vị tự nhập không bị nhập đè.',
    enteredCount: (count: number) => `Hiện có ${count} ô nhập hộ, đề nghị đơn vị kiểm tra.`,
    ground: (ground: string, who: string, at: string) => `Căn cứ: ${ground}. ${who} mở lúc ${at}.`,
  },
  keptByUnit: 'Đơn vị tự nhập',
  onBehalfBy: (name: string, at: string) => `Nhập hộ: ${name}, ${at}`,
  signedDiffers: 'Khác bản đã ký',
  differsFromSigned: (signed: string) => `Khác bản đã ký: bản ký ghi ${signed}`,
  changes: {
    correction: 'Đính chính',
    supplement: 'Bổ sung',
    'official-update': 'Cập nhật',
    waiting: 'Xem, gửi',
  },
  changeOf: (change: string, indicator: string) => `${change}: ${indicator}`,
  leftBehind: {
    label: (indicator: string) => `Số chưa ghi được: ${indicator}`,
    text: (figure: string) =>
      `Số đồng chí nhập (${figure}) chưa kịp ghi: báo cáo đã gửi, đã chốt hoặc đơn vị đã tự nhập ô này. Máy này vẫn giữ.`,
    unfinished:
      'Số đồng chí đang nhập dở chưa kịp ghi: báo cáo đã gửi, đã chốt hoặc đơn vị đã tự nhập ô này. Máy này vẫn giữ.',
    correct: 'Ghi thành đính chính …',
    drop: 'Bỏ số này',
  },
  figureHistory: 'Lịch sử',
  figureHistoryOf: (indicator: string) => `Lịch sử số liệu: ${indicator}`,
  comments: {
    open: (count: number) => `${count} ý kiến chưa xong`,
    all: (count: number) => (count === 0 ? 'Ý kiến' : `Ý kiến (${count})`),
    whole: 'Ý kiến về cả báo cáo',
    cells: 'Ô có ý kiến chưa xong:',
  },
  trail: 'Xem nhật ký của báo cáo',
  history: 'Quá trình báo cáo',
  historyEmpty: 'Chưa có lần gửi nào.',
  actions,
};

export type EntryPhrases = typeof entry;
