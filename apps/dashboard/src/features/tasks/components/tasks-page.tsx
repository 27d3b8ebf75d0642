import { useQuery } from '@tanstack/react-query';

import { Banner } from '@tiendo/ui/banner/banner.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useScreenTitle } from '../../../lib/screen-title.ts';
import { ScreenFailure } from '../../../lib/screen-state.tsx';
import { tasksQuery } from '../api/tasks-query.ts';
import type { TaskFilter } from '../model/task-address.ts';
import { filterTasks } from '../model/task-filter.ts';
import { TaskDetail } from './task-detail.tsx';
import { TaskFilters } from './task-filters.tsx';
import { TaskGroups } from './task-groups.tsx';
import { TasksWaiting } from './tasks-waiting.tsx';

interface TasksPageProps {
  readonly filter: TaskFilter;
  /** Writes the filter into the address. */
  readonly onFilter: (filter: TaskFilter) => void;
}

/** All tasks one may see, by how they stand in time; the address holds filter and open task. */
export function TasksPage({ filter, onFilter }: TasksPageProps) {
  const phrases = usePhrases().tasks;
  const format = useFormat();
  const list = useQuery(tasksQuery(filter.period));
  const { task: opened, ...filterAlone } = filter;

  useScreenTitle(phrases.title);
  if (list.data === undefined && list.isError) {
    return <ScreenFailure error={list.error} onRetry={() => void list.refetch()} />;
  }
  return (
    <div className="page">
      <header className="page-head">
        <h1>{phrases.title}</h1>
        <p className="page-lead">{phrases.lead}</p>
      </header>
      {list.data === undefined && <TasksWaiting />}
      {list.data !== undefined && (
        <>
          {list.data.nextCursor !== null && (
            <Banner tone="caution">
              {phrases.truncated(format.number(String(list.data.items.length)))}
            </Banner>
          )}
          <TaskFilters
            filter={filterAlone}
            filtered={filterTasks(list.data.items, filter)}
            onFilter={onFilter}
          />
          <TaskGroups
            filtered={filterTasks(list.data.items, filter)}
            narrowed={list.data.items.length > 0}
            onClear={() => onFilter({})}
          />
        </>
      )}
      {opened !== undefined && (
        <TaskDetail
          taskId={opened}
          known={list.data?.items.find((task) => task.id === opened)}
          onClose={() => onFilter(filterAlone)}
        />
      )}
    </div>
  );
}
