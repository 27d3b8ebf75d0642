/** Phrases of the files behind a report. */
export const evidence = {
  title: 'Tệp minh chứng',
  help: (file: string, files: string, report: string) =>
    `PDF, ảnh JPEG, PNG, Word, Excel, PowerPoint; mỗi tệp nhiều nhất ${file}, cả báo cáo ${files} tệp, ${report}. Không đưa lên tài liệu mật.`,
  add: 'Thêm tệp',
  adding: (name: string) => `Đang gửi ${name}`,
  added: (count: number) => `Đã nhận ${count} tệp.`,
  there: (name: string, there: string) =>
    `${name}: nội dung này đã có trong danh sách với tên ${there}, không thêm lần nữa.`,
  failed: (name: string) => `${name}: chưa nhận.`,
  taking: 'Đang tải tệp về',
  empty: 'Chưa có tệp nào.',
  used: (files: string, bytes: string) => `Đã dùng ${files} tệp, ${bytes}`,
  kilobytes: (size: string) => `${size} KB`,
  megabytes: (size: string) => `${size} MB`,
  facts: (size: string, name: string, at: string) => `${size} · ${name}, ${at}`,
  remove: 'Xóa',
  removeOf: (name: string) => `Xóa ${name}`,
  removeTitle: 'Xóa tệp minh chứng?',
  removeText: 'Tệp chưa gửi nên xóa là mất hẳn, không lấy lại được. Nhật ký ghi việc xóa.',
  withdraw: 'Rút',
  withdrawOf: (name: string) => `Rút ${name}`,
  withdrawTitle: 'Rút tệp minh chứng đã gửi?',
  withdrawText: 'Tệp vẫn được lưu cùng báo cáo đã gửi và được ghi là đã rút, kèm lý do.',
  reason: 'Lý do',
  cancel: 'Để lại',
  close: 'Đóng',
  withdrawn: (name: string, at: string, reason: string) => `Đã rút: ${name}, ${at}. ${reason}`,
};

export type EvidencePhrases = typeof evidence;
