import { useQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';

import type { TaskDto } from '@tiendo/contract/task';
import { Dialog } from '@tiendo/ui/dialog/dialog.tsx';
import { EmptyState } from '@tiendo/ui/empty-state/empty-state.tsx';
import { Skeleton } from '@tiendo/ui/skeleton/skeleton.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { namesNothing, ScreenFailure } from '../../../lib/screen-state.tsx';
import { taskQuery } from '../api/task-query.ts';
import { TaskFacts } from './task-facts.tsx';

interface TaskDetailProps {
  readonly taskId: string;
  /** The task from the list, when it is there; nothing is fetched then. */
  readonly known: TaskDto | undefined;
  readonly onClose: () => void;
}

/** One task in a sheet at the side, opened by the address. */
export function TaskDetail({ taskId, known, onClose }: TaskDetailProps) {
  const phrases = usePhrases().tasks;
  const fetched = useQuery({ ...taskQuery(taskId), enabled: known === undefined });
  const task = known ?? fetched.data;
  return (
    <Dialog open size="side" title={phrases.detail} closeLabel={phrases.close} onClose={onClose}>
      {task !== undefined && <TaskFacts task={task} />}
      {task === undefined && fetched.isError && (
        <Failure error={fetched.error} onRetry={() => void fetched.refetch()} />
      )}
      {task === undefined && !fetched.isError && <Skeleton height="20rem" />}
    </Dialog>
  );
}

/** In the sheet only the task is missing, not the page behind it. */
function Failure(props: ComponentProps<typeof ScreenFailure>) {
  const { shell, tasks } = usePhrases();
  if (!namesNothing(props.error)) return <ScreenFailure {...props} />;
  return <EmptyState title={tasks.detailNone}>{shell.notFoundText}</EmptyState>;
}
