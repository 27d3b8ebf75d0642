import { queryOptions } from '@tanstack/react-query';

import type { SignedPaperDto } from '@tiendo/contract/signed-paper';

import { getJson } from '../../../lib/api-client.ts';

/** Where the signed paper of a report is. */
export const signedPaperPath = (halfYear: string, unit: string): string =>
  `/submissions/${halfYear}/${encodeURIComponent(unit)}/signed-paper`;

/** What is known of the signed paper of one report. */
export const signedPaperQuery = (halfYear: string, unit: string) =>
  queryOptions({
    queryKey: ['signed-paper', halfYear, unit],
    queryFn: ({ signal }) => getJson<SignedPaperDto>(signedPaperPath(halfYear, unit), signal),
  });
