import type { SubmissionState } from './state.ts';

/**
 * Who has the report in hand: *đơn vị* (enters), *lãnh đạo đơn vị* (approves and sends), *bộ phận rà soát*, or
 * nobody, because it is where it should be.
 */
export const NEXT_ACTORS = ['unit', 'unit-approver', 'review'] as const;
export type NextActor = (typeof NEXT_ACTORS)[number];

/**
 * Who acts next on a report that stands so (§6.3); null once all that was sent of it was accepted.
 *
 * @param changed how many figures were changed since the report was accepted
 */
export function nextActor(state: SubmissionState, changed = 0): NextActor | null {
  switch (state) {
    case 'draft':
    case 'returned':
    case 'reopened':
      return 'unit';
    case 'unit-review':
      return 'unit-approver';
    case 'submitted':
    case 'under-review':
      return 'review';
    case 'accepted':
      return changed > 0 ? 'review' : null;
    case 'locked':
      return null;
    default:
      return state satisfies never;
  }
}
