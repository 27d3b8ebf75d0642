/** Phrases of the list of units. */
export const units = {
  title: 'Đơn vị',
  lead: (period: string) => `Báo cáo và kết quả ${period} của từng đơn vị, theo thứ tự chính thức.`,
  sent: (at: string) => `gửi ${at}`,
  notSent: 'Chưa gửi báo cáo nên chưa có đánh giá.',
  emptyTitle: 'Chưa có đơn vị nào',
  emptyText: 'Không có đơn vị báo cáo nào trong phạm vi của đồng chí.',
};

export type UnitsPhrases = typeof units;
