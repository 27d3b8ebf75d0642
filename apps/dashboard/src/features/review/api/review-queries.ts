import { queryOptions } from '@tanstack/react-query';

import type { ReviewDto, ReviewListDto } from '@tiendo/contract/review';

import { getJson } from '../../../lib/api-client.ts';

/** Every report on the desk: the one request of the list. */
export const reviewsQuery = (halfYear: string) =>
  queryOptions({
    queryKey: ['review', halfYear],
    queryFn: ({ signal }) =>
      getJson<ReviewListDto>(`/reviews/${encodeURIComponent(halfYear)}`, signal),
  });

/** One report as its reviewers read it: the one request of its screen. */
export const reviewQuery = (halfYear: string, unit: string) =>
  queryOptions({
    queryKey: ['review', halfYear, unit],
    queryFn: ({ signal }) =>
      getJson<ReviewDto>(
        `/reviews/${encodeURIComponent(halfYear)}/${encodeURIComponent(unit)}`,
        signal,
      ),
  });
