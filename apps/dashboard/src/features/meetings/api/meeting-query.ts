import { queryOptions } from '@tanstack/react-query';

import type { MeetingDto } from '@tiendo/contract/meeting';

import { getJson } from '../../../lib/api-client.ts';

/** One conference with everything that was said, concluded and assigned there. */
export const meetingQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meetings', meetingId],
    queryFn: ({ signal }) =>
      getJson<MeetingDto>(`/meetings/${encodeURIComponent(meetingId)}`, signal),
  });
