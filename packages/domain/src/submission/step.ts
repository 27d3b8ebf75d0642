import type { Actor, PlacedUnit } from '../access/actor.ts';
import type { Permission } from '../access/permission.ts';
import { ACCESS_EFFECTS, type AccessRefusal, refusalToUse } from '../access/refusal.ts';
import type { IsoDate } from '../period/iso-date.ts';
import type { AccountId, IndicatorId } from '../shared/ids.ts';
import {
  EXTENSION_EFFECTS,
  EXTENSION_REFUSALS,
  type ExtensionFacts,
  isChangeOfExtension,
  refusalToDecline,
  refusalToExtend,
  refusalToRequest,
  refusalToWithdraw,
} from './extension.ts';
import type { BlockingCell } from './sheet.ts';
import { SUBMISSION_ACTIONS, type SubmissionAction, type SubmissionState } from './state.ts';
import { TRANSITIONS, movedTo, transitionOf } from './transition.ts';

/** What a reader said of one returned cell. */
export interface CellRemark {
  readonly indicatorId: IndicatorId;
  readonly text: string;
}

/** What is done about the time a report has. */
type OfTime = 'request-extension' | 'extend' | 'decline-extension' | 'withdraw-extension';

/** An action with all that its guard asks for, so that no guard can be left out. */
export type Act =
  | {
      readonly action: Exclude<
        SubmissionAction,
        'submit' | 'return' | 'accept' | 'reopen' | OfTime
      >;
    }
  | { readonly action: 'submit'; readonly blocking: readonly BlockingCell[] }
  | {
      readonly action: 'return';
      /** For the whole report; may be empty when single cells have their remarks. */
      readonly reason: string;
      readonly remarks: readonly CellRemark[];
    }
  | {
      readonly action: 'accept';
      /** Everybody who entered one of the figures that would be accepted. */
      readonly enteredBy: readonly AccountId[];
      /** How many figures were sent and are not accepted yet. */
      readonly unaccepted: number;
    }
  | {
      readonly action: 'reopen';
      readonly reason: string;
      /** Who or what allowed it, e.g. the number of a letter. */
      readonly authority: string;
    }
  | {
      readonly action: 'request-extension';
      readonly until: IsoDate;
      readonly reason: string;
      readonly time: ExtensionFacts;
    }
  | {
      /** Grants more time, asked for or not, or changes what was granted; the first deadline is kept beside it. */
      readonly action: 'extend';
      readonly until: IsoDate;
      /** What is said with it; may be empty where nothing was granted before. */
      readonly note: string;
      readonly time: ExtensionFacts;
    }
  | {
      readonly action: 'decline-extension' | 'withdraw-extension';
      readonly reason: string;
      readonly time: ExtensionFacts;
    };

/** Why a report does not move, besides rights. */
export const STEP_REFUSALS = [
  'wrong-state',
  'blocking-cells',
  'own-entry',
  'reason-missing',
  'authority-missing',
  ...EXTENSION_REFUSALS,
] as const;
export type StepRefusal = AccessRefusal | (typeof STEP_REFUSALS)[number];

/**
 * How a refusal is answered: as if nothing were there (404), forbidden (403), in conflict with
 * the state of the report (409), or with a request that is not complete (422).
 */
export const STEP_EFFECTS = {
  ...ACCESS_EFFECTS,
  'own-entry': 'forbidden',
  'wrong-state': 'conflict',
  'blocking-cells': 'invalid',
  'reason-missing': 'invalid',
  'authority-missing': 'invalid',
  ...EXTENSION_EFFECTS,
} as const satisfies Record<StepRefusal, 'invisible' | 'forbidden' | 'conflict' | 'invalid'>;

/** The report and who wants to move it. */
export interface StepInput {
  readonly state: SubmissionState;
  readonly unit: PlacedUnit;
  readonly actor: Actor;
  readonly day: IsoDate;
  readonly act: Act;
}

/** Where the report stands after the act, or why it does not move. */
export type Step =
  | { readonly kind: 'moved'; readonly from: SubmissionState; readonly to: SubmissionState }
  | { readonly kind: 'refused'; readonly refusal: StepRefusal };

/**
 * Moves a report. Asks in this order: may the actor see it, may the actor do this, does its state
 * allow it, is the request complete. A closed report never moves except by being reopened.
 */
export function step(input: StepInput): Step {
  const refusal = refusalToStep(input);
  if (refusal) return { kind: 'refused', refusal };
  const to = movedTo(input.state, input.act.action) ?? input.state;
  return { kind: 'moved', from: input.state, to };
}

/** Why the report would not move; null when it would. */
export function refusalToStep(input: StepInput): StepRefusal | null {
  const { state, act } = input;
  return (
    refusalByRight(input, act.action) ??
    (transitionOf(state, act.action) ? null : 'wrong-state') ??
    refusalByContent(act, input)
  );
}

/** The actions the actor could take now, before anything is filled in: the buttons of the screen. */
export function actionsOpen(input: Omit<StepInput, 'act'>): readonly SubmissionAction[] {
  return SUBMISSION_ACTIONS.filter(
    (action) => transitionOf(input.state, action) !== null && !refusalByRight(input, action),
  );
}

/** Why the actor may not do this where the report stands; null also where the machine has no such move. */
export function refusalByRight(
  { state, actor, unit, day }: Omit<StepInput, 'act'>,
  action: SubmissionAction,
): AccessRefusal | null {
  return refusalToUse(permissionOf(state, action), actor, { unit, day });
}

/** The right that an action takes where the report stands; where the machine has no such move, elsewhere. */
export function permissionOf(state: SubmissionState, action: SubmissionAction): Permission {
  const row = transitionOf(state, action) ?? TRANSITIONS.find((other) => other.action === action);
  if (!row) throw new RangeError(`Not an action: ${action}`);
  return row.permission;
}

function refusalByContent(act: Act, { actor, state }: StepInput): StepRefusal | null {
  switch (act.action) {
    case 'submit':
      return act.blocking.length > 0 ? 'blocking-cells' : null;
    case 'return':
      return [act.reason, ...act.remarks.map(({ text }) => text)].every(isBlank)
        ? 'reason-missing'
        : null;
    case 'accept':
      // A report is accepted even when it is empty, but once more only for what changed since.
      if (state === 'accepted' && act.unaccepted === 0) return 'wrong-state';
      return act.enteredBy.includes(actor.accountId) ? 'own-entry' : null;
    case 'reopen':
      if (isBlank(act.reason)) return 'reason-missing';
      return isBlank(act.authority) ? 'authority-missing' : null;
    case 'request-extension':
      return refusalToRequest(act.until, act.time) ?? wantsReason(act.reason);
    case 'extend':
      return (
        refusalToExtend(act.until, act.time) ??
        (isChangeOfExtension(act.time) ? wantsReason(act.note) : null)
      );
    case 'decline-extension':
      return refusalToDecline(act.time) ?? wantsReason(act.reason);
    case 'withdraw-extension':
      return refusalToWithdraw(act.time) ?? wantsReason(act.reason);
    case 'send-to-approver':
    case 'recall':
    case 'start-review':
    case 'lock':
    case 'revise':
      return null;
    default:
      return act satisfies never;
  }
}

function wantsReason(text: string): StepRefusal | null {
  return isBlank(text) ? 'reason-missing' : null;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
