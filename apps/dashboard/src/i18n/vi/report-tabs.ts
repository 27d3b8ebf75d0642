/** The parts of one unit's report, each a screen. */
export const reportTabs = {
  label: 'Các phần của báo cáo',
  figures: 'Số liệu',
  signedPaper: 'Bản ký',
  narrative: 'Thuyết minh và minh chứng',
  approval: 'Duyệt và gửi',
};

export type ReportTabsPhrases = typeof reportTabs;
