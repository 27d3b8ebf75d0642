import { getRouteApi } from '@tanstack/react-router';

import { OverviewPage } from '../features/overview/components/overview-page.tsx';
import { parseOverviewSearch } from '../features/overview/model/overview-search.ts';

const route = getRouteApi('/tong-quan/$halfYear');

export function OverviewScreen() {
  const { halfYear } = route.useParams();
  // The router keeps beside what was read of the address what was not.
  const search = parseOverviewSearch({ ...route.useSearch() });
  const navigate = route.useNavigate();
  return (
    <OverviewPage
      halfYear={halfYear}
      search={search}
      onSearch={(next) => void navigate({ search: next, resetScroll: false })}
    />
  );
}
