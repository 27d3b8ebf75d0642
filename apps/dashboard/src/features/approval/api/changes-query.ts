import { queryOptions } from '@tanstack/react-query';

import type { SubmissionChangesDto, SubmissionDto } from '@tiendo/contract/submission';

import { getJson } from '../../../lib/api-client.ts';

/** What the unit changed since it last sent its report. Asked anew when the report has moved. */
export const changesQuery = ({ halfYear, unit, version }: SubmissionDto) =>
  queryOptions({
    queryKey: ['submission-changes', halfYear, unit.id, version],
    queryFn: ({ signal }) =>
      getJson<SubmissionChangesDto>(`/submissions/${halfYear}/${unit.id}/changes`, signal),
  });
