import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * The part of a screen that the address points at by `#…`, brought into view once `ready`: the
 * browser looked for it before the data was there. Returns its id, so that it can be marked.
 */
export function useHashTarget(ready: boolean): string {
  const hash = useRouterState({ select: (state) => state.location.hash });
  useEffect(() => {
    if (!ready || hash === '') return;
    const target = document.querySelector(`#${CSS.escape(hash)}`);
    target?.scrollIntoView({ block: 'center' });
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }, [ready, hash]);
  return hash;
}
