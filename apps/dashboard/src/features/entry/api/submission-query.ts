import { queryOptions } from '@tanstack/react-query';

import type { SubmissionDto } from '@tiendo/contract/submission';

import { getJson } from '../../../lib/api-client.ts';

/** The report of one unit with every cell of its form: the one request of the screen. */
export const submissionQuery = (halfYear: string, unit: string) =>
  queryOptions({
    queryKey: ['submission', halfYear, unit],
    queryFn: ({ signal }) =>
      getJson<SubmissionDto>(`/submissions/${halfYear}/${encodeURIComponent(unit)}`, signal),
  });
