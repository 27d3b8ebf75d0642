import type { RecordingManner } from '../access/refusal.ts';
import type { FigureState, Quality, RevisionKind } from '../figure/figure.ts';
import type { ExpectedBasis } from '../indicator/expected-share.ts';
import type {
  Grade,
  IndicatorClass,
  LowerIsBetterStrategy,
  RollUp,
} from '../indicator/indicator.ts';
import type { Status } from '../result/assessment.ts';
import type { Terms } from './term.ts';

/** Where an indicator stands, at mid-year and at year end (§1.4). */
export const STATUS_TERMS = {
  'completed-early': { vi: 'Hoàn thành sớm', en: 'Completed early' },
  ahead: { vi: 'Vượt tiến độ', en: 'Ahead' },
  'on-pace': { vi: 'Đúng tiến độ', en: 'On pace' },
  watch: { vi: 'Cần chú ý', en: 'Needs attention' },
  'at-risk': { vi: 'Chậm tiến độ', en: 'Behind' },
  alarm: { vi: 'Nguy cơ không hoàn thành', en: 'At risk of missing the target' },
  'no-data': { vi: 'Chưa có số liệu', en: 'No data' },
  'not-assessed': { vi: 'Không đánh giá kỳ này', en: 'Not assessed this time' },
  exceeded: { vi: 'Vượt', en: 'Exceeded' },
  met: { vi: 'Đạt', en: 'Met' },
  'not-met': { vi: 'Không đạt', en: 'Not met' },
} as const satisfies Terms<Status>;

/** The four states of a cell (§3.2). */
export const FIGURE_STATE_TERMS = {
  'not-reported': { vi: 'Chưa báo cáo', en: 'Not reported' },
  reported: { vi: 'Đã báo cáo', en: 'Reported' },
  'not-occurred': { vi: 'Không phát sinh', en: 'Nothing occurred' },
  'not-applicable': { vi: 'Không áp dụng', en: 'Not applicable' },
} as const satisfies Terms<FigureState>;

/** How final a figure is. */
export const QUALITY_TERMS = {
  official: { vi: 'Chính thức', en: 'Official' },
  preliminary: { vi: 'Sơ bộ', en: 'Preliminary' },
  estimate: { vi: 'Ước thực hiện', en: 'Estimate' },
} as const satisfies Terms<Quality>;

/** Why a revision was made (§6.3). */
export const REVISION_KIND_TERMS = {
  entry: { vi: 'Nhập số liệu', en: 'Entry' },
  'official-update': { vi: 'Cập nhật số chính thức', en: 'Updated with the official figure' },
  correction: { vi: 'Đính chính', en: 'Correction' },
  supplement: { vi: 'Bổ sung', en: 'Supplement' },
} as const satisfies Terms<RevisionKind>;

/** Whose hand a figure is in (§6.9). */
export const RECORDING_MANNER_TERMS = {
  own: { vi: 'Đơn vị tự nhập', en: 'Entered by the unit' },
  'on-behalf': { vi: 'Nhập hộ', en: 'Entered on behalf' },
} as const satisfies Terms<RecordingManner>;

/** How an indicator is computed and read (§3.3). */
export const INDICATOR_CLASS_TERMS = {
  CUM_HIGH: { vi: 'Lũy kế, càng cao càng tốt', en: 'Cumulative, higher is better' },
  CUM_LOW: { vi: 'Lũy kế có mức trần', en: 'Cumulative, under a ceiling' },
  ZERO: { vi: 'Không để xảy ra', en: 'Must not occur' },
  SNAP_HIGH: { vi: 'Tại thời điểm, càng cao càng tốt', en: 'As at a day, higher is better' },
  SNAP_LOW: { vi: 'Tại thời điểm, giảm còn', en: 'As at a day, to be brought down' },
  RATIO_HIGH: { vi: 'Tỷ lệ, càng cao càng tốt', en: 'Ratio, higher is better' },
  RATIO_LOW: { vi: 'Tỷ lệ, càng thấp càng tốt', en: 'Ratio, lower is better' },
  GROWTH: { vi: 'Mức tăng so với cùng kỳ', en: 'Growth on last year' },
  MILESTONE: { vi: 'Mốc phải hoàn thành', en: 'Milestone' },
  QUALITATIVE: { vi: 'Định tính', en: 'Qualitative' },
} as const satisfies Terms<IndicatorClass>;

/** How units add up to their parent (§3.4). */
export const ROLL_UP_TERMS = {
  SUM: { vi: 'Cộng các đơn vị', en: 'Sum of units' },
  SUM_RATIO: { vi: 'Tổng tử số / tổng mẫu số', en: 'Sum of numerators over sum of denominators' },
  WEIGHTED_AVG: { vi: 'Bình quân có trọng số', en: 'Weighted average' },
  SNAPSHOT_SUM: { vi: 'Cộng tại thời điểm', en: 'Sum as at a day' },
  MAX: { vi: 'Lớn nhất', en: 'Largest' },
  MIN: { vi: 'Nhỏ nhất', en: 'Smallest' },
  LATEST: { vi: 'Mới nhất', en: 'Latest' },
  COUNT_UNITS_MET: { vi: 'Số đơn vị đạt', en: 'Number of units that met it' },
  TOP_ONLY: { vi: 'Cấp trên tự báo cáo', en: 'Reported at the top only' },
  MANUAL: { vi: 'Tổng hợp bằng lời', en: 'Written by hand' },
} as const satisfies Terms<RollUp>;

/** How a lower-is-better indicator is scored in percent (§3.3). */
export const LOWER_IS_BETTER_TERMS = {
  INVERSE: { vi: 'Kế hoạch / thực hiện', en: 'Plan over actual' },
  MIRROR: { vi: '2 − thực hiện / kế hoạch', en: '2 − actual over plan' },
  PASS_FAIL: { vi: 'Đạt hoặc không đạt', en: 'Pass or fail' },
  ZERO_TOLERANCE: { vi: 'Chỉ đạt khi bằng 0', en: 'Pass only at zero' },
  NO_PERCENT: { vi: 'Không chấm theo %', en: 'Not scored in percent' },
} as const satisfies Terms<LowerIsBetterStrategy>;

/** Where the expected pace came from. */
export const EXPECTED_BASIS_TERMS = {
  assigned: { vi: 'Mốc 6 tháng được giao', en: 'Assigned six-month milestone' },
  declared: { vi: 'Tiến độ do đơn vị chủ quản công bố', en: 'Pace declared by the owner' },
  history: { vi: 'Theo các năm trước', en: 'From past years' },
  linear: { vi: 'Chia đều theo thời gian', en: 'Straight line' },
} as const satisfies Terms<ExpectedBasis>;

/** A reviewer's mark. */
export const GRADE_TERMS = {
  poor: { vi: 'Yếu', en: 'Poor' },
  average: { vi: 'Trung bình', en: 'Average' },
  fair: { vi: 'Khá', en: 'Fair' },
  good: { vi: 'Tốt', en: 'Good' },
} as const satisfies Terms<Grade>;
