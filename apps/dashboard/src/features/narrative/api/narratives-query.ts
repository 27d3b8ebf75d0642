import { queryOptions } from '@tanstack/react-query';

import type { NarrativesDto } from '@tiendo/contract/narrative';

import { readOrKept } from '../../../lib/kept-answers/read-or-kept.ts';

/** All a report says beside its figures: the one request of the screen. Opens without a network, too. */
export const narrativesQuery = (halfYear: string, unit: string) =>
  queryOptions({
    queryKey: ['narratives', halfYear, unit],
    queryFn: ({ signal, client }) =>
      readOrKept<NarrativesDto>(
        client,
        `/narratives/${halfYear}/${encodeURIComponent(unit)}`,
        signal,
      ),
  });
