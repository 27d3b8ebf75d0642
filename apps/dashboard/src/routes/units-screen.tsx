import { getRouteApi } from '@tanstack/react-router';

import { UnitsPage } from '../features/units/components/units-page.tsx';

const route = getRouteApi('/don-vi/$halfYear');

export function UnitsScreen() {
  return <UnitsPage halfYear={route.useParams().halfYear} />;
}
