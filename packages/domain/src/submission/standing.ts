import { SUBMISSION_STATES, type SubmissionState } from './state.ts';
import type { NotSentYet } from './timeliness.ts';

/**
 * How a report is named to people: its state, and two things that are derived and never stored:
 * `not-started` *chưa nhập* and `overdue` *quá hạn chưa gửi*.
 */
export const STANDINGS = [...SUBMISSION_STATES, 'not-started', 'overdue'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * The word for a report that lists use. A report that was never sent is overdue whether or not
 * somebody has begun; one that was returned keeps its own word, for it came once.
 */
export function standingOf(report: {
  readonly state: SubmissionState;
  /** How many times it was sent. */
  readonly sendings: number;
  /** Cells that say something. */
  readonly filled: number;
  /** How it stands against its deadline; null where none was set. */
  readonly notSent: NotSentYet | null;
}): Standing {
  const { state, sendings, filled, notSent } = report;
  const neverSent = sendings === 0 && (state === 'draft' || state === 'unit-review');
  if (neverSent && notSent?.kind === 'overdue') return 'overdue';
  return state === 'draft' && filled === 0 ? 'not-started' : state;
}
