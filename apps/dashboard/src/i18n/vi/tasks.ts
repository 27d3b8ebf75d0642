import type { TaskDto } from '@tiendo/contract/task';

const priorities: Readonly<Record<TaskDto['priority'], string>> = {
  normal: 'Bình thường',
  high: 'Cao',
  urgent: 'Khẩn',
};

/** Phrases of the tasks. */
export const tasks = {
  title: 'Nhiệm vụ',
  lead: 'Nhiệm vụ trọng tâm theo tình trạng thời hạn, tính đến giờ nghiệp vụ.',
  filters: 'Lọc nhiệm vụ',
  period: 'Kỳ',
  allPeriods: 'Tất cả các kỳ',
  unit: 'Đơn vị',
  allUnits: 'Tất cả đơn vị',
  standing: 'Tình trạng thời hạn',
  all: 'Tất cả',
  counted: (count: string) => `${count} nhiệm vụ`,
  emptyTitle: 'Không có nhiệm vụ nào',
  emptyText: 'Không nhiệm vụ nào khớp với bộ lọc đang chọn.',
  emptyAtAll: 'Chưa có nhiệm vụ nào được giao trong phạm vi của đồng chí.',
  clearFilters: 'Bỏ lọc',
  truncated: (count: string) =>
    `Đang hiện ${count} nhiệm vụ đầu tiên. Đề nghị chọn một kỳ để xem đủ.`,
  close: 'Đóng',
  detail: 'Nhiệm vụ',
  detailNone: 'Không có nhiệm vụ này',
  state: 'Tiến độ',
  leadUnit: 'Đơn vị chủ trì',
  coUnits: 'Đơn vị phối hợp',
  none: 'Không có',
  deliverable: 'Sản phẩm',
  due: 'Thời hạn',
  continuing: 'Thường xuyên, không có hạn cụ thể',
  firstDue: (day: string) => `hạn ban đầu ${day}`,
  workingDay: (day: string) => `tính đến ngày làm việc ${day}`,
  priority: 'Mức ưu tiên',
  priorities,
  responsible: 'Lãnh đạo phụ trách',
  claimed: 'Đơn vị báo hoàn thành',
  confirmed: 'Xác nhận hoàn thành',
  outcome: 'Kết quả',
  obstacle: 'Vướng mắc',
  basis: 'Căn cứ',
  noBasis: 'Chưa ghi căn cứ.',
  basisConclusion: (item: string, notice: string | null) =>
    notice === null ? `Kết luận, mục ${item}` : `Kết luận, mục ${item}, Thông báo số ${notice}`,
  basisRemark: 'Ý kiến chỉ đạo tại hội nghị',
  indicators: 'Chỉ tiêu liên quan',
  noIndicators: 'Không gắn với chỉ tiêu nào.',
  draftNote: 'Dự thảo: chưa giao cho đến khi thông báo kết luận được ký.',
  periodOf: 'Kỳ',
};

export type TaskPhrases = typeof tasks;
