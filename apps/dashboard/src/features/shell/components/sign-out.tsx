import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { Button } from '@tiendo/ui/button/button.tsx';
import { Dialog } from '@tiendo/ui/dialog/dialog.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { sendJson } from '../../../lib/api-client.ts';
import { markSignedOut } from '../../../lib/kept-answers/signed-out-here.ts';
import { leaveSession } from '../../../lib/query-client.ts';
import { SESSION_KEY } from '../../../lib/session-query.ts';
import { useSession } from '../../../lib/session.ts';
import { forgetNotes } from '../../../lib/window-notes.ts';

/** What this person has written here that the server has not. */
interface Left {
  readonly count: number;
  readonly forget: () => Promise<void>;
}

/** The way out. What would stay on this computer is asked about first: others may use it too. */
export function SignOut() {
  const phrases = usePhrases().shell;
  const { accountId, permissions } = useSession();
  const signOut = useSignOut(accountId);
  const [left, setLeft] = useState<Left | null>(null);
  const ask = async () => {
    const found = permissions.includes('figure.record') ? await leftBy(accountId) : null;
    if (found === null || found.count === 0) return signOut.mutate();
    setLeft(found);
  };
  const forget = async () => {
    await left?.forget();
    signOut.mutate();
  };
  return (
    <>
      <Button busy={signOut.isPending} onClick={() => void ask()}>
        {phrases.signOut}
      </Button>
      <Dialog
        open={left !== null}
        size="small"
        onClose={() => setLeft(null)}
        title={phrases.leftTitle}
        closeLabel={phrases.leftStay}
        footer={
          <>
            <Button variant="danger" onClick={() => void forget()}>
              {phrases.leftForget}
            </Button>
            <Button onClick={() => signOut.mutate()}>{phrases.leftKeep}</Button>
            <Button variant="primary" onClick={() => setLeft(null)}>
              {phrases.leftStay}
            </Button>
          </>
        }
      >
        {phrases.leftText(String(left?.count ?? 0))}
      </Dialog>
    </>
  );
}

async function leftBy(accountId: string): Promise<Left> {
  const { leftOnThisComputer } = await import('../../../lib/outbox/left-on-this-computer.ts');
  return leftOnThisComputer(accountId);
}

/** Whoever leaves has left, with or without the server: one that does not answer hears of it later. */
function useSignOut(accountId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => sendJson<null>('DELETE', '/session'),
    onError: () => markSignedOut(accountId),
    onSettled: async () => {
      leaveSession(client);
      forgetNotes(accountId);
      // Asked again as soon as the network is back, and then the server is told first.
      await client.invalidateQueries({ queryKey: SESSION_KEY, exact: true, refetchType: 'none' });
    },
  });
}
