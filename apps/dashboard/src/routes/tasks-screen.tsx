import { getRouteApi } from '@tanstack/react-router';

import { TasksPage } from '../features/tasks/components/tasks-page.tsx';

const route = getRouteApi('/nhiem-vu');

export function TasksScreen() {
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <TasksPage
      filter={filter}
      onFilter={(next) => void navigate({ search: next, resetScroll: false })}
    />
  );
}
