import type { SubmissionState } from './state.ts';

/** Chưa mở · đang mở · đã đóng: what the secretariat does with a half-year as a whole. */
export type PeriodState = 'planned' | 'open' | 'closed';

/**
 * Whether a half-year takes no figures of this report. A closed one still takes those of a report that was
 * given back or reopened, for nobody else can bring it to its end; what is locked is refused as locked,
 * which says more.
 */
export function isClosedFor(
  period: PeriodState,
  report: {
    readonly state: SubmissionState;
    /** How many times it was sent. */
    readonly sendings: number;
  },
): boolean {
  if (period !== 'closed') return period === 'planned';
  switch (report.state) {
    case 'returned':
    case 'reopened':
    case 'locked':
      return false;
    case 'draft':
    case 'unit-review':
      return report.sendings === 0;
    case 'submitted':
    case 'under-review':
    case 'accepted':
      return true;
    default:
      return report.state satisfies never;
  }
}
