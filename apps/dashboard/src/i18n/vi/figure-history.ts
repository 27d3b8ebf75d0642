import type { FigureRevisionDto, FigureWithRevisionsDto } from '@tiendo/contract/figure';

const states: Readonly<Record<FigureWithRevisionsDto['state'], string>> = {
  'not-reported': 'Chưa báo cáo',
  reported: 'Có số liệu',
  'not-occurred': 'Không phát sinh',
  'not-applicable': 'Không áp dụng',
};

const qualities: Readonly<Record<NonNullable<FigureRevisionDto['quality']>, string>> = {
  official: 'số chính thức',
  preliminary: 'số sơ bộ',
  estimate: 'số ước',
};

const grades: Readonly<Record<NonNullable<FigureRevisionDto['grade']>, string>> = {
  poor: 'Yếu',
  average: 'Trung bình',
  fair: 'Khá',
  good: 'Tốt',
};

/** How a figure came to be what it is. */
export const figureHistory = {
  title: 'Lịch sử số liệu',
  close: 'Đóng',
  loading: 'Đang mở lịch sử số liệu',
  failed: 'Chưa mở được lịch sử số liệu.',
  retry: 'Thử lại',
  empty: 'Chưa có số liệu nào được ghi nhận ở ô này.',
  emptySent: 'Đơn vị chưa gửi số liệu nào ở ô này.',
  number: (number: number) => `Lần ghi ${number}`,
  states,
  qualities,
  grades,
  notDone: 'Chưa hoàn thành',
  weight: (weight: string) => `trên ${weight} phiếu`,
  changed: (before: string, after: string) => `${before} được sửa thành ${after}`,
  beside: {
    quality: 'Loại số liệu',
    yearEndEstimate: 'Ước cả năm',
    note: 'Ghi chú',
    cause: 'Nguyên nhân',
  },
  withdrawn: 'đã bỏ',
  realTime: (instant: string) => `thời gian thực: ${instant}`,
  reason: 'Lý do',
  marks: {
    current: 'Đang là số hiện hành',
    draft: 'Chưa gửi',
    sent: (sending: number) => `Đã gửi lần ${sending}`,
    travelled: 'Đã gửi ngay khi ghi',
    accepted: 'Đã tiếp nhận',
    read: 'Cấp trên đang xem số này',
  },
  fromRecord: 'Số liệu ghi theo tin đăng, không có người nhập.',
};

export type FigureHistoryPhrases = typeof figureHistory;
