import type { FigureDto } from '@tiendo/contract/figure';
import type { SubmissionRowDto } from '@tiendo/contract/submission';
import type { GridPhrases } from '@tiendo/ui/data-grid/grid-phrases.ts';
import type { ShortcutPhrase } from '@tiendo/ui/shortcut-list/shortcut-list.tsx';

type Kind = SubmissionRowDto['indicator']['contentKind'];

const phrases: GridPhrases = {
  hint: 'Nhấn ? để xem các phím tắt. Nhấn Esc rồi Tab để ra khỏi bảng.',
  shortcutsTitle: 'Phím tắt của bảng nhập số liệu',
  close: 'Đóng',
  keys: 'Phím',
  does: 'Tác dụng',
  shortcuts: {
    travel: { keys: '← ↑ → ↓', does: 'Sang ô bên cạnh' },
    edges: { keys: 'Ctrl + ← ↑ → ↓', does: 'Đến ô đầu hoặc ô cuối của hàng, của cột' },
    corners: { keys: 'Home, End; thêm Ctrl', does: 'Đầu hàng, cuối hàng; ô đầu, ô cuối của bảng' },
    pages: { keys: 'Page Up, Page Down', does: 'Lên, xuống 10 hàng' },
    nextField: { keys: 'Tab, Shift + Tab', does: 'Đến ô nhập kế tiếp, ô nhập liền trước' },
    nextRow: { keys: 'Enter, Shift + Enter', does: 'Ghi nhận rồi xuống, lên một hàng' },
    extend: { keys: 'Shift + phím di chuyển', does: 'Chọn nhiều ô' },
    selectAll: { keys: 'Ctrl + A', does: 'Chọn cả bảng' },
    selectRow: {
      keys: 'Shift + dấu cách, Ctrl + dấu cách',
      does: 'Chọn cả hàng, cả cột',
    },
    type: { keys: 'Chữ, số', does: 'Nhập thay nội dung cũ' },
    edit: { keys: 'F2', does: 'Sửa tiếp nội dung đang có' },
    cancel: {
      keys: 'Esc',
      does: 'Khi đang nhập: bỏ nội dung vừa nhập; ở ô chưa lưu: trả lại số đã lưu',
    },
    clear: { keys: 'Delete, Backspace', does: 'Xóa các ô đã chọn: trở về “chưa báo cáo”' },
    copy: { keys: 'Ctrl + C, Ctrl + X', does: 'Sao chép, cắt; dán được vào Excel' },
    paste: { keys: 'Ctrl + V', does: 'Dán từ Excel, xem trước khi ghi' },
    fillDown: { keys: 'Ctrl + D', does: 'Điền các ô bên dưới theo ô trên cùng' },
    undo: { keys: 'Ctrl + Z, Ctrl + Y', does: 'Hoàn tác, làm lại' },
    leave: { keys: 'Esc rồi Tab', does: 'Ra khỏi bảng' },
    help: { keys: '?', does: 'Mở bảng phím tắt này' },
  },
};

const moreShortcuts = {
  notOccurred: { keys: 'K', does: 'Không phát sinh' },
  notApplicable: { keys: 'X', does: 'Không áp dụng' },
  quality: { keys: 'U', does: 'Đổi loại số: chính thức, sơ bộ, ước' },
  history: { keys: 'Shift + F2', does: 'Xem lịch sử số liệu của chỉ tiêu' },
  panel: {
    keys: 'Ctrl + Enter',
    does: 'Sang phần giải trình của chỉ tiêu dưới bảng; Esc để trở lại ô',
  },
} satisfies Record<string, ShortcutPhrase>;

const standings: Readonly<
  Record<Exclude<FigureDto['state'], 'reported'> | NonNullable<FigureDto['quality']>, string>
> = {
  official: 'Chính thức',
  preliminary: 'Sơ bộ',
  estimate: 'Ước',
  'not-occurred': 'Không phát sinh',
  'not-applicable': 'Không áp dụng',
  'not-reported': 'Chưa báo cáo',
};

const results: Readonly<Record<Kind, string>> = {
  value: '',
  ratio: 'tử số',
  weighted: 'mức trung bình',
  milestone: '',
  grade: '',
};

const parts: Readonly<Record<Kind, string>> = {
  value: '',
  ratio: 'mẫu số',
  weighted: 'số phiếu',
  milestone: '',
  grade: '',
};

/** Phrases of the grid in which a unit fills in its report. */
export const grid = {
  phrases,
  moreShortcuts,
  standings,
  results,
  parts,
  columns: {
    result: { label: 'Thực hiện', note: 'hoặc tử số' },
    part: { label: 'Mẫu số', note: 'phiếu, ngày' },
    standing: { label: 'Loại số', note: 'chính thức, ước …' },
    plan: { label: 'Chỉ tiêu năm', note: 'mốc 6 tháng' },
    estimate: { label: 'Ước cả năm', note: 'nếu có' },
  },
  marks: {
    assigned: (number: string, by: string) => `mốc ${number}, ${by} giao`,
    declared: (number: string, _by: string) => `mốc ${number} (đã công bố)`,
    yearEnd: 'đánh giá cuối năm',
    reference: 'mốc tham khảo',
  },
  fullYear: (number: string) => `cả năm ${number}`,
  syncs: {
    saved: 'Đã lưu',
    editing: 'Chưa lưu',
    saving: 'Đang lưu',
    waiting: 'Chờ gửi',
    refused: 'Bị từ chối',
    conflict: 'Hai người cùng sửa',
  },
  restore: 'Trả lại số đã lưu',
  panel: 'Chỉ tiêu đang chọn',
};
