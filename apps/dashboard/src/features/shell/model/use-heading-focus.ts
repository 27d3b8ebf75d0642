import { useEffect, useRef } from 'react';

/**
 * Leads the keyboard to the main heading of a place one has come to, where the focus went away with
 * what one came from: the sign-in form, a link of the last screen. A page that the browser has just
 * opened begins where the browser begins. `place` is undefined until it is known.
 */
export function useHeadingFocus(place: string | undefined): void {
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    const from = last.current;
    last.current = place;
    if (from === undefined || from === place) return undefined;
    return followHeading();
  }, [place]);
}

/** The heading may come with the data, or be drawn anew by it: it is followed until the person acts. */
function followHeading(): () => void {
  const stop = new AbortController();
  const watch = new MutationObserver(focusHeading);
  watch.observe(document.body, { childList: true, subtree: true });
  stop.signal.addEventListener('abort', () => watch.disconnect());
  for (const act of ['keydown', 'pointerdown']) {
    document.addEventListener(act, () => stop.abort(), { capture: true, signal: stop.signal });
  }
  focusHeading();
  return () => stop.abort();
}

function focusHeading(): void {
  if (document.activeElement !== document.body) return;
  // One that only the ear finds would be drawn by the focus beside what it repeats.
  const heading = document.querySelector<HTMLElement>('main h1:not(.visually-hidden)');
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
