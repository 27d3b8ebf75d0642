import type { CrossCheckStanding } from '@tiendo/domain/cross-check';

const standings: Readonly<Record<CrossCheckStanding, string>> = {
  unchecked: 'Chưa đối chiếu',
  agrees: 'Đã đối chiếu',
  differs: 'Lệch',
};

/** Phrases of comparing figures with a department's own. */
export const crossCheck = {
  title: 'Đối chiếu số liệu',
  lead: (period: string) =>
    `${period}: số liệu các đơn vị đã gửi thuộc lĩnh vực của đồng chí, so với số liệu của cơ quan.`,
  standings,
  notSent: 'Chưa gửi',
  differsBy: (theirs: string, ours: string) => `Lệch (${theirs} so với ${ours})`,
  summary: (checked: string, all: string) => `Đã đối chiếu ${checked}/${all} số liệu đã gửi.`,
  nothingTitle: 'Chưa có lĩnh vực đối chiếu',
  nothingText: 'Cơ quan của đồng chí chưa được phân công đối chiếu lĩnh vực nào trong kỳ này.',
  filter: 'Lọc số liệu',
  filters: { all: 'Tất cả', unchecked: 'Chưa đối chiếu', differs: 'Lệch' },
  filterEmpty: 'Không có số liệu nào thuộc mục này.',
  unit: 'Đơn vị',
  figure: 'Số đơn vị gửi',
  standing: 'Đối chiếu',
  act: 'Xác nhận',
  agree: 'Khớp',
  differ: 'Lệch',
  agreeWith: (what: string) => `Khớp: ${what}`,
  differWith: (what: string) => `Lệch: ${what}`,
  saidAgree: (what: string) => `Đã đối chiếu, khớp: ${what}.`,
  saidDiffer: (what: string) => `Đã ghi lệch: ${what}.`,
  dialogTitle: (what: string) => `Số liệu lệch: ${what}`,
  sentFigure: (figure: string) => `Đơn vị gửi ${figure}.`,
  value: (unit: string) => `Số liệu của cơ quan (${unit})`,
  wrongValue: 'Cần là một con số, ví dụ 1.234,5.',
  note: 'Ghi chú, nêu điểm lệch',
  needs: 'Đề nghị ghi số liệu của cơ quan hoặc nêu điểm lệch.',
  save: 'Ghi lệch',
  cancel: 'Thôi',
  close: 'Đóng',
  by: (name: string, at: string) => `${name}, ${at}`,
  closed: 'Kỳ báo cáo không mở nên chỉ xem, không ghi đối chiếu được.',
  shortcuts: 'Phím tắt',
  keys: 'Phím',
  does: 'Việc',
  keyList: [
    ['J, ↓', 'Số liệu sau'],
    ['K, ↑', 'Số liệu trước'],
    ['Enter', 'Xác nhận khớp'],
    ['L', 'Ghi lệch, kèm số liệu của cơ quan'],
    ['?', 'Bảng phím tắt này'],
  ] as readonly (readonly [keys: string, does: string])[],
};

export type CrossCheckPhrases = typeof crossCheck;
