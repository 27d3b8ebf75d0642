import { queryOptions } from '@tanstack/react-query';

import type { SessionDto } from '@tiendo/contract/session';

import { getJson } from './api-client.ts';
import { hasCode } from './api-error.ts';
import { noteBusinessTime } from './business-time.ts';

export const SESSION_KEY = ['session'] as const;

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: SESSION_KEY,
  queryFn: async ({ signal }): Promise<SessionDto | null> => {
    try {
      const session = await getJson<SessionDto>('/session', signal);
      noteBusinessTime(session.businessNow);
      return session;
    } catch (error) {
      if (hasCode(error, 'auth.required')) return null;
      throw error;
    }
  },
  staleTime: 5 * 60_000,
});
