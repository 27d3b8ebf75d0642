import type { TaskDto } from '@tiendo/contract/task';
import type { Tone } from '@tiendo/ui/status-badge/tone.ts';

/** How a task stands in time, worst first; what has no time status is a group of its own. */
export const TASK_STANDINGS = [
  'overdue',
  'due-soon',
  'on-time',
  'no-deadline',
  'draft',
  'set-aside',
  'completed',
] as const;

/** One of {@link TASK_STANDINGS}. */
export type TaskStanding = (typeof TASK_STANDINGS)[number];

/** The group a task belongs to; its time status was derived by the server when it was read. */
export function standingOf(task: Pick<TaskDto, 'stage' | 'state' | 'timeStatus'>): TaskStanding {
  if (task.stage === 'draft') return 'draft';
  if (task.state === 'completed') return 'completed';
  return task.timeStatus ?? 'set-aside';
}

/** Completed, but after its deadline: green would hide that it came late. */
export const completedLate = (task: Pick<TaskDto, 'state' | 'timeStatus'>): boolean =>
  task.state === 'completed' && task.timeStatus === 'overdue';

export const TASK_TONES: Readonly<Record<TaskStanding, Tone>> = {
  overdue: 'danger',
  'due-soon': 'caution',
  'on-time': 'neutral-good',
  'no-deadline': 'muted',
  draft: 'muted',
  'set-aside': 'muted',
  completed: 'positive',
};
