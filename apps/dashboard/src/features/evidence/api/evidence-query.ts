import { queryOptions } from '@tanstack/react-query';

import type { EvidenceListDto } from '@tiendo/contract/evidence';

import { getJson } from '../../../lib/api-client.ts';

/** Where the files of one report are. */
export const evidencePath = (halfYear: string, unit: string): string =>
  `/evidence?period=${halfYear}&unit=${encodeURIComponent(unit)}`;

/** The files behind one report. */
export const evidenceQuery = (halfYear: string, unit: string) =>
  queryOptions({
    queryKey: ['evidence', halfYear, unit],
    queryFn: ({ signal }) => getJson<EvidenceListDto>(evidencePath(halfYear, unit), signal),
  });
