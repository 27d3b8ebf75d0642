import type { ResultCell } from '@tiendo/contract/result';
import type { Reason } from '@tiendo/domain/result';

import type { RuleFacts } from '../rule-facts.ts';

const states: Readonly<Record<Exclude<ResultCell['state'], 'reported'>, string>> = {
  'not-reported': 'Chưa báo cáo',
  'not-occurred': 'Không phát sinh',
  'not-applicable': 'Không áp dụng',
};

const grades: Readonly<Record<NonNullable<ResultCell['grade']>, string>> = {
  poor: 'Yếu',
  average: 'Trung bình',
  fair: 'Khá',
  good: 'Tốt',
};

const qualities: Readonly<Record<NonNullable<ResultCell['quality']>, string>> = {
  official: 'chính thức',
  preliminary: 'sơ bộ',
  estimate: 'ước',
};

const points = (number: string) => `${number} điểm\u00a0%`;

const beside = ({ lead, gap }: RuleFacts, mark: string) =>
  lead === 'even'
    ? `đúng bằng ${mark}`
    : `${lead === 'better' ? 'cao hơn' : 'thấp hơn'} ${gap} so với ${mark}`;

/** For what is better the less there is, the good side lies below. */
const below = ({ lead, gap }: RuleFacts, mark: string) =>
  lead === 'even'
    ? `đúng bằng ${mark}`
    : `${lead === 'better' ? 'thấp hơn' : 'vượt'} ${gap} so với ${mark}`;

function pacedGap(facts: RuleFacts): string {
  const mark = `mốc 6 tháng ${facts.expected}`;
  if (facts.reduction) {
    return `Từ ${facts.baseline} thành ${facts.actual}, chỉ tiêu ${facts.target}: mức giảm đạt ${facts.percent}, ${beside(facts, mark)}`;
  }
  if (facts.lower)
    return `Đã dùng ${facts.percent} mức trần cả năm (${facts.figure}), ${below(facts, mark)}`;
  return `Đạt ${facts.percent} kế hoạch năm (${facts.figure}), ${beside(facts, mark)}`;
}

function schedule(facts: RuleFacts): string {
  const { figure, gapUnits, lead, lower, reduction, scheduled } = facts;
  const start = `Chỉ tiêu nhỏ, xét theo số việc chứ không theo điểm %:`;
  if (reduction) {
    const by =
      lead === 'worse' ? `còn phải giảm ${gapUnits} nữa mới kịp mốc 6 tháng` : 'kịp mốc 6 tháng';
    return `${start} từ ${facts.baseline} thành ${figure} (chỉ tiêu ${facts.target}), ${by}`;
  }
  if (lower) {
    const by = lead === 'worse' ? `vượt ${gapUnits}` : 'trong phạm vi';
    return `${start} ${figure}, ${by} so với mức đến giữa năm (${scheduled})`;
  }
  const by = { better: `vượt ${gapUnits}`, worse: `còn thiếu ${gapUnits}`, even: 'vừa đủ' }[lead];
  return `${start} ${figure}, ${by} so với mốc 6 tháng (${scheduled})`;
}

function completed(facts: RuleFacts): string {
  return facts.reduction
    ? `Đã giảm từ ${facts.baseline} còn ${facts.figure}, đạt chỉ tiêu cả năm (${facts.target})`
    : `Đã đạt ${facts.percent} kế hoạch cả năm (${facts.figure})`;
}

function ratioGap(facts: RuleFacts): string {
  const mark = facts.basis === null ? `chỉ tiêu ${facts.target}` : `mốc 6 tháng ${facts.expected}`;
  return `Đạt ${facts.figure}, ${facts.lower ? below(facts, mark) : beside(facts, mark)}`;
}

function rateSchedule(facts: RuleFacts): string {
  const { figure, things, lead, lower } = facts;
  const mark = facts.basis === null ? `chỉ tiêu ${facts.target}` : `mốc 6 tháng ${facts.expected}`;
  const reached = lower ? `trong phạm vi ${mark}` : `đạt ${mark}`;
  const missed = lower
    ? `nhiều hơn ${things} trường hợp so với ${mark}`
    : `còn thiếu ${things} trường hợp để đạt ${mark}`;
  return `Ít trường hợp, xét theo số việc chứ không theo điểm %: ${figure}, ${lead === 'worse' ? missed : reached}`;
}

const doneOnTime = ({ units, achievedOn, due }: RuleFacts) =>
  units === null
    ? `Hoàn thành ngày ${achievedOn}, đúng hạn ${due}`
    : `${units.met}/${units.expected} đơn vị đã hoàn thành, đều đúng hạn ${due}`;

const doneLate = ({ units, achievedOn, due }: RuleFacts) =>
  units === null
    ? `Đã hoàn thành ngày ${achievedOn}, sau hạn ${due}`
    : `${units.met}/${units.expected} đơn vị đã hoàn thành, trong đó ${units.late} đơn vị sau hạn ${due}`;

const notDone = ({ units, due }: RuleFacts, passed: boolean) => {
  const when = passed ? `đã quá hạn ${due}` : `chưa đến hạn ${due}`;
  return units === null
    ? `Chưa hoàn thành, ${when}`
    : `${units.met}/${units.expected} đơn vị đã hoàn thành, ${when}`;
};

/** Why a status was given, one sentence for each branch of the rules; a missing one does not compile. */
const reasons: Readonly<Record<Reason, (facts: RuleFacts) => string>> = {
  completed,
  gap: pacedGap,
  schedule,
  'ceiling-breached': ({ figure, percent }) =>
    `Đã vượt mức trần cả năm: ${figure}, bằng ${percent} mức trần`,
  'none-occurred': () => 'Yêu cầu không để xảy ra, và không có trường hợp nào',
  occurred: ({ figure }) => `Yêu cầu không để xảy ra, nhưng đã có ${figure}`,
  maintained: ({ figure, target }) => `Giữ vững: ${figure}, chỉ tiêu ${target}`,
  'ratio-gap': ratioGap,
  'rate-schedule': rateSchedule,
  'growth-gap': (facts) =>
    `So với cùng kỳ ${facts.figure}, ${beside(facts, facts.basis === null ? `yêu cầu ${facts.target}` : `mốc 6 tháng ${facts.expected}`)}`,
  'milestone-on-time': doneOnTime,
  'milestone-late': doneLate,
  'milestone-pending': (facts) => notDone(facts, false),
  'milestone-passed': (facts) => notDone(facts, true),
  grade: ({ grade, target }) => `Xếp mức ${grade}, yêu cầu mức ${target}`,
  'year-end-only': () => 'Chỉ tiêu tính một lần vào cuối năm, kỳ 6 tháng không đánh giá',
  'no-target': () => 'Chưa được giao chỉ tiêu năm nên không đánh giá',
  'no-base': () => 'Chưa có số gốc để so sánh nên không đánh giá',
  'not-applicable': () => 'Chỉ tiêu không áp dụng ở đây nên không đánh giá',
  'not-reported': () => 'Chưa có báo cáo về chỉ tiêu này; để trống không tính là 0',
  'not-rolled-up': () => 'Chỉ tiêu định tính, tổng hợp bằng lời, không cộng từ các đơn vị',
  'year-end': ({ figure, target }) => `Kết quả cả năm ${figure}, chỉ tiêu ${target}`,
};

/** Words about results that Tổng quan and the page of a unit share. */
export const results = {
  states,
  grades,
  qualities,
  reasons,
  points,
  nothing: '–',
  notDone: 'Chưa hoàn thành',
  afterDue: (day: string) => `${day} (sau hạn)`,
  notAskedYet: 'Chưa đến kỳ báo cáo',
  unitsMet: (met: number, expected: number) => `${met}/${expected} đơn vị`,
  shownOnly: { reference: 'Theo dõi (mốc tham khảo)', 'done-late': 'Hoàn thành sau hạn' },
  kept: 'Giữ vững',
  basis: {
    assigned: (assigner: string) => `Mốc 6 tháng do ${assigner} giao`,
    declared: (assigner: string) => `Mốc 6 tháng do ${assigner} giao`,
    history: () => 'Mốc tham khảo do phần mềm tính từ các năm trước',
    linear: () => 'Mốc tham khảo do phần mềm tính theo thời gian',
  },
  onCovered: (answered: number, expected: number) =>
    `tính trên ${answered}/${expected} đơn vị đã gửi`,
  covered: (answered: number, expected: number) =>
    `tính trên ${answered}/${expected} đơn vị đã gửi và chỉ tiêu của các đơn vị đó`,
  viewGroup: 'Cách xem',
  viewChart: 'Biểu đồ',
  viewTable: 'Bảng',
  download: 'Tải xuống',
  downloadCsv: 'Bảng CSV (mở bằng Excel)',
  downloadPng: 'Ảnh PNG',
  downloadSvg: 'Hình vẽ SVG',
  demoSuffix: '_minh-hoa',
  actual: 'Thực hiện 6 tháng',
  actualYear: 'Thực hiện cả năm',
  estimate: 'Ước thực hiện',
  target: 'Chỉ tiêu năm',
  milestone: 'Mốc 6 tháng',
  lastYear: (year: string) => `Cùng kỳ ${year}`,
  cause: 'Nguyên nhân',
  note: 'Ghi chú',
  measure: 'Đơn vị tính',
  period: 'Kỳ báo cáo',
  print: 'In A4',
  closed: 'Đã chốt số liệu',
  notClosed: 'Chưa chốt',
  source: 'Nguồn: báo cáo của các đơn vị, tổng hợp trên Tiến Độ',
};

export type ResultPhrases = typeof results;
