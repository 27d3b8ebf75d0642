import { queryOptions } from '@tanstack/react-query';

import type { CrossCheckListDto } from '@tiendo/contract/cross-check';

import { getJson } from '../../../lib/api-client.ts';

/** What the units sent in the field of whoever asks, with how it stands: the one request of the screen. */
export const crossChecksQuery = (halfYear: string) =>
  queryOptions({
    queryKey: ['cross-checks', halfYear],
    queryFn: ({ signal }) =>
      getJson<CrossCheckListDto>(`/cross-checks?period=${encodeURIComponent(halfYear)}`, signal),
  });
