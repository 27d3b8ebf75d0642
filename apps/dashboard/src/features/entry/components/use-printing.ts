import { useSyncExternalStore } from 'react';

let isPrinting = false;

/**
 * Whether paper is being laid out. By the event before it, because what is drawn on the change of the media query
 * comes after the pages were counted: the last ones were missing.
 */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => isPrinting);

function subscribe(listener: () => void): () => void {
  const become = (now: boolean) => () => {
    isPrinting = now;
    listener();
  };
  const [before, after] = [become(true), become(false)];
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}
