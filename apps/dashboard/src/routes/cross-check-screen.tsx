import { getRouteApi } from '@tanstack/react-router';

import { CrossCheckPage } from '../features/cross-check/components/cross-check-page.tsx';

const route = getRouteApi('/doi-chieu/$halfYear');

export function CrossCheckScreen() {
  return <CrossCheckPage {...route.useParams()} />;
}
