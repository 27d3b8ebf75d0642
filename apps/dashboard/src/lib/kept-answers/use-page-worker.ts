import { useEffect } from 'react';

import { opensWithoutNetwork } from './kept-answers.ts';

/** Lets this browser keep the product's pages, once there is nothing more urgent to fetch. */
export function usePageWorker(): void {
  useEffect(() => {
    if (!import.meta.env.PROD || !opensWithoutNetwork()) return;
    // A browser that is told to run no workers opens nothing offline, and everything else as before.
    navigator.serviceWorker.register('/page-worker.js').catch(() => undefined);
  }, []);
}
