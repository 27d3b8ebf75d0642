import {
  type SubmissionAction,
  type SubmissionState,
  transitionOf,
} from '@tiendo/domain/submission';

import { closingOf } from '../periods.ts';

/** One step that a report of 2017-H1 still had to take. */
export interface WayStep {
  readonly action: SubmissionAction;
  readonly from: SubmissionState;
  readonly to: SubmissionState;
  readonly actor: string;
  readonly at: string;
}

/** From each state, the next action on the way to the closing. */
const NEXT: Readonly<Record<Exclude<SubmissionState, 'locked'>, SubmissionAction>> = {
  draft: 'submit',
  'unit-review': 'submit',
  submitted: 'start-review',
  'under-review': 'accept',
  returned: 'revise',
  reopened: 'revise',
  accepted: 'lock',
};

/** When each was done: after the demo's first day, before the half-year closed. */
const AT: Partial<Readonly<Record<SubmissionAction, string>>> = {
  revise: '2017-06-22T15:10:00+07:00',
  submit: '2017-06-23T15:20:00+07:00',
  'start-review': '2017-06-26T08:30:00+07:00',
  accept: '2017-06-26T10:00:00+07:00',
  lock: closingOf('2017-H1'),
};

/** The steps from a state to *locked*, in order, as the machine of reports allows them. */
export function wayToLocked(state: SubmissionState, approver: string): readonly WayStep[] {
  if (state === 'locked') return [];
  const action = NEXT[state];
  const to = transitionOf(state, action)?.to;
  const at = AT[action];
  if (!to || !at) throw new RangeError(`No way on from ${state} by ${action}`);
  const byUnit = action === 'submit' || action === 'revise';
  const actor = byUnit ? approver : 'tonghop';
  return [{ action, from: state, to, actor, at }, ...wayToLocked(to, approver)];
}
