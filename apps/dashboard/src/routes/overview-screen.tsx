import { getRouteApi } from '@tanstack/react-router';

import { OverviewPage } from '../features/overview/components/overview-page.tsx';

const route = getRouteApi('/tong-quan/$halfYear');

export function OverviewScreen() {
  const { halfYear } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <OverviewPage
      halfYear={halfYear}
      search={search}
      onSearch={(next) => void navigate({ search: next, resetScroll: false })}
    />
  );
}
