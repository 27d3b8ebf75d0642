/** A row of the sample: facts to read and values to type. */
export interface FigureRow {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly area: string;
  readonly target: string;
  readonly lastYear: string;
  /** What was typed, by column. */
  readonly values: Readonly<Record<string, string>>;
  /** Column whose value is on its way to the server. */
  readonly saving?: string;
}

const LINES = [
  ['TG01', 'Tỷ lệ đảng viên học tập nghị quyết', '%', '98', '97,2', '98,4', 'A'],
  ['TG07', 'Kế hoạch thực hiện Nghị quyết TW 4', 'kế hoạch', '4', '2', '2', 'A'],
  ['TG12', 'Tin, bài đăng trên phương tiện thông tin', 'tin, bài', '230', '104', '115', 'A'],
  ['TG21', 'Báo cáo dư luận xã hội', 'báo cáo', '12', '6', '6', 'A'],
  ['TG23', 'Buổi tuyên truyền giải phóng mặt bằng', 'buổi', '24', '11', '12a', 'A'],
  ['TG33', 'Lượt người bồi dưỡng lý luận chính trị', 'lượt', '1.250', '640', '702', 'A'],
  ['TG36', 'Trường đạt chuẩn quốc gia', 'trường', '3', '2', '', 'A'],
  ['TG37', 'Gia đình đạt danh hiệu văn hóa', '%', '90', '88,5', '', 'A'],
  ['XD01', 'Đảng viên mới kết nạp', 'đảng viên', '15', '8', '7', 'B'],
  ['XD02', 'Chi bộ trong sạch, vững mạnh', 'chi bộ', '28', '25', '26', 'B'],
  ['XD03', 'Cuộc kiểm tra, giám sát', 'cuộc', '10', '5', '5', 'B'],
  ['XD04', 'Đơn thư đã giải quyết', 'đơn', '40', '19', '23', 'B'],
  ['CC03', 'Mức độ hài lòng của người dân', '%', '95', '93,1', '94,6', 'B'],
  ['CC06', 'Hồ sơ hành chính quá hạn', 'hồ sơ', '0', '3', '1', 'B'],
  ['CC08', 'Thủ tục trực tuyến mức độ 3', '%', '60', '41', '55,5', 'B'],
  ['KT01', 'Thu ngân sách trên địa bàn', 'triệu đồng', '42.000', '20.118,6', '23.905,2', 'C'],
  ['KT02', 'Hộ kinh doanh quản lý thuế', 'hộ', '1.840', '1.795', '1.822', 'C'],
  ['KT03', 'Hộ nghèo', 'hộ', '6', '9', '7', 'C'],
  ['AN01', 'Thanh niên nhập ngũ', 'người', '18', '17', '18', 'C'],
  ['AN03', 'Số vụ cháy', 'vụ', '0', '1', '0', 'C'],
  ['AN05', 'Tổ dân phố không có tội phạm', 'tổ', '38', '35', '36', 'C'],
  ['DT01', 'Vi phạm trật tự xây dựng', 'vụ', '0', '2', '', 'C'],
  ['DT04', 'Tuyến phố văn minh đô thị', 'tuyến', '5', '3', '4', 'C'],
] as const;

const AREAS = {
  A: 'A. Công tác tuyên giáo',
  B: 'B. Xây dựng Đảng, chính quyền',
  C: 'C. Kinh tế, an ninh, đô thị',
};

/** 23 indicators in 3 areas: one figure is wrong, one is odd, one is being saved, some are missing. */
export const FIGURE_ROWS: readonly FigureRow[] = LINES.map(
  ([id, label, unit, target, lastYear, actual, area]) => ({
    id,
    label,
    unit,
    area: AREAS[area],
    target,
    lastYear,
    values: {
      actual,
      estimate: id === 'KT01' ? '43.500' : '',
      state: actual === '' ? 'none' : 'final',
      note: id === 'CC06' ? 'Hồ sơ đất đai, đã xin lỗi công dân' : '',
    },
    ...(id === 'XD04' && { saving: 'actual' }),
  }),
);

/** A number as Vietnamese writes it, null where the text is none. */
export function readNumber(text: string): number | null {
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(text)) return null;
  return Number(text.replaceAll('.', '').replace(',', '.'));
}
