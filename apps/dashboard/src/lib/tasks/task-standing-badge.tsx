import type { TaskDto } from '@tiendo/contract/task';
import { completedLate, taskStanding } from '@tiendo/domain/task';
import { StatusBadge } from '@tiendo/ui/status-badge/status-badge.tsx';

import { usePhrases } from '../../i18n/phrases.tsx';
import { TASK_TONES } from './task-tones.ts';

interface TaskStandingBadgeProps {
  readonly task: Pick<TaskDto, 'stage' | 'state' | 'timeStatus'>;
}

/** How a task stands in time, by shape, colour and word. */
export function TaskStandingBadge({ task }: TaskStandingBadgeProps) {
  const { words } = usePhrases();
  if (completedLate(task))
    return <StatusBadge tone="caution">{words.taskCompletedLate}</StatusBadge>;
  const standing = taskStanding(task);
  return <StatusBadge tone={TASK_TONES[standing]}>{words.taskStandings[standing]}</StatusBadge>;
}
