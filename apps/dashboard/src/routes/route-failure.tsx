import type { ErrorComponentProps } from '@tanstack/react-router';

import { ScreenFailure } from '../lib/screen-state.tsx';

/** Catches what a screen throws, a chunk that does not arrive included. */
export function RouteFailure({ error }: ErrorComponentProps) {
  return <ScreenFailure error={error} onRetry={() => void openAnew()} />;
}

/**
 * A browser remembers a chunk that did not arrive as long as the page stands, so the page is opened anew;
 * not while the server is away, when the browser's own error would take its place.
 */
async function openAnew(): Promise<void> {
  const isThere = await fetch('/readyz', { cache: 'no-store' }).catch(() => null);
  if (isThere !== null) globalThis.location.reload();
}
