import { getRouteApi } from '@tanstack/react-router';

import { ReviewPage } from '../features/review/components/review-page.tsx';

const route = getRouteApi('/ra-soat/$halfYear/$unit');

export function ReviewScreen() {
  return <ReviewPage {...route.useParams()} />;
}
