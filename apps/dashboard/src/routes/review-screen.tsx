import { getRouteApi } from '@tanstack/react-router';

import { ReviewPage } from '../features/review/components/review-page.tsx';
import { FigureHistoryPlace } from './figure-history-place.tsx';

const route = getRouteApi('/ra-soat/$halfYear/$unit');

export function ReviewScreen() {
  return (
    <FigureHistoryPlace>
      <ReviewPage {...route.useParams()} />
    </FigureHistoryPlace>
  );
}
