/**
 * Where a unit's report for one half-year stands (§6.3): đang nhập · chờ duyệt tại đơn vị · đã gửi ·
 * đang rà soát · đề nghị bổ sung, chỉnh sửa · đã tiếp nhận · đã chốt số liệu · mở lại để điều chỉnh.
 */
export const SUBMISSION_STATES = [
  'draft',
  'unit-review',
  'submitted',
  'under-review',
  'returned',
  'accepted',
  'locked',
  'reopened',
] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

/** What can be done with a report. */
export const SUBMISSION_ACTIONS = [
  'send-to-approver',
  'submit',
  'recall',
  'start-review',
  'return',
  'accept',
  'lock',
  'reopen',
  'revise',
  'request-extension',
  'extend',
  'decline-extension',
  'withdraw-extension',
] as const;
export type SubmissionAction = (typeof SUBMISSION_ACTIONS)[number];

/**
 * Whether what its readers have of a report is being supplemented (*đang bổ sung*): it was sent, and given
 * back, taken back or reopened since. The values last sent stand meanwhile.
 */
export function isBeingSupplemented(report: {
  readonly state: SubmissionState;
  /** How many times it was sent. */
  readonly sendings: number;
}): boolean {
  return report.sendings > 0 && !isWithReaders(report.state);
}

/** Whether the report lies with its readers. A returned, recalled or reopened one owes a new sending. */
export function isWithReaders(state: SubmissionState): boolean {
  return (
    state === 'submitted' || state === 'under-review' || state === 'accepted' || state === 'locked'
  );
}
