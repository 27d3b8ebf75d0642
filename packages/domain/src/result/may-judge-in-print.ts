import type { ExpectedBasis } from '../indicator/expected-share.ts';

/**
 * Whether a status may stand in a printed report or on the wall of a conference.
 *
 * An assigned milestone and a declared pace may, and so may the year target itself (null). A pace that
 * the software worked out from history or a straight line may not call anybody late (§3.3).
 */
export function mayJudgeInPrint(basis: ExpectedBasis | null): boolean {
  return basis !== 'history' && basis !== 'linear';
}
