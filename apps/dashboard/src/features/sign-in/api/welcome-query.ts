import { queryOptions } from '@tanstack/react-query';

import type { WelcomeDto } from '@tiendo/contract/session';

import { getJson } from '../../../lib/api-client.ts';

/** What may be shown before anybody is known. It belongs to the session, so signing out keeps it. */
export const welcomeQuery = queryOptions({
  queryKey: ['session', 'welcome'],
  queryFn: ({ signal }) => getJson<WelcomeDto>('/session/welcome', signal),
  staleTime: Number.POSITIVE_INFINITY,
});
