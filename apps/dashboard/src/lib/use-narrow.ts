import { useSyncExternalStore } from 'react';

const QUERY = '(max-width: 45rem)';

/** Whether the screen is a phone's; the same width at which the frame puts its navigation below. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches);

function subscribe(listener: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
