import { queryOptions } from '@tanstack/react-query';

import type { TaskDto } from '@tiendo/contract/task';

import { getJson } from '../../../lib/api-client.ts';

/** One task, for a link that leads to it from outside the list. */
export const taskQuery = (taskId: string) =>
  queryOptions({
    queryKey: ['tasks', taskId],
    queryFn: ({ signal }) => getJson<TaskDto>(`/tasks/${encodeURIComponent(taskId)}`, signal),
  });
