import { infiniteQueryOptions } from '@tanstack/react-query';

import type { TrailDto, TrailKind } from '@tiendo/contract/trail';

import { getJson } from '../../../lib/api-client.ts';

/** Acts of one answer: about two sheets of paper. */
const PAGE = '50';

/** The trail of a unit, newest first; the cursor leads to what is older. */
export const trailQuery = (halfYear: string, unit: string, kind: TrailKind | undefined) =>
  infiniteQueryOptions({
    queryKey: ['trail', halfYear, unit, kind ?? 'all'],
    queryFn: ({ signal, pageParam }) => {
      const query = new URLSearchParams({ period: halfYear, unit, limit: PAGE });
      if (kind !== undefined) query.set('kind', kind);
      if (pageParam !== null) query.set('cursor', pageParam);
      return getJson<TrailDto>(`/audit?${query.toString()}`, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: 0,
  });
