import type { WardCode } from './wards.ts';

/** What a ward was given for 2017, where it differs from ward to ward. */
export interface WardPlan {
  /** TG12, tin, bài. */
  readonly articles: number;
  /** XD01, đảng viên, as first assigned. */
  readonly members: number;
  /** TG36, trường. */
  readonly schools: number;
  /** KT01, triệu đồng. */
  readonly revenue: number;
  /** AN01, thanh niên. */
  readonly conscripts: number;
  /** DT01, hồ sơ: the stock at the start of the year and the one to come down to. */
  readonly files: readonly [baseline: number, target: number];
}

type Columns = readonly [
  articles: number,
  members: number,
  schools: number,
  revenue: number,
  conscripts: number,
  files: readonly [baseline: number, target: number],
];

const PLANS: Readonly<Record<WardCode, Columns>> = {
  '00001': [260, 12, 3, 7_800, 6, [8, 3]],
  '00004': [140, 6, 2, 4_200, 3, [2, 1]],
  '00006': [250, 14, 4, 9_600, 8, [7, 3]],
  '00007': [200, 10, 3, 6_400, 5, [5, 2]],
  '00008': [270, 13, 4, 10_200, 7, [9, 3]],
  '00010': [150, 6, 2, 3_600, 2, [4, 1]],
  '00013': [135, 7, 2, 4_800, 3, [0, 0]],
  '00016': [260, 13, 4, 9_200, 7, [8, 4]],
  '00019': [145, 6, 1, 4_500, 3, [3, 1]],
  '00022': [210, 9, 3, 5_600, 4, [6, 3]],
  '00025': [280, 14, 4, 10_500, 8, [10, 5]],
  '00028': [190, 9, 2, 6_900, 5, [5, 2]],
  '00031': [230, 11, 3, 7_300, 5, [6, 2]],
  '00034': [290, 15, 5, 10_800, 9, [12, 5]],
};

/** The plan of a ward for 2017. */
export function planOf(ward: WardCode): WardPlan {
  const [articles, members, schools, revenue, conscripts, files] = PLANS[ward];
  return { articles, members, schools, revenue, conscripts, files };
}

/** Thành Công's target for new members was lowered during the year by a decision. */
export const MEMBERS_REVISION = {
  ward: '00034',
  value: 12,
  decisionNumber: '01-QĐ/MH',
  decidedOn: '2017-04-10',
  reason:
    'Một số quần chúng ưu tú chuyển nơi công tác ra ngoài địa bàn, nguồn kết nạp trong năm giảm.',
} as const;
