import { useEffect, useMemo, useState } from 'react';

import { useSession } from '../session.ts';
import { idleOutbox, type OpenOutbox } from './open-outbox.ts';
import { holdOutbox } from './shared-outbox.ts';

/** The outbox of whoever is signed in; null until it is open. */
export function useOutbox(): OpenOutbox | null {
  const { accountId, permissions } = useSession();
  const mayRecord = permissions.includes('figure.record');
  const [open, setOpen] = useState<OpenOutbox | null>(null);
  const idle = useMemo(() => (mayRecord ? null : idleOutbox(accountId)), [accountId, mayRecord]);
  useEffect(() => {
    if (!mayRecord) return undefined;
    let isGone = false;
    const held = holdOutbox(accountId);
    const opening = async () => {
      const opened = await held.promise;
      if (!isGone) setOpen(opened);
    };
    void opening();
    return () => {
      isGone = true;
      setOpen(null);
      held.release();
    };
  }, [accountId, mayRecord]);
  return idle ?? (open?.accountId === accountId ? open : null);
}
