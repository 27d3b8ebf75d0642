import { queryOptions } from '@tanstack/react-query';

import type { UnitDto } from '@tiendo/contract/unit';

import { getJson } from '../../../lib/api-client.ts';

/** What a unit is called. */
export const unitQuery = (unit: string) =>
  queryOptions({
    queryKey: ['unit', unit],
    queryFn: ({ signal }) => getJson<UnitDto>(`/units/${encodeURIComponent(unit)}`, signal),
  });
