import { MutationCache, onlineManager, QueryCache, QueryClient } from '@tanstack/react-query';

import type { SessionDto } from '@tiendo/contract/session';

import { hasCode, NetworkError } from './api-error.ts';
import { ENDED_KEY, forgetWhatWasRead, SESSION_KEY } from './session-query.ts';

const NETWORK_RETRIES = 2;

/** Without a network a question is asked and fails, which can be said; held back, it would load for ever. */
const OFFLINE = { networkMode: 'always' } as const;

/**
 * Only a lost connection is tried again: a refusal stays a refusal. Whoever is told "who are you"
 * gets the sign-in page where they stand, and the address stays.
 */
export function createQueryClient(): QueryClient {
  // A page that is opened offline hears of no change to it, only of the way back.
  onlineManager.setOnline(navigator.onLine);
  const signOutOn401 = (error: unknown) => {
    if (hasCode(error, 'auth.required')) endSession(client);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: signOutOn401 }),
    mutationCache: new MutationCache({ onError: signOutOn401 }),
    defaultOptions: {
      queries: {
        ...OFFLINE,
        refetchOnReconnect: true,
        staleTime: 15_000,
        retry: (failures, error) => error instanceof NetworkError && failures < NETWORK_RETRIES,
      },
      mutations: { ...OFFLINE, retry: false },
    },
  });
  return client;
}

/** The server knows nobody here any more: the sign-in page stands where one was, and says why. */
export function endSession(client: QueryClient): void {
  const session = client.getQueryData<SessionDto | null>(SESSION_KEY);
  if (session) client.setQueryData<string | null>(ENDED_KEY, session.username);
  leaveSession(client);
}

/** Nobody is signed in any more: keeps nothing of what the last person read. */
export function leaveSession(client: QueryClient): void {
  if (client.getQueryData(SESSION_KEY) === null) return;
  client.setQueryData(SESSION_KEY, null);
  forgetWhatWasRead(client);
}
