import type { ErrorComponentProps } from '@tanstack/react-router';

import { ScreenFailure } from '../lib/screen-state.tsx';

/** Catches what a screen throws, a chunk that does not arrive included. */
export function RouteFailure({ error, reset }: ErrorComponentProps) {
  return <ScreenFailure error={error} onRetry={reset} />;
}
