import type { PostStanding } from '../../lib/outbox/post.ts';

const standings: Readonly<Record<PostStanding['kind'], string>> = {
  ready: 'Đang gửi',
  waiting: 'Sẽ tự gửi lại',
  refused: 'Không ghi được',
  conflict: 'Người khác đã sửa ô này trước',
};

/** Phrases of what is written and not recorded yet. */
export const outbox = {
  waiting: (count: string) => `${count} ô chờ gửi`,
  title: 'Số liệu chờ gửi',
  lead: 'Máy này giữ những số đồng chí đã nhập mà máy chủ chưa ghi, và tự gửi khi có mạng. Chỉ tài khoản của đồng chí gửi được các số này.',
  notKept:
    'Trình duyệt này không giữ được gì khi đóng cửa sổ. Đề nghị đồng chí để mở cho đến khi gửi xong.',
  empty: 'Không còn số nào chờ.',
  standings,
  written: (age: string) => `nhập ${age.toLocaleLowerCase('vi')}`,
  retry: 'Gửi lại',
  retryAll: 'Gửi lại tất cả',
  openForm: 'Mở biểu',
  discard: 'Bỏ số này',
  discardSure: 'Số này chưa có ở đâu khác. Bỏ thật?',
  discardSent: 'Số này đã gửi đi mà chưa có trả lời, có thể máy chủ đã ghi. Bỏ phần còn chờ?',
  discardNow: 'Bỏ hẳn',
  keep: 'Giữ lại',
  download: 'Tải xuống (CSV)',
  fileName: 'so-lieu-cho-gui',
  columns: {
    unit: 'Đơn vị',
    period: 'Kỳ',
    indicator: 'Chỉ tiêu',
    figure: 'Số liệu',
    note: 'Ghi chú',
    cause: 'Giải trình',
    writtenAt: 'Nhập lúc',
    standing: 'Tình trạng',
  },
  notDone: 'Chưa hoàn thành',
  close: 'Đóng',
};

export type OutboxPhrases = typeof outbox;
