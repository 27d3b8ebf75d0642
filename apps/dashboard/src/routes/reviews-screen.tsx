import { getRouteApi } from '@tanstack/react-router';

import { ReviewsPage } from '../features/review/components/reviews-page.tsx';

const route = getRouteApi('/ra-soat/$halfYear');

export function ReviewsScreen() {
  return <ReviewsPage {...route.useParams()} />;
}
