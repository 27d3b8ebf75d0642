import type { RevisionKind } from '@tiendo/domain/figure';

const kinds: Readonly<Record<RevisionKind, string>> = {
  entry: 'Nhập số liệu',
  'official-update': 'Cập nhật số chính thức (thay số ước, sơ bộ)',
  correction: 'Đính chính (số đã gửi có sai sót)',
  supplement: 'Bổ sung (ô còn thiếu)',
};

const names: Readonly<Record<RevisionKind, string>> = {
  entry: 'Nhập số liệu',
  'official-update': 'Cập nhật số chính thức',
  correction: 'Đính chính',
  supplement: 'Bổ sung',
};

/** Changing a figure after sending: asked for by whoever does, and where it was done. */
export const correction = {
  title: 'Thay đổi sau khi gửi',
  text: 'Số cũ vẫn được giữ trong lịch sử. Thay đổi này có ghi người, thời điểm và loại; đính chính thì ghi cả lý do.',
  waits:
    'Thay đổi này do đơn vị ghi, còn chờ người duyệt: người có quyền duyệt ghi lại thì số mới được gửi ngay.',
  kind: 'Loại thay đổi',
  reason: 'Lý do',
  reasonOptional: '(không bắt buộc)',
  reasonMissing: 'Đề nghị ghi lý do.',
  save: 'Ghi thay đổi',
  cancel: 'Thôi',
  kinds,
  names,
  said: (kind: string, reason: string | null) =>
    reason === null ? `${kind} sau khi gửi.` : `${kind} sau khi gửi: ${reason}`,
  by: (name: string, at: string, stage: string) => `${name}, ${at}; ${stage}.`,
  stages: {
    draft: 'chờ người duyệt của đơn vị gửi',
    submitted: 'chưa tiếp nhận',
    accepted: 'đã tiếp nhận',
  },
};

export type CorrectionPhrases = typeof correction;
