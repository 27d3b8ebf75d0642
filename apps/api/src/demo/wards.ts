/** Sizes decide the range that targets and figures are made in. */
export type WardSize = 'S' | 'M' | 'L';

/** A ward of 2017 as the demo knows it. */
export interface Ward {
  /** The statistics office's code of 2017. */
  readonly code: WardCode;
  readonly name: string;
  readonly size: WardSize;
  /** A unit of today bears this name, so nothing unfavourable is ever made up for it. */
  readonly namedToday: boolean;
}

/** The official codes of the fourteen wards, in official order. */
export const WARD_CODES = [
  '00001',
  '00004',
  '00006',
  '00007',
  '00008',
  '00010',
  '00013',
  '00016',
  '00019',
  '00022',
  '00025',
  '00028',
  '00031',
  '00034',
] as const;
export type WardCode = (typeof WARD_CODES)[number];

const NAMES: Readonly<Record<WardCode, readonly [name: string, size: WardSize]>> = {
  '00001': ['Phúc Xá', 'L'],
  '00004': ['Trúc Bạch', 'S'],
  '00006': ['Vĩnh Phúc', 'L'],
  '00007': ['Cống Vị', 'M'],
  '00008': ['Liễu Giai', 'L'],
  '00010': ['Nguyễn Trung Trực', 'S'],
  '00013': ['Quán Thánh', 'S'],
  '00016': ['Ngọc Hà', 'L'],
  '00019': ['Điện Biên', 'S'],
  '00022': ['Đội Cấn', 'M'],
  '00025': ['Ngọc Khánh', 'L'],
  '00028': ['Kim Mã', 'M'],
  '00031': ['Giảng Võ', 'M'],
  '00034': ['Thành Công', 'L'],
};

const NAMED_TODAY: ReadonlySet<WardCode> = new Set<WardCode>(['00016', '00031']);

/** The fourteen wards in official order. */
export const WARDS: readonly Ward[] = WARD_CODES.map((code) => {
  const [name, size] = NAMES[code];
  return { code, name, size, namedToday: NAMED_TODAY.has(code) };
});
