import { type Actor, type PlacedUnit, ownUnits } from '../access/actor.ts';
import { type AccessRefusal, refusalToUse } from '../access/refusal.ts';
import type { IsoDate } from '../period/iso-date.ts';
import { type PeriodState, isClosedFor } from '../submission/closed-period.ts';
import { type EditWindow, revisionKindsOpen } from '../submission/revision-kind.ts';

/**
 * Why a file that was sent is not withdrawn now.
 *
 * - an {@link AccessRefusal}: not by this person
 * - `locked`, `period-closed`: the report, or its half-year, takes no change
 * - `corrections-closed`: the days for changes after sending are over
 */
export type WithdrawalRefusal = AccessRefusal | 'corrections-closed' | 'locked' | 'period-closed';

/** Where the report of the file stands, and who comes. */
export interface WithdrawalInput extends EditWindow {
  readonly period: PeriodState;
  /** How many times the report was sent. */
  readonly sendings: number;
  readonly actor: Actor;
  readonly unit: PlacedUnit;
  readonly day: IsoDate;
}

/**
 * Whether files of a report may be withdrawn now. While the unit works on the report, whoever enters its
 * figures may. Once it lies with its readers a withdrawal reaches them at once, as a change after sending
 * does (§6.3): by whoever may send, as long as such changes are open.
 */
export function refusalToWithdraw(input: WithdrawalInput): WithdrawalRefusal | null {
  const { actor, unit, day } = input;
  if (!ownUnits(actor, day).includes(unit.unitId)) return 'other-unit';
  const open = revisionKindsOpen(input);
  const permission = open.includes('entry') ? 'figure.record' : 'submission.submit';
  const refusal = refusalToUse(permission, actor, { unit, day });
  if (refusal !== null) return refusal;
  if (input.state === 'locked') return 'locked';
  if (isClosedFor(input.period, input)) return 'period-closed';
  return open.length === 0 ? 'corrections-closed' : null;
}
