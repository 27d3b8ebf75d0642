import { queryOptions } from '@tanstack/react-query';

import type { OverviewDto } from '@tiendo/contract/overview';

import { getJson } from '../api-client.ts';
import { currentMinute } from '../business-time.ts';

/** The overview with the business minute at which it was read. */
export interface ReadOverview {
  readonly overview: OverviewDto;
  readonly readAt: string | null;
}

/** Everything Tổng quan and the list of units show, in one request. */
export const overviewQuery = (halfYear: string) =>
  queryOptions({
    queryKey: ['overview', halfYear],
    queryFn: async ({ signal }): Promise<ReadOverview> => {
      const overview = await getJson<OverviewDto>(`/overview/${halfYear}`, signal);
      return { overview, readAt: currentMinute() };
    },
  });
