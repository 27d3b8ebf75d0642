import type { BulletModel } from '../src/bullet-chart/layout-bullet.ts';
import type { MatrixCell, MatrixColumn, MatrixRow } from '../src/matrix/matrix-model.ts';
import { TONES, type Tone } from '../src/status-badge/tone.ts';

/** Words a screen would take from its phrases. */
export const TONE_WORDS: Readonly<Record<Tone, string>> = {
  'positive-strong': 'Hoàn thành sớm',
  positive: 'Vượt tiến độ',
  'neutral-good': 'Đúng tiến độ',
  'neutral-late': 'Hoàn thành sau hạn',
  caution: 'Cần chú ý',
  warning: 'Chậm tiến độ',
  danger: 'Nguy cơ không hoàn thành',
  missing: 'Chưa có số liệu',
  muted: 'Không đánh giá kỳ này',
};

const PARTY = 'A. Công tác tuyên giáo, xây dựng Đảng';
const ECONOMY = 'B. Chỉ tiêu KT-XH, QP-AN (theo dõi)';

/** The columns of the sample matrix. */
export const COLUMNS: readonly MatrixColumn[] = [
  ['TG01', 'Học tập nghị quyết'],
  ['TG07', 'Kế hoạch NQ TW 4'],
  ['TG12', 'Tin, bài'],
  ['TG21Z', 'Báo cáo gửi chậm'],
  ['TG23Q', 'Tuyên truyền GPMB'],
  ['TG33G', 'Bồi dưỡng LLCT'],
  ['TG36', 'Trường đạt chuẩn'],
  ['TG37', 'Gia đình văn hóa'],
  ['XD01', 'Kết nạp đảng viên'],
  ['CC03', 'Mức độ hài lòng'],
  ['CC06', 'Hồ sơ quá hạn'],
  ['KT01', 'Thu ngân sách'],
  ['AN01', 'Giao quân'],
  ['AN03', 'Số vụ cháy'],
  ['DT01', 'Trật tự xây dựng'],
].map(([id = '', longLabel = ''], at) => ({
  id,
  code: id,
  label: longLabel,
  longLabel: `${id}: ${longLabel}`,
  group: at < 9 ? PARTY : ECONOMY,
}));

const WARDS = [
  'Nguyễn Trung Trực',
  'Đội Cấn',
  'Kim Mã',
  'Phúc Xá',
  'Liễu Giai',
  'Cống Vị',
  'Thành Công',
  'Giảng Võ',
  'Trúc Bạch',
  'Quán Thánh',
  'Điện Biên',
  'Ngọc Khánh',
  'Ngọc Hà',
  'Vĩnh Phúc',
];

function cellAt(row: number, column: number): MatrixCell {
  if (row === 1 || row === 3) return { tone: 'missing', word: TONE_WORDS.missing };
  if (column === 7 || (column === 4 && row % 4 !== 2))
    return { tone: 'muted', word: TONE_WORDS.muted };
  if (row === 8 && column === 11) {
    return { tone: 'positive-strong', word: TONE_WORDS['positive-strong'], text: '412,6' };
  }
  const score = (row * 7 + column * 11 + ((row * column) % 5) * 3) % 24;
  const pick = score < 13 - Math.floor((14 - row) / 3) ? 2 : [1, 2, 3, 4, 5, 0][score % 6];
  const tone = TONES[pick ?? 2] ?? 'neutral-good';
  return {
    tone,
    word: TONE_WORDS[tone],
    text: String(108 - (TONES.indexOf(tone) * 13 + (score % 9))),
  };
}

/** A matrix of rows × columns; the district's wards first, numbered units after them. */
export function matrixRows(count: number, columns: number): readonly MatrixRow[] {
  return Array.from({ length: count }, (_, row) => ({
    id: `u${row}`,
    label: `P. ${WARDS[row] ?? `số ${row + 1}`}`,
    cells: Array.from({ length: columns }, (__, column) => cellAt(row % 14, column % 15)),
  }));
}

/** A column for every number, for the size of a city. */
export function manyColumns(count: number): readonly MatrixColumn[] {
  return Array.from({ length: count }, (_, at) => ({ id: `c${at}`, label: `CT${at + 1}` }));
}

/** One bullet chart of every kind. */
export const BULLETS: readonly {
  readonly name: string;
  readonly value: string;
  readonly model: BulletModel;
}[] = [
  {
    name: 'Đúng tiến độ',
    value: '115/230',
    model: { actual: 115, target: 230, milestone: 112, lastYear: 104 },
  },
  {
    name: 'Chậm',
    value: '54/150',
    model: { actual: 54, target: 150, milestone: 75, lastYear: 70 },
  },
  {
    name: 'Hoàn thành sớm',
    value: '265/250',
    model: { actual: 265, target: 250, milestone: 125, lastYear: 131 },
  },
  {
    name: 'Vượt xa',
    value: '17.329/4.200',
    model: { actual: 17_329, target: 4200, milestone: 2100, lastYear: 2240 },
  },
  {
    name: 'Ước thực hiện',
    value: '3.120/5.000',
    model: { actual: 3120, estimated: true, target: 5000, milestone: 2600, lastYear: 2480 },
  },
  {
    name: 'Chưa báo cáo',
    value: '–/200',
    model: { actual: null, target: 200, milestone: 100, lastYear: 92 },
  },
  {
    name: 'Càng thấp càng tốt',
    value: '4/3 vụ',
    model: { actual: 4, target: 3, lastYear: 1, better: 'lower' },
  },
  {
    name: 'Không phát sinh',
    value: '0/2 vụ',
    model: { actual: 0, target: 2, lastYear: 1, better: 'lower' },
  },
  {
    name: 'Giảm',
    value: '−66,7%',
    model: { actual: -66.7, target: 100, milestone: 50, lastYear: 20 },
  },
];
