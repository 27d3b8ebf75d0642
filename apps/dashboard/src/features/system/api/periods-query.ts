import { queryOptions } from '@tanstack/react-query';

import type { PeriodListDto } from '@tiendo/contract/period';

import { getJson } from '../../../lib/api-client.ts';

/** Every half-year, the newest first. */
export const periodsQuery = queryOptions({
  queryKey: ['periods'],
  queryFn: ({ signal }) => getJson<PeriodListDto>('/periods?limit=500', signal),
});
