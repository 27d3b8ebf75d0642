import type { Assessment, Reason, Status } from './assessment.ts';

const BEHIND: ReadonlySet<Status> = new Set(['alarm', 'not-met', 'at-risk', 'watch']);

/** Whether a status says that somebody is behind. */
export function isBehind(status: Status): boolean {
  return BEHIND.has(status);
}

/** Branches of the rules that hold a figure against a pace. */
const BY_PACE: ReadonlySet<Reason> = new Set(['gap', 'schedule']);

/**
 * Whether a status may only guide on the screen: somebody is behind a pace that the software worked out
 * from history or a straight line. In a printed report, in a picture and on the wall of a conference such
 * a status may not call anybody late; an assigned milestone, a declared pace, the year target itself
 * (null), and a fact like a broken ceiling may (§3.3).
 */
export function isReferenceOnly({
  status,
  reason,
  expectedBasis,
}: Pick<Assessment, 'expectedBasis' | 'reason' | 'status'>): boolean {
  const workedOut = expectedBasis === 'history' || expectedBasis === 'linear';
  return workedOut && BY_PACE.has(reason) && isBehind(status);
}
