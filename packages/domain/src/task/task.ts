import type { Source } from '../meeting/meeting.ts';
import type { IsoDate } from '../period/iso-date.ts';
import type { UnitId } from '../shared/ids.ts';

/** Chưa thực hiện · đang thực hiện · chờ xác nhận · đã hoàn thành · tạm hoãn · từ chối nhiệm vụ · thực hiện lại. */
export const TASK_STATES = [
  'not-started',
  'in-progress',
  'awaiting-confirmation',
  'completed',
  'paused',
  'declined',
  'redo',
] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** Dự kiến giao (dự thảo) · đã giao. Nothing is assigned before the notice behind it is signed. */
export const TASK_STAGES = ['draft', 'assigned'] as const;
export type TaskStage = (typeof TASK_STAGES)[number];

/** Bình thường · cao · khẩn. */
export const PRIORITIES = ['normal', 'high', 'urgent'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** A later date that was granted (*gia hạn*), with the day and the reason. */
export interface Extension {
  readonly until: IsoDate;
  readonly decidedOn: IsoDate;
  readonly reason: string;
}

/** When it is due: a first date that extensions never overwrite, or never (*nhiệm vụ thường xuyên*). */
export type TaskDue =
  | { readonly kind: 'date'; readonly first: IsoDate; readonly extensions: readonly Extension[] }
  | { readonly kind: 'continuing' };

/** What a task stands on (*căn cứ*). */
export type TaskBasis =
  | { readonly kind: 'conclusion'; readonly noticeNumber: string | null; readonly item: string }
  | { readonly kind: 'directing-remark'; readonly text: string }
  | { readonly kind: 'directive'; readonly number: string | null };

/** A task and its one lead unit. */
export interface Task {
  readonly content: string;
  readonly stage: TaskStage;
  readonly state: TaskState;
  readonly basis: TaskBasis;
  /** Đơn vị chủ trì: exactly one. */
  readonly leadUnitId: UnitId;
  /** Đơn vị phối hợp. */
  readonly coUnitIds: readonly UnitId[];
  /** Sản phẩm, kết quả. */
  readonly deliverable: string | null;
  readonly due: TaskDue;
  readonly priority: Priority;
  /** Lãnh đạo phụ trách. */
  readonly responsible: string | null;
  /** The day the lead said it was done; it counts once the assigner confirms. */
  readonly claimedOn: IsoDate | null;
  readonly confirmedOn: IsoDate | null;
  readonly source: Source | null;
}

/** The stage that follows from the notice: a draft until it is signed. */
export function stageUnder(noticeState: 'draft' | 'signed' | null): TaskStage {
  return noticeState === 'signed' ? 'assigned' : 'draft';
}

/** The date that counts now: the last extension, else the first date; null when continuing. */
export function dueDateInForce(due: TaskDue): IsoDate | null {
  return due.kind === 'continuing' ? null : (due.extensions.at(-1)?.until ?? due.first);
}

/** What can be wrong with a task as written. */
export const TASK_PROBLEMS = [
  'content-missing',
  'lead-co-operates',
  'co-unit-repeated',
  'extension-not-later',
  'claim-missing',
  'confirmed-before-claim',
] as const;
export type TaskProblem = (typeof TASK_PROBLEMS)[number];

/** Every fault of a task, in the order of the list. */
export function taskProblems(task: Task): readonly TaskProblem[] {
  const { coUnitIds, claimedOn, confirmedOn, due } = task;
  const claims = task.state === 'awaiting-confirmation' || task.state === 'completed';
  const dates = due.kind === 'date' ? [due.first, ...due.extensions.map((e) => e.until)] : [];
  const found: Record<TaskProblem, boolean> = {
    'content-missing': task.content.trim() === '',
    'lead-co-operates': coUnitIds.includes(task.leadUnitId),
    'co-unit-repeated': new Set(coUnitIds).size < coUnitIds.length,
    'extension-not-later': dates.some((day, index) => index > 0 && day <= (dates[index - 1] ?? '')),
    'claim-missing': claims && claimedOn === null,
    'confirmed-before-claim':
      confirmedOn !== null && (claimedOn === null || confirmedOn < claimedOn),
  };
  return TASK_PROBLEMS.filter((problem) => found[problem]);
}
