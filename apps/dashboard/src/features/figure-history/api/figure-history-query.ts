import { queryOptions } from '@tanstack/react-query';

import type { FigureWithRevisionsDto } from '@tiendo/contract/figure';

import { getJson } from '../../../lib/api-client.ts';
import type { HistoryOf } from '../../../lib/figure-history/figure-history-opener.ts';

/** A cell with its revisions, asked for each time: what one has just recorded is among them. */
export const figureHistoryQuery = ({ halfYear, unitId, indicator }: HistoryOf) =>
  queryOptions({
    queryKey: ['figure-history', halfYear, unitId, indicator.id],
    queryFn: ({ signal }) =>
      getJson<FigureWithRevisionsDto>(`/figures/${halfYear}/${unitId}/${indicator.id}`, signal),
    staleTime: 0,
  });
