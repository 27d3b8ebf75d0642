import type { PASTE_REFUSALS } from '@tiendo/domain/paste';

const refusals: Readonly<Record<(typeof PASTE_REFUSALS)[number], string>> = {
  outside: 'Ngoài biểu: không có dòng hoặc cột này.',
  'takes-nothing': 'Ô này không nhập số được.',
  'percent-for-amount': 'Ô này nhập số lượng, không nhập tỷ lệ phần trăm.',
};

/** Phrases of a block pasted into the form. */
export const paste = {
  title: 'Dán từ bảng tính',
  readsAs: (text: string) => `Trong bảng này, “${text}” là:`,
  readsAsVi: (number: string) => `${number} (viết kiểu Việt Nam)`,
  readsAsEn: (number: string) => `${number} (viết kiểu Anh, Mỹ)`,
  dash: 'Dấu gạch “–” đứng một mình trong ô là:',
  dashLeave: 'Bỏ qua, giữ nguyên ô',
  clearsBlanks: (count: string) => `Xóa số ở ô mà bảng để trống (${count} ô)`,
  changes: (count: string) => `Sẽ thay đổi ${count} dòng`,
  changesNone: 'Không có dòng nào thay đổi.',
  refused: (count: string) => `${count} ô không nhận`,
  refusedMore: (count: string) => `và ${count} ô nữa`,
  indicator: 'Chỉ tiêu',
  before: 'Hiện nay',
  after: 'Sau khi dán',
  cell: (row: string, column: string) => `Dòng ${row}, cột ${column} của bảng`,
  refusals,
  blank: '(trống)',
  apply: 'Dán vào biểu',
  answerFirst: 'Đề nghị trả lời câu hỏi ở trên trước.',
  nothing: 'Không có gì để dán.',
  cancel: 'Hủy',
};
