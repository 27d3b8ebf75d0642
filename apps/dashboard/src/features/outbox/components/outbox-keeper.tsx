import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { closeOutbox, openOutbox, type OpenOutbox } from '../../../lib/outbox/open-outbox.ts';
import { endSession } from '../../../lib/query-client.ts';
import { forgetReports } from '../../../lib/reports/forget-reports.ts';
import { useSession } from '../../../lib/session.ts';
import { OutboxButton } from './outbox-button.tsx';

/** Sends what this person has written, from whichever screen is open, and shows what waits. */
export function OutboxKeeper() {
  const open = useOpenOutbox();
  return open && <OutboxButton open={open} />;
}

function useOpenOutbox(): OpenOutbox | null {
  const { accountId } = useSession();
  const [open, setOpen] = useState<OpenOutbox | null>(null);
  useEffect(() => {
    let isGone = false;
    const opening = async () => {
      const opened = await openOutbox(accountId);
      if (!isGone) setOpen(opened);
    };
    void opening();
    return () => {
      isGone = true;
      setOpen(null);
      closeOutbox();
    };
  }, [accountId]);
  useTidings(open);
  return open;
}

/** The network is back, or the person is. What was recorded is read anew; whoever is asked who they are signs in. */
function useTidings(open: OpenOutbox | null): void {
  const client = useQueryClient();
  useEffect(() => {
    if (open === null) return undefined;
    const { outbox } = open;
    const gone = new AbortController();
    const { signal } = gone;
    const again = () => document.visibilityState === 'visible' && outbox.retryAll();
    globalThis.addEventListener('online', again, { signal });
    document.addEventListener('visibilitychange', again, { signal });
    const stops = [
      outbox.onSignedOut(() => endSession(client)),
      // A form that is open knows by itself.
      outbox.onRecorded(({ halfYear }) => forgetReports(client, halfYear, { type: 'inactive' })),
    ];
    return () => {
      gone.abort();
      for (const stop of stops) stop();
    };
  }, [open, client]);
}
