import { type IsoDate, isoDate } from '../period/iso-date.ts';
import type { Target, TargetDecision } from './target.ts';

/** A target and the decision that brought it; null for the one assigned at the start of the year. */
export interface TargetRevision {
  readonly target: Target;
  readonly decision: TargetDecision | null;
}

/** What a revision changes: values only, the count is its own. */
export type TargetChange = Partial<Omit<Target, 'revision'>>;

/** Why a target may not be revised. */
export type ReviseRefusal = 'number-missing' | 'day-missing' | 'reason-missing' | 'unchanged';

/** A decision as typed, before it is known to be whole. */
export type TypedDecision = { readonly [Field in keyof TargetDecision]: string };

/**
 * Whether a target may be revised by this decision (*điều chỉnh chỉ tiêu*), and if not, why: it needs
 * number, day and reason, and has to change something.
 */
export function refusalToRevise(
  target: Target,
  change: TargetChange,
  decision: TypedDecision,
): ReviseRefusal | null {
  if (decision.decisionNumber.trim() === '') return 'number-missing';
  if (!isDay(decision.decidedOn)) return 'day-missing';
  if (decision.reason.trim() === '') return 'reason-missing';
  return isSame(target, { ...target, ...change }) ? 'unchanged' : null;
}

/**
 * The target as revised by a decision; the earlier one is kept beside it, never overwritten.
 *
 * @throws RangeError when `refusalToRevise` has a reason
 */
export function revise(
  target: Target,
  change: TargetChange,
  decision: TypedDecision,
): TargetRevision {
  const refusal = refusalToRevise(target, change, decision);
  if (refusal) throw new RangeError(`Target not revised: ${refusal}`);
  return {
    target: { ...target, ...change, revision: target.revision + 1 },
    decision: {
      decisionNumber: decision.decisionNumber.trim(),
      decidedOn: isoDate(decision.decidedOn),
      reason: decision.reason.trim(),
    },
  };
}

/**
 * The target in force on a day: the last revision decided by then; before any decision the one
 * assigned. Of two decided on one day the later revision stands. Null when nothing was assigned.
 */
export function targetInForce(revisions: readonly TargetRevision[], day: IsoDate): Target | null {
  return revisions
    .filter(({ decision }) => decision === null || decision.decidedOn <= day)
    .reduce<Target | null>((latest, { target }) => laterOf(latest, target), null);
}

const laterOf = (one: Target | null, other: Target): Target =>
  one && one.revision > other.revision ? one : other;

function isDay(text: string): boolean {
  try {
    return isoDate(text) === text;
  } catch {
    return false;
  }
}

function isSame(one: Target, other: Target): boolean {
  return (
    one.grade === other.grade &&
    (['value', 'baseline', 'firstHalf', 'stretch'] as const).every((field) =>
      one[field] === null || other[field] === null
        ? one[field] === other[field]
        : one[field].eq(other[field]),
    )
  );
}
