import type { NarrativeAudience, NarrativePart } from '@tiendo/domain/narrative';

const parts: Readonly<Record<NarrativePart, string>> = {
  results: 'Kết quả',
  shortcomings: 'Hạn chế',
  causes: 'Nguyên nhân',
  proposals: 'Kiến nghị, đề xuất',
};

const audiences: Readonly<Record<NarrativeAudience, string>> = {
  overseers: 'Lãnh đạo và các cơ quan theo dõi đơn vị',
  'unit-and-secretariat': 'Chỉ đơn vị, Tổ tổng hợp và lãnh đạo Ban',
};

/** Phrases of the screen on which a unit writes what its figures do not say. */
export const narrative = {
  title: (period: string) => `Thuyết minh ${period}`,
  help: 'Nội dung được tự động lưu khi đồng chí gõ, chỉ đơn vị xem được cho đến khi gửi báo cáo. Chỉ ghi nội dung thường, không ghi bí mật nhà nước.',
  readOnly: 'Chỉ xem.',
  audience: 'Phạm vi xem khi gửi',
  audiences,
  general: 'Đánh giá chung',
  parts,
  count: (count: string, limit: string) => `${count}/${limit} ký tự`,
  empty: 'Không có thuyết minh.',
  saved: (at: string, name: string) => `Đã lưu ${at}, ${name}`,
  typing: 'Chưa lưu: đang gõ',
  saving: 'Đang lưu',
  waiting: 'Chưa lưu được; máy này vẫn giữ và sẽ tự gửi lại.',
  refused: 'Chưa lưu:',
  retry: 'Thử lại',
  somebody: 'người khác',
  conflict: {
    title: 'Phần này vừa được thay đổi ở nơi khác',
    by: (name: string, at: string) =>
      `${name} đã thay đổi phần này lúc ${at}. Nội dung của đồng chí còn nguyên ở các ô bên dưới, chưa lưu.`,
    blank: '(để trống)',
    keepMine: 'Giữ nội dung của tôi',
    takeTheirs: 'Lấy nội dung kia',
  },
};

export type NarrativePhrases = typeof narrative;
