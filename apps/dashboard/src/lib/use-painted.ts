import { startTransition, useEffect, useState } from 'react';

/** Longest wait for the browser to be idle, in milliseconds. */
const PATIENCE_MS = 500;

/**
 * Whether the screen has been painted once. What is heavy and below the first lines comes after them
 * and not in their way: a chart and the library that draws it.
 */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const show = () => startTransition(() => setPainted(true));
    // Safari has no idle time.
    if (!('requestIdleCallback' in globalThis)) {
      const timer = setTimeout(show, 0);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(show, { timeout: PATIENCE_MS });
    return () => cancelIdleCallback(idle);
  }, []);
  return painted;
}
