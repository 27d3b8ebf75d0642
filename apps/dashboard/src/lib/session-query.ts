import { type QueryClient, queryOptions } from '@tanstack/react-query';

import type { SessionDto, WelcomeDto } from '@tiendo/contract/session';

import { forgetAnswers, getJson, sendJson } from './api-client.ts';
import { NetworkError } from './api-error.ts';
import { noteBusinessTime } from './business-time.ts';
import { forgetKeptAnswers } from './kept-answers/kept-answers.ts';
import { keepSession, keptSession } from './kept-answers/kept-session.ts';
import { markSignedOut, signedOutHere } from './kept-answers/signed-out-here.ts';

export const SESSION_KEY = ['session'] as const;

/** The username of whoever was signed in, from when a session ended by itself until somebody signs in; null otherwise. */
export const ENDED_KEY = [...SESSION_KEY, 'ended'] as const;

/** What a stranger is shown. It belongs to the session, so signing out keeps it. */
export const welcomeQuery = queryOptions({
  queryKey: [...SESSION_KEY, 'welcome'],
  queryFn: ({ signal }) => getJson<WelcomeDto>('/session/welcome', signal),
  staleTime: Number.POSITIVE_INFINITY,
});

/**
 * Who is signed in; null when nobody is, and then the same answer holds the welcome. Without a network
 * whoever was signed in a moment ago still is: what they write waits for the server's word. Whoever left without
 * a network has left: the server hears of that before it is asked.
 */
export const sessionQuery = queryOptions({
  queryKey: SESSION_KEY,
  queryFn: async ({ signal, client }): Promise<SessionDto | null> => {
    try {
      if (signedOutHere() !== null) await tellSignedOut(client);
      const welcome = await getJson<WelcomeDto>('/session/welcome', signal);
      noteBusinessTime(welcome.businessNow);
      if (welcome.session === null) {
        client.setQueryData(welcomeQuery.queryKey, welcome);
        void forgetKeptAnswers();
      } else void keepSession(welcome.session);
      return welcome.session;
    } catch (error) {
      const session = error instanceof NetworkError ? await keptSession() : null;
      if (session === null) throw error;
      noteBusinessTime(session.businessNow);
      return session;
    }
  },
  staleTime: 5 * 60_000,
});

/** Nothing that was read here is left, for the next person must not read it. */
export function forgetWhatWasRead(client: QueryClient): void {
  forgetAnswers();
  void forgetKeptAnswers();
  client.removeQueries({ predicate: (query) => query.queryKey[0] !== SESSION_KEY[0] });
}

/** Until then the browser still answers for the one who left: what a page has asked for meanwhile goes too. */
async function tellSignedOut(client: QueryClient): Promise<void> {
  await sendJson<null>('DELETE', '/session');
  markSignedOut(null);
  forgetWhatWasRead(client);
}
