import type { ReturnBody } from '@tiendo/contract/submission-move';
import type { TrailAction } from '@tiendo/contract/trail';
import { type MoveAction, isSaidInside } from '@tiendo/domain/submission';

import type { OpenReport } from './report-desk.ts';
import type { Asker } from '../../platform/auth/asker.ts';

/** What somebody asks to be done with a report, all but sending it. */
export type MoveRequest =
  | { readonly action: 'accept'; readonly note: string }
  | {
      readonly action: 'recall' | 'send-to-approver' | 'start-review';
      readonly note: string;
    }
  | {
      readonly action: 'return';
      readonly reason: string;
      readonly remarks: NonNullable<ReturnBody['remarks']>;
    }
  | { readonly action: 'reopen'; readonly reason: string; readonly authority: string }
  | { readonly action: 'request-extension'; readonly until: string; readonly reason: string }
  | { readonly action: 'extend'; readonly until: string; readonly note: string }
  | {
      readonly action: 'decline-extension' | 'withdraw-extension';
      readonly reason: string;
    };

/** What the step keeps of the words given with it; null where there are none. */
export const saidIn = (request: MoveRequest): string | null => {
  const text = 'note' in request ? request.note : request.reason;
  return text === '' ? null : text;
};

/** What each move is called in the audit and to those who are told of it. */
const EVENT: Readonly<Record<Exclude<MoveAction, 'submit'>, TrailAction>> = {
  'send-to-approver': 'submission.passed-on',
  recall: 'submission.recalled',
  'start-review': 'submission.review-started',
  return: 'submission.returned',
  accept: 'submission.accepted',
  reopen: 'submission.reopened',
  'request-extension': 'submission.extension-requested',
  extend: 'submission.extended',
  'decline-extension': 'submission.extension-declined',
  'withdraw-extension': 'submission.extension-withdrawn',
};

/** The move as the audit keeps it. */
export function moveTrace(
  { asker, at, request }: { asker: Asker; at: Date; request: MoveRequest },
  before: OpenReport,
  after: OpenReport,
) {
  const { action, ...said } = request;
  return {
    asker,
    businessAt: at,
    action: isChange(request, before) ? 'submission.extension-changed' : EVENT[action],
    unitId: before.unitId,
    halfYear: before.halfYear,
    subject: `/submissions/${before.halfYear}/${before.unitId}`,
    before: standingOf(before),
    ...(isSaidInside(action)
      ? { after: standingOf(after), inside: said }
      : { after: { ...standingOf(after), ...said } }),
    reason: saidIn(request),
  };
}

/** More time granted where some was granted before. */
const isChange = ({ action }: MoveRequest, { row }: OpenReport): boolean =>
  action === 'extend' && row.extended_to !== null;

const standingOf = ({ state, row, dueAt }: OpenReport) => ({
  state,
  version: row.version ?? 0,
  dueAt,
});
