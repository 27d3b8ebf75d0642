import type { EntryProblemCode, EntryWarningCode } from '@tiendo/domain/figure';

/** The numbers of a rule in the reader's language, with their units; a dash where there is none. */
export interface SaidFacts {
  /** What the cell says, and what that was held against. */
  readonly now: string;
  readonly against: string;
  /** What the rule measured, and where it begins. */
  readonly measure: string;
  readonly limit: string;
  readonly units: string;
  /** How many times the other side the cell is; null where it is less. */
  readonly times: string | null;
  readonly rose: boolean;
  /** The same half-year of last year, in words. */
  readonly lastYear: string;
}

/** Why an entry is refused, with both sides. */
const rules: Readonly<Record<EntryProblemCode, (said: SaidFacts) => string>> = {
  'wrong-kind': () => 'Nội dung không đúng loại của chỉ tiêu này.',
  'nothing-to-count': () =>
    'Chỉ tiêu này không có “không phát sinh”; chọn có số liệu hoặc không áp dụng.',
  negative: ({ now }) => `Số liệu không được âm (${now}).`,
  'fraction-of-whole-unit': ({ now }) => `Chỉ tiêu này đếm số nguyên; đang là ${now}.`,
  'too-many-decimals': ({ now, limit }) => `Nhiều nhất ${limit} chữ số thập phân; đang là ${now}.`,
  'below-minimum': ({ now, limit }) => `Số liệu ít nhất là ${limit}; đang là ${now}.`,
  'above-maximum': ({ now, limit }) => `Số liệu nhiều nhất là ${limit}; đang là ${now}.`,
  'denominator-zero': () => 'Mẫu số phải lớn hơn 0.',
  'numerator-above-denominator': ({ now, against }) => `Tử số ${now} lớn hơn mẫu số ${against}.`,
  'percent-out-of-range': ({ now }) => `Tỷ lệ phải từ 0 đến 100 %; đang là ${now} %.`,
  'milestone-before-year': () => 'Ngày hoàn thành trước năm kế hoạch.',
  'milestone-after-half-year': () => 'Ngày hoàn thành sau ngày chốt số liệu.',
  'part-above-whole': ({ now, against }) => `Số “trong đó” ${now} lớn hơn tổng số ${against}.`,
  'parts-above-whole': ({ now, against }) =>
    `Các số “trong đó” cộng lại ${now}, lớn hơn tổng số ${against}.`,
  'second-half-below-first': ({ now, against }) =>
    `Số cả năm ${now} nhỏ hơn số 6 tháng đầu năm ${against}.`,
};

/** What wants an explanation: the rule and both its sides. */
const warnings: Readonly<Record<EntryWarningCode, (said: SaidFacts) => string>> = {
  'fell-since-sent': ({ now, against, measure }) =>
    `Số lũy kế giảm so với lần gửi trước: ${against} → ${now} (−${measure})`,
  'far-from-last-year': ({ now, against, measure, limit, rose, lastYear }) =>
    `${rose ? 'Tăng' : 'Giảm'} so với ${lastYear}: ${against} → ${now} (${measure}), ngưỡng ${limit}`,
  'same-as-last-year': ({ now, against, lastYear }) => `Bằng số ${lastYear}: ${against} → ${now}`,
  'far-above-plan': ({ now, against, measure, limit }) =>
    `Bằng ${measure} chỉ tiêu cả năm (${now} so với ${against}), ngưỡng ${limit}`,
  'outlier-among-peers': ({ now, against, measure, limit, units, times }) =>
    `${now}, ${times === null ? 'khác xa' : `gấp ${times} lần`} trung vị ${against} của ${units} đơn vị đã gửi (độ lệch ${measure}, ngưỡng ${limit})`,
  'estimate-misses-plan': ({ now, against }) => `Ước cả năm ${now} chưa đạt chỉ tiêu ${against}`,
};

/** Phrases of what is wrong with a cell or wants an explanation: asked for when there is something to say. */
export const checks = { rules, warnings, noCause: 'Chưa có nguyên nhân.' };
