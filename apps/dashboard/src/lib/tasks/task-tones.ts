import type { TaskStanding } from '@tiendo/domain/task';
import type { Tone } from '@tiendo/ui/status-badge/tone.ts';

/** The colour of how a task stands. */
export const TASK_TONES: Readonly<Record<TaskStanding, Tone>> = {
  overdue: 'danger',
  'due-soon': 'caution',
  'on-time': 'neutral-good',
  'no-deadline': 'muted',
  draft: 'muted',
  'set-aside': 'muted',
  completed: 'positive',
};
