import { getRouteApi } from '@tanstack/react-router';

import { TrailPage } from '../features/trail/components/trail-page.tsx';

const route = getRouteApi('/nhat-ky/$halfYear/$unit');

/** The trail of one unit; which kind of acts stands in the address. */
export function TrailScreen() {
  const { halfYear, unit } = route.useParams();
  const { kind } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <TrailPage
      halfYear={halfYear}
      unit={unit}
      kind={kind}
      onKind={(next) =>
        void navigate({ search: next === undefined ? {} : { kind: next }, replace: true })
      }
    />
  );
}
