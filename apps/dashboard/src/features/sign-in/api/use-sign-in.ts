import { useMutation, useQueryClient } from '@tanstack/react-query';

import type { SessionDto, SignInBody } from '@tiendo/contract/session';

import { sendJson } from '../../../lib/api-client.ts';
import { noteBusinessTime } from '../../../lib/business-time.ts';
import { keepSession } from '../../../lib/kept-answers/kept-session.ts';
import { markSignedOut } from '../../../lib/kept-answers/signed-out-here.ts';
import { ENDED_KEY, SESSION_KEY } from '../../../lib/session-query.ts';

/** Signs in; the screen at the present address is then drawn for whoever it is. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: SignInBody) =>
      (await sendJson<SessionDto>('POST', '/session', { body })).body,
    onSuccess: (session) => {
      noteBusinessTime(session.businessNow);
      markSignedOut(null);
      client.setQueryData<string | null>(ENDED_KEY, null);
      client.setQueryData(SESSION_KEY, session);
      void keepSession(session);
    },
  });
}
