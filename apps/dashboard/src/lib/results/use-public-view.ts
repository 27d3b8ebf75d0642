import { useSyncExternalStore } from 'react';

/** Whether the page is being printed or stands on a wall: others than the person at the desk read it. */
export const usePublicView = (): boolean => useSyncExternalStore(subscribe, isPublic);

const isPublic = (): boolean => matchMedia('print').matches || document.fullscreenElement !== null;

function subscribe(listener: () => void): () => void {
  const print = matchMedia('print');
  print.addEventListener('change', listener);
  document.addEventListener('fullscreenchange', listener);
  return () => {
    print.removeEventListener('change', listener);
    document.removeEventListener('fullscreenchange', listener);
  };
}
