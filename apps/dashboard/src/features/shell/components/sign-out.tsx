import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { Button } from '@tiendo/ui/button/button.tsx';
import { Dialog } from '@tiendo/ui/dialog/dialog.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { sendJson } from '../../../lib/api-client.ts';
import { leaveSession } from '../../../lib/query-client.ts';
import { useSession } from '../../../lib/session.ts';

/** What this person has written here that the server has not. */
interface Left {
  readonly count: number;
  readonly forget: () => Promise<void>;
}

/** The way out. What would stay on this computer is asked about first: others may use it too. */
export function SignOut() {
  const phrases = usePhrases().shell;
  const { accountId, permissions } = useSession();
  const signOut = useSignOut();
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

function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => sendJson<null>('DELETE', '/session'),
    onSuccess: () => leaveSession(client),
  });
}
