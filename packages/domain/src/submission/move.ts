import { ACCESS_REFUSALS, type AccessRefusal } from '../access/refusal.ts';
import type { AccountId } from '../shared/ids.ts';
import { type PeriodState, isClosedFor } from './closed-period.ts';
import type { ExtensionFacts } from './extension.ts';
import type { BlockingCell } from './sheet.ts';
import type { SubmissionAction } from './state.ts';
import { type Act, STEP_EFFECTS, type StepInput, type StepRefusal, refusalToStep } from './step.ts';

/**
 * What a person does with a report by name. `revise` happens with the first change of a figure, and
 * `lock` with the closing of a half-year.
 */
export const MOVES = [
  'send-to-approver',
  'submit',
  'recall',
  'start-review',
  'return',
  'accept',
  'reopen',
  'request-extension',
  'extend',
  'decline-extension',
  'withdraw-extension',
] as const satisfies readonly SubmissionAction[];
export type MoveAction = (typeof MOVES)[number];

/** Why a report does not move: as {@link StepRefusal}, and what a half-year that was closed adds. */
export type MoveRefusal = StepRefusal | 'locked' | 'period-closed';

/** How each is answered. */
export const MOVE_EFFECTS = {
  ...STEP_EFFECTS,
  locked: 'conflict',
  'period-closed': 'conflict',
} as const satisfies Record<MoveRefusal, 'invisible' | 'forbidden' | 'conflict' | 'invalid'>;

/** A step with the half-year around it. */
export interface MoveInput extends StepInput {
  readonly period: PeriodState;
  /** How many times the report was sent. */
  readonly sendings: number;
}

/** What the unit does, which ends with the half-year; its readers finish what they have begun. */
const BY_UNIT: ReadonlySet<SubmissionAction> = new Set([
  'send-to-approver',
  'submit',
  'recall',
  'request-extension',
  'extend',
]);

/**
 * Why a move would be refused; null when the report would move. Asks in this order: may the actor see it
 * and do this, is it locked or its half-year closed, does its state allow it, is the request complete.
 */
export function refusalToMove(input: MoveInput): MoveRefusal | null {
  const refusal = refusalToStep(input);
  if (refusal !== null && isOfAccess(refusal)) return refusal;
  const { action } = input.act;
  if (input.state === 'locked' && action !== 'reopen') return 'locked';
  if (BY_UNIT.has(action) && isClosedFor(input.period, input)) return 'period-closed';
  return refusal;
}

function isOfAccess(refusal: MoveRefusal): refusal is AccessRefusal {
  const known: readonly string[] = ACCESS_REFUSALS;
  return known.includes(refusal);
}

/** What is known of a report before anybody fills anything in. */
export interface MoveFacts {
  readonly blocking: readonly BlockingCell[];
  /** Everybody who entered one of the figures that would be accepted. */
  readonly enteredBy: readonly AccountId[];
  /** How many figures were sent and are not accepted yet. */
  readonly unaccepted: number;
  readonly time: ExtensionFacts;
}

/** A button of the screen: greyed out where there is a refusal, which says why. */
export interface OfferedMove {
  readonly action: MoveAction;
  readonly refusal: MoveRefusal | null;
}

/** Every move with why it would be refused to the actor now; what is still to be filled in refuses nothing. */
export function movesOffered(
  input: Omit<MoveInput, 'act'>,
  facts: MoveFacts,
): readonly OfferedMove[] {
  return MOVES.map((action) => {
    const refusal = refusalToMove({ ...input, act: emptyAct(action, facts) });
    return { action, refusal: refusal !== null && isFilledIn(refusal) ? null : refusal };
  });
}

function isFilledIn(refusal: MoveRefusal): boolean {
  return refusal === 'reason-missing' || refusal === 'authority-missing';
}

/** The act as the screen has it before anything is filled in: of days, the one that would do if any does. */
function emptyAct(action: MoveAction, { blocking, enteredBy, unaccepted, time }: MoveFacts): Act {
  const until = time.latest;
  switch (action) {
    case 'submit':
      return { action, blocking };
    case 'accept':
      return { action, enteredBy, unaccepted };
    case 'return':
      return { action, reason: '', remarks: [] };
    case 'reopen':
      return { action, reason: '', authority: '' };
    case 'request-extension':
      return { action, until, reason: '', time };
    case 'extend':
      return { action, until, note: '', time };
    case 'decline-extension':
    case 'withdraw-extension':
      return { action, reason: '', time };
    case 'send-to-approver':
    case 'recall':
    case 'start-review':
      return { action };
    default:
      return action satisfies never;
  }
}
