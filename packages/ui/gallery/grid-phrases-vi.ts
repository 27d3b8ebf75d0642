import type { GridPhrases } from '../src/data-grid/grid-phrases.ts';

/** What the grid says in Vietnamese. */
export const GRID_VI: GridPhrases = {
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
    cancel: { keys: 'Esc (khi đang nhập)', does: 'Bỏ nội dung vừa nhập, giữ nội dung cũ' },
    clear: { keys: 'Delete, Backspace', does: 'Xóa nội dung các ô đã chọn' },
    copy: { keys: 'Ctrl + C, Ctrl + X', does: 'Sao chép, cắt; dán được vào Excel' },
    paste: { keys: 'Ctrl + V', does: 'Dán từ Excel' },
    fillDown: { keys: 'Ctrl + D', does: 'Điền các ô bên dưới theo ô trên cùng' },
    undo: { keys: 'Ctrl + Z, Ctrl + Y', does: 'Hoàn tác, làm lại' },
    leave: { keys: 'Esc rồi Tab', does: 'Ra khỏi bảng' },
    help: { keys: '?', does: 'Mở bảng phím tắt này' },
  },
};
