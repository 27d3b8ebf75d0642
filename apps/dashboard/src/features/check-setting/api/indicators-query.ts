import { queryOptions } from '@tanstack/react-query';

import type { IndicatorListDto } from '@tiendo/contract/indicator';

import { getJson } from '../../../lib/api-client.ts';

/** The indicators of today, to name those that have thresholds of their own. */
export const indicatorsQuery = queryOptions({
  queryKey: ['indicators'],
  queryFn: ({ signal }) => getJson<IndicatorListDto>('/indicators?limit=500', signal),
});
