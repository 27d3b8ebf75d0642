import { queryOptions } from '@tanstack/react-query';

import type { UnitOverviewDto } from '@tiendo/contract/overview';

import { getJson } from '../../../lib/api-client.ts';

/** Everything a unit's page shows, in one request. The unit is named by id or code. */
export const unitOverviewQuery = (halfYear: string, unit: string) =>
  queryOptions({
    queryKey: ['overview', halfYear, 'unit', unit],
    queryFn: ({ signal }) =>
      getJson<UnitOverviewDto>(`/overview/${halfYear}/units/${encodeURIComponent(unit)}`, signal),
  });
