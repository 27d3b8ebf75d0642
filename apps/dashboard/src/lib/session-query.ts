import { queryOptions } from '@tanstack/react-query';

import type { SessionDto, WelcomeDto } from '@tiendo/contract/session';

import { getJson } from './api-client.ts';
import { noteBusinessTime } from './business-time.ts';

export const SESSION_KEY = ['session'] as const;

/** True from when a session ended by itself until somebody signs in. */
export const ENDED_KEY = [...SESSION_KEY, 'ended'] as const;

/** What a stranger is shown. It belongs to the session, so signing out keeps it. */
export const welcomeQuery = queryOptions({
  queryKey: [...SESSION_KEY, 'welcome'],
  queryFn: ({ signal }) => getJson<WelcomeDto>('/session/welcome', signal),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Who is signed in; null when nobody is, and then the same answer holds the welcome. */
export const sessionQuery = queryOptions({
  queryKey: SESSION_KEY,
  queryFn: async ({ signal, client }): Promise<SessionDto | null> => {
    const welcome = await getJson<WelcomeDto>('/session/welcome', signal);
    noteBusinessTime(welcome.businessNow);
    if (welcome.session === null) client.setQueryData(welcomeQuery.queryKey, welcome);
    return welcome.session;
  },
  staleTime: 5 * 60_000,
});
