import type { CommentAudience, CommentSide } from '@tiendo/domain/comment';

const audiences: Readonly<Record<CommentAudience, string>> = {
  'unit-and-review': 'Đơn vị và bộ phận rà soát',
  unit: 'Nội bộ đơn vị',
  review: 'Nội bộ rà soát',
};

const sides: Readonly<Record<CommentSide, string>> = { unit: 'đơn vị', review: 'rà soát' };

/** Phrases of what people say to each other about a report. */
export const comments = {
  audiences,
  sides,
  audience: 'Phạm vi',
  write: 'Ghi ý kiến',
  send: 'Gửi ý kiến',
  answer: 'Trả lời',
  sendAnswer: 'Gửi trả lời',
  giveUp: 'Thôi',
  settle: 'Đã xong',
  openAgain: 'Mở lại ý kiến',
  settledBy: (name: string) => `Đã xong (${name})`,
  of: (what: string) => `Ý kiến về ${what}`,
  none: 'Chưa có ý kiến.',
};

export type CommentPhrases = typeof comments;
