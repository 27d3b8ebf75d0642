import type { SubmissionAction } from './state.ts';

/**
 * Whether the words that go with a move stay in the unit: its people say them to each other while they work
 * on the report, passing it on and taking it back. That it was moved is seen by all who read the report.
 */
export function isSaidInside(action: SubmissionAction): boolean {
  return action === 'send-to-approver' || action === 'recall';
}
