import type { IndicatorDto } from '@tiendo/contract/indicator';

import type { WardChart } from '../../features/overview/model/ward-chart.ts';
import type { Absence } from '../../features/overview/model/indicator-rows.ts';

type ReporterKind = NonNullable<IndicatorDto['reporterUnitKind']>;

/** What a total of some units says of itself, written. */
interface CoveredFacts {
  /** Percent of the covered units' own targets, and of the whole's. */
  readonly covered: string;
  readonly whole: string;
  readonly target: string;
  readonly answered: number;
  readonly expected: number;
}

/** Who reports, as a noun after a count. */
const reporters: Readonly<Record<ReporterKind, string>> = {
  committee: 'cấp ủy',
  'ward-committee': 'đảng ủy phường',
  'ward-authority': 'UBND phường',
  'party-board': 'ban đảng',
  department: 'phòng, ban',
  authority: 'cơ quan',
  'mass-organisation': 'đoàn thể',
  'public-unit': 'đơn vị sự nghiệp',
  'vertical-agency': 'cơ quan ngành dọc',
};

/** The same, short, where the sentence has to be short. */
const unitNouns: Readonly<Record<ReporterKind, string>> = {
  ...reporters,
  'ward-committee': 'phường',
  'ward-authority': 'phường',
};

const absences: Readonly<Record<Absence, string>> = {
  'not-sent': 'Chưa gửi báo cáo',
  'not-reported': 'Chưa báo cáo',
  'not-occurred': 'Không phát sinh',
  'not-applicable': 'Không áp dụng',
  'year-end-only': 'Không đánh giá kỳ này',
};

const scales: Readonly<Record<WardChart['scale'], string>> = {
  plan: '% kế hoạch năm của từng đơn vị',
  ceiling: '% mức trần năm của từng đơn vị',
  reduction: '% mức giảm được giao của từng đơn vị',
  percent: '%',
  amount: 'số lượng',
};

const blocks: Readonly<Record<'A' | 'B', string>> = {
  A: 'A. Công tác tuyên giáo, xây dựng Đảng',
  B: 'B. Chỉ tiêu KT-XH, QP-AN (theo dõi, phục vụ tuyên truyền)',
};

/** What the units that reported reached of their own targets, beside what that is of everybody's. */
const coveredShares: Readonly<
  Record<'ceiling' | 'plan' | 'reduction', (facts: CoveredFacts) => string>
> = {
  plan: ({ covered, answered, expected, whole, target }) =>
    `bằng ${covered} kế hoạch của ${answered}/${expected} đơn vị đã gửi (${whole} kế hoạch cả quận ${target})`,
  ceiling: ({ covered, answered, expected, whole, target }) =>
    `bằng ${covered} mức trần của ${answered}/${expected} đơn vị đã gửi (${whole} mức trần cả quận ${target})`,
  reduction: ({ covered, answered, expected }) =>
    `đạt ${covered} mức giảm giao cho ${answered}/${expected} đơn vị đã gửi`,
};

/** Phrases of Tổng quan, in the exact words of the leader's first ten seconds. */
export const overview = {
  reporters,
  unitNouns,
  absences,
  scales,
  blocks,
  heading: (halfYear: string) => `Sơ kết ${halfYear}`,
  headingYear: (year: string) => `Tổng kết năm ${year}`,
  window: (from: string, to: string) => `Số liệu tính từ ${from} đến ${to}`,
  windowYear: (to: string) => `Số liệu cả năm, đến ${to}`,
  updated: (instant: string) => `Cập nhật ${instant}`,
  sent: 'Đã gửi báo cáo',
  sentOf: (sent: number, total: number, noun: string) => `${sent}/${total} ${noun}`,
  accepted: (count: string) => `đã tiếp nhận ${count}`,
  late: (count: string) => `${count} gửi muộn`,
  notSent: 'Chưa gửi',
  allSent: 'Tất cả đã gửi',
  reasonExtension: (day: string) => `đề nghị lùi hạn đến ${day}`,
  reasonNotDue: 'chưa đến hạn',
  district: (count: number) => `Toàn quận, ${count} chỉ tiêu`,
  coverage: (least: number, most: number, of: number, noun: string) =>
    least === of
      ? `Tính trên đủ ${of}/${of} ${noun}`
      : least === most
        ? `Tính trên ${most}/${of} ${noun} đã gửi; không ước thay đơn vị chưa gửi`
        : `Tính trên ${least}–${most} trong ${of} ${noun}, tùy chỉ tiêu; không ước thay đơn vị chưa gửi`,
  attention: 'Nội dung cần cho ý kiến',
  attentionNone: 'Không có kết quả nào chậm so với mốc được giao.',
  attentionMore: (count: number) => `Còn ${count} kết quả khác chậm so với mốc, xem bảng bên dưới.`,
  attentionNoneYear: 'Không có kết quả nào không đạt chỉ tiêu năm.',
  attentionMoreYear: (count: number) =>
    `Còn ${count} kết quả khác không đạt chỉ tiêu năm, xem bảng bên dưới.`,
  attentionReference: (count: number) =>
    `${count} kết quả thấp hơn mốc tham khảo do phần mềm tính không nêu ở đây.`,
  gapPrefix: 'chênh',
  noCause: 'đơn vị chưa nêu nguyên nhân',
  tasksOverdue: (count: string) => `Nhiệm vụ quá hạn: ${count}`,
  conclusions: (done: number, total: number) =>
    `Kết luận hội nghị trước: hoàn thành ${done}/${total}`,
  yearOnYear: (year: string) => `So với cùng kỳ ${year}`,
  yearOnYearEnd: (year: string) => `So với năm ${year}`,
  up: (count: string) => `${count} tăng`,
  down: (count: string) => `${count} giảm`,
  same: (count: string) => `${count} không đổi`,
  notComparable: (count: string) => `${count} không so sánh được`,
  betterWorse: (better: string, worse: string) => `tốt hơn ${better}, kém hơn ${worse}`,
  present: 'Trình chiếu',
  leavePresent: 'Thoát trình chiếu',
  indicator: 'Chỉ tiêu',
  block: 'Khối chỉ tiêu',
  allBlocks: 'Cả hai khối',
  order: 'Thứ tự',
  orderOfficial: 'Theo danh mục',
  orderAttention: 'Cần chú ý trước',
  chartSection: 'Từng đơn vị theo một chỉ tiêu',
  names: (names: readonly string[]) => names.join(', '),
  finding: {
    'no-data': (noun: string) => `chưa ${noun} nào có số liệu`,
    'not-assessed': 'không đánh giá kỳ này',
    parent: (figure: string, status: string) => `toàn quận ${figure}, ${status.toLowerCase()}`,
    'none-occurred': (clean: number, of: number, noun: string) =>
      `${clean}/${of} ${noun} không để xảy ra`,
    most: (names: string, figure: string) => `, nhiều nhất ${names} ${figure}`,
    milestone: (done: number, of: number, noun: string) => `${done}/${of} ${noun} đã hoàn thành`,
    late: (late: string) => `, trong đó ${late} sau hạn`,
    grades: (good: number, of: number, noun: string) => `${good}/${of} ${noun} đạt mức yêu cầu`,
    pace: (good: number, of: number, noun: string) => `${good}/${of} ${noun} đúng tiến độ trở lên`,
    standing: (good: number, of: number, noun: string) => `${good}/${of} ${noun} đạt chỉ tiêu`,
    lowest: (names: string, figure: string) => `, thấp nhất ${names} ${figure}`,
    highest: (names: string, figure: string) => `, cao nhất ${names} ${figure}`,
  },
  totalLine: (figure: string, status: string, answered: number, of: number) =>
    `Toàn quận ${figure}: ${status.toLowerCase()} (${answered}/${of} đơn vị)`,
  totalCovered: (figure: string, status: string, shares: string) =>
    `Toàn quận ${figure}: ${status.toLowerCase()}, ${shares}`,
  coveredShares,
  asOf: (instant: string) => `cập nhật ${instant}`,
  pictureKey: (milestone: boolean) =>
    `Cột, chấm: thực hiện (nhạt, gạch chéo: ước); vạch đậm: chỉ tiêu năm;${milestone ? ' tam giác: mốc 6 tháng;' : ''} nền gạch chéo: chưa có số liệu.`,
  chartEmpty: 'Chưa có số liệu để vẽ.',
  legend: 'Chú giải',
  missing: 'Chưa có số liệu',
  unit: 'Đơn vị',
  status: 'Đánh giá',
  percentOfPlan: '% KH năm',
  percentOfCovered: '% KH năm của các đơn vị đã gửi',
  gap: 'Chênh lệch so với mốc',
  gapYear: 'Chênh lệch so với chỉ tiêu',
  change: 'So cùng kỳ',
  changeYear: 'So với năm trước',
  rule: 'Căn cứ đánh giá',
  basis: 'Căn cứ mốc',
  chain: 'Nhiệm vụ, kết luận',
  code: 'Mã',
  matrix: 'Bảng đánh giá đơn vị và chỉ tiêu',
  matrixFinding: (behind: number, of: number) =>
    `${behind}/${of} kết quả đã báo cáo cần chú ý, chậm hoặc có nguy cơ`,
  matrixFindingYearEnd: (missed: number, of: number) =>
    `${missed}/${of} kết quả đã báo cáo không đạt chỉ tiêu năm`,
  eachIndicator: 'Từng chỉ tiêu',
  matrixHint:
    'Số trong ô là % kế hoạch năm; với tỷ lệ là giá trị (%), với mốc công việc là ngày hoàn thành.',
  matrixCovered:
    'Dòng Toàn quận tính trên các đơn vị đã gửi báo cáo và chỉ tiêu của chính các đơn vị đó.',
  whole: 'Toàn quận',
  notAsked: 'Một đơn vị khác báo cáo cho toàn quận',
  emptyTitle: 'Kỳ này chưa có đơn vị báo cáo',
  emptyText: 'Chưa đơn vị nào được giao báo cáo trong kỳ; đề nghị chọn kỳ khác.',
};

export type OverviewPhrases = typeof overview;
