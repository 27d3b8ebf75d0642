import { useSyncExternalStore } from 'react';

const NARROW = 'screen and (max-width: 45rem)';
let wasNarrow = false;

/**
 * Whether the screen is a phone's; the same width at which the frame puts its navigation below. Paper keeps what the
 * screen was, because drawings were measured there.
 */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, isNarrow);

function isNarrow(): boolean {
  if (!matchMedia('print').matches) wasNarrow = matchMedia(NARROW).matches;
  return wasNarrow;
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
