import { getRouteApi } from '@tanstack/react-router';

import { UnitPage } from '../features/unit-page/components/unit-page.tsx';

const route = getRouteApi('/don-vi/$halfYear/$unit');

export function UnitScreen() {
  return <UnitPage {...route.useParams()} />;
}
