import type { Task } from './task.ts';
import type { TimeStatus } from './time-status.ts';

/** How a task stands, worst first; what has no time of its own is a group of its own. */
export const TASK_STANDINGS = [
  'overdue',
  'due-soon',
  'on-time',
  'no-deadline',
  'draft',
  'set-aside',
  'completed',
] as const;
export type TaskStanding = (typeof TASK_STANDINGS)[number];

/** A task and how it stands against its date, as `timeStatus` says. */
export interface TimedTask extends Pick<Task, 'stage' | 'state'> {
  readonly timeStatus: TimeStatus | null;
}

/**
 * The group a task is counted in: dự kiến giao · chưa HT quá hạn · chưa HT sắp quá hạn · chưa HT trong
 * hạn · chưa HT không hạn · HT · tạm hoãn, từ chối. Waiting for confirmation is not yet completed.
 */
export function taskStanding({ stage, state, timeStatus: time }: TimedTask): TaskStanding {
  if (stage === 'draft') return 'draft';
  if (state === 'completed') return 'completed';
  return time ?? 'set-aside';
}

/** Completed, but after its date (*HT quá hạn*). */
export function completedLate(task: TimedTask): boolean {
  return taskStanding(task) === 'completed' && task.timeStatus === 'overdue';
}
