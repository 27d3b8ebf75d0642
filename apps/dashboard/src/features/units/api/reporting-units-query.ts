import { queryOptions } from '@tanstack/react-query';

import type { UnitDto, UnitListDto } from '@tiendo/contract/unit';

import { getJson } from '../../../lib/api-client.ts';

/** The units whose results one compares: the party committees of the wards. */
const KIND: UnitDto['kind'] = 'ward-committee';

/** The wards in their official order. */
export const reportingUnitsQuery = queryOptions({
  queryKey: ['units', { kind: KIND }],
  queryFn: ({ signal }) => getJson<UnitListDto>(`/units?kind=${KIND}&limit=500`, signal),
  staleTime: 5 * 60_000,
});
