import { queryOptions } from '@tanstack/react-query';

import type { MeetingListDto } from '@tiendo/contract/meeting';

import { getJson } from '../../../lib/api-client.ts';

/** The conferences, newest first. */
export const meetingsQuery = queryOptions({
  queryKey: ['meetings'],
  queryFn: ({ signal }) => getJson<MeetingListDto>('/meetings?limit=500', signal),
});
