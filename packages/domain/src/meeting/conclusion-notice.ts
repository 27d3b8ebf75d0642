import type { Actor, PlacedUnit } from '../access/actor.ts';
import { ACCESS_EFFECTS, type AccessRefusal, refusalToUse } from '../access/refusal.ts';
import type { IsoDate } from '../period/iso-date.ts';
import type { Task } from '../task/task.ts';

/** A conclusion of the chair, one item of the notice. */
export interface Conclusion {
  /** Its place in the notice, e.g. `3.2`; tasks name it as their basis. */
  readonly item: string;
  readonly text: string;
  /** Said on purpose: *không phát sinh nhiệm vụ*. Silence would leave open whether somebody forgot. */
  readonly withoutTasks: boolean;
}

/**
 * A notice of conclusions (*thông báo kết luận*), issued some days after the meeting. It is written
 * once: signed, neither its number, its day nor its items change.
 */
export type ConclusionNotice = {
  readonly title: string;
  readonly conclusions: readonly Conclusion[];
} & (
  | { readonly state: 'draft'; readonly number: string | null }
  | {
      readonly state: 'signed';
      readonly number: string;
      readonly signedOn: IsoDate;
      readonly signer: string;
    }
);

/** Dự thảo · đã ký. */
export const NOTICE_STATES = ['draft', 'signed'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** Why a notice is not signed, besides rights. */
export const SIGN_REFUSALS = [
  'already-signed',
  'number-missing',
  'no-conclusion',
  'tasks-not-settled',
  'tasks-contradicted',
] as const;
export type SignRefusal = AccessRefusal | (typeof SIGN_REFUSALS)[number];

/** How a refusal is answered: 404, 403, 409 or 422, as for reports. */
export const SIGN_EFFECTS = {
  ...ACCESS_EFFECTS,
  'already-signed': 'conflict',
  'number-missing': 'invalid',
  'no-conclusion': 'invalid',
  'tasks-not-settled': 'invalid',
  'tasks-contradicted': 'invalid',
} as const satisfies Record<SignRefusal, 'invisible' | 'forbidden' | 'conflict' | 'invalid'>;

/**
 * Whether the actor may sign, and if not, why. Signing wants the right to sign, not the right to
 * draft; and every conclusion has tasks or says that it has none.
 *
 * @param tasks how many tasks name each item as their basis
 */
export function refusalToSign(
  notice: ConclusionNotice,
  by: { readonly actor: Actor; readonly organiser: PlacedUnit; readonly day: IsoDate },
  tasks: ReadonlyMap<string, number>,
): SignRefusal | null {
  const right = refusalToUse('conclusion.sign', by.actor, { unit: by.organiser, day: by.day });
  if (right) return right;
  if (notice.state === 'signed') return 'already-signed';
  if (notice.number === null || notice.number.trim() === '') return 'number-missing';
  if (notice.conclusions.length === 0) return 'no-conclusion';
  const hasTasks = ({ item }: Conclusion) => (tasks.get(item) ?? 0) > 0;
  if (notice.conclusions.some((c) => c.withoutTasks && hasTasks(c))) return 'tasks-contradicted';
  return notice.conclusions.every((c) => c.withoutTasks || hasTasks(c))
    ? null
    : 'tasks-not-settled';
}

/** Whether the notice may still be edited: never once it is signed. */
export function refusalToAmend(notice: ConclusionNotice): 'already-signed' | null {
  return notice.state === 'signed' ? 'already-signed' : null;
}

/** How far the tasks of a meeting's conclusions have come: *hoàn thành 4/6*. */
export interface ConclusionProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Counts tasks confirmed as completed among all that were assigned. A task that was declined or
 * paused is still one of them; a draft is not yet.
 */
export function conclusionProgress(
  tasks: readonly Pick<Task, 'stage' | 'state'>[],
): ConclusionProgress {
  const assigned = tasks.filter((task) => task.stage === 'assigned');
  return {
    done: assigned.filter((task) => task.state === 'completed').length,
    total: assigned.length,
  };
}
