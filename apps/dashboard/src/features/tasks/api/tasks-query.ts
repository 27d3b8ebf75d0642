import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import type { TaskListDto } from '@tiendo/contract/task';

import { getJson } from '../../../lib/api-client.ts';

/** As many tasks as one page holds; the screen says so when there are more. */
const LIMIT = 500;

/** Tasks of one half-year, or of all. The list stays in sight while another period is fetched. */
export const tasksQuery = (period?: string) =>
  queryOptions({
    queryKey: ['tasks', { period: period ?? null }],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({ limit: String(LIMIT) });
      if (period !== undefined) query.set('period', period);
      return getJson<TaskListDto>(`/tasks?${query.toString()}`, signal);
    },
    placeholderData: keepPreviousData,
  });
