import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import { usePageWorker } from '../../../lib/kept-answers/use-page-worker.ts';
import type { OpenOutbox } from '../../../lib/outbox/open-outbox.ts';
import { useOutbox } from '../../../lib/outbox/use-outbox.ts';
import { endSession } from '../../../lib/query-client.ts';
import { forgetReports } from '../../../lib/reports/forget-reports.ts';
import { SESSION_KEY } from '../../../lib/session-query.ts';
import { OutboxButton } from './outbox-button.tsx';

/** Sends what this person has written, from whichever screen is open, and shows what waits. */
export function OutboxKeeper() {
  const open = useOutbox();
  useTidings(open);
  usePageWorker();
  return open && <OutboxButton open={open} />;
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
    // Kept or not, whoever closes the window learns that something is not there yet.
    const warn = (event: BeforeUnloadEvent) => {
      if (outbox.posts().size > 0) event.preventDefault();
    };
    globalThis.addEventListener('beforeunload', warn, { signal });
    document.addEventListener('visibilitychange', again, { signal });
    const stops = [
      outbox.onStrange((answer) => {
        endSession(client);
        // Somebody else signed in beside this window: it becomes theirs.
        if (answer.problem.code === 'auth.other-account') {
          void client.invalidateQueries({ queryKey: SESSION_KEY, exact: true });
        }
      }),
      // A form that is open knows by itself.
      outbox.onRecorded(({ halfYear }) => forgetReports(client, halfYear, { type: 'inactive' })),
    ];
    return () => {
      gone.abort();
      for (const stop of stops) stop();
    };
  }, [open, client]);
}
