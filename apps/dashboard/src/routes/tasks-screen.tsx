import { getRouteApi } from '@tanstack/react-router';

import { TasksPage } from '../features/tasks/components/tasks-page.tsx';
import { parseTaskFilter } from '../features/tasks/model/task-address.ts';

const route = getRouteApi('/nhiem-vu');

export function TasksScreen() {
  // The router keeps beside what was read of the address what was not.
  const filter = parseTaskFilter({ ...route.useSearch() });
  const navigate = route.useNavigate();
  return (
    <TasksPage
      filter={filter}
      onFilter={(next) => void navigate({ search: next, resetScroll: false })}
    />
  );
}
