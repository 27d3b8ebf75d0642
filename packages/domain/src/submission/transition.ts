import type { Permission } from '../access/permission.ts';
import type { SubmissionAction, SubmissionState } from './state.ts';

/** One row of the machine: who may move a report from which states to which. */
export interface Transition {
  readonly action: SubmissionAction;
  readonly from: readonly SubmissionState[];
  /** Null where the state stays as it is. */
  readonly to: SubmissionState | null;
  readonly permission: Permission;
}

/**
 * The whole machine of a report (§6.3). Who and from where stands here; what an action needs
 * besides, a reason or a clean sheet, is asked by {@link step}.
 *
 * An approver may send a draft without a second person. Accepting locks the report for its unit,
 * so it can be reopened before and after the data are closed. What the unit corrects, supplements or makes
 * official afterwards is accepted once more.
 */
export const TRANSITIONS: readonly Transition[] = [
  {
    action: 'send-to-approver',
    from: ['draft'],
    to: 'unit-review',
    permission: 'submission.prepare',
  },
  {
    action: 'submit',
    from: ['draft', 'unit-review'],
    to: 'submitted',
    permission: 'submission.submit',
  },
  { action: 'recall', from: ['unit-review'], to: 'draft', permission: 'submission.prepare' },
  { action: 'recall', from: ['submitted'], to: 'draft', permission: 'submission.submit' },
  {
    action: 'start-review',
    from: ['submitted'],
    to: 'under-review',
    permission: 'submission.review',
  },
  { action: 'return', from: ['under-review'], to: 'returned', permission: 'submission.review' },
  {
    action: 'accept',
    from: ['under-review', 'accepted'],
    to: 'accepted',
    permission: 'submission.accept',
  },
  { action: 'lock', from: ['accepted'], to: 'locked', permission: 'submission.lock' },
  {
    action: 'reopen',
    from: ['accepted', 'locked'],
    to: 'reopened',
    permission: 'submission.reopen',
  },
  { action: 'revise', from: ['returned', 'reopened'], to: 'draft', permission: 'figure.record' },
  {
    action: 'request-extension',
    from: ['draft', 'unit-review', 'returned', 'reopened'],
    to: null,
    permission: 'submission.prepare',
  },
  {
    action: 'extend',
    from: ['draft', 'unit-review', 'returned', 'reopened'],
    to: null,
    permission: 'submission.extend',
  },
  {
    action: 'decline-extension',
    from: ['draft', 'unit-review', 'returned', 'reopened'],
    to: null,
    permission: 'submission.extend',
  },
  {
    action: 'withdraw-extension',
    from: ['draft', 'unit-review', 'returned', 'reopened'],
    to: null,
    permission: 'submission.extend',
  },
];

/** The row for an action in a state, or null where the machine has none. */
export function transitionOf(state: SubmissionState, action: SubmissionAction): Transition | null {
  return TRANSITIONS.find((row) => row.action === action && row.from.includes(state)) ?? null;
}

/** Where an action takes a report that stands in `state`; null where it takes it nowhere. */
export function movedTo(state: SubmissionState, action: SubmissionAction): SubmissionState | null {
  const row = transitionOf(state, action);
  return row && (row.to ?? state);
}

/** Whether the report was given back and waits for a first change, which makes it a draft again. */
export function awaitsRevision(state: SubmissionState): boolean {
  return transitionOf(state, 'revise') !== null;
}
