import type { QueryClient } from '@tanstack/react-query';

/**
 * Lets a screen's request start while its chunk is still on the way: `prefetch(client.query(…))`.
 * A failure is shown by the screen, which reads the same key; here it is only kept from being unhandled.
 */
export function prefetch(request: Promise<unknown>): void {
  request.catch(() => undefined);
}

/** How long the first drawing waits for answers, in milliseconds: less than a blink. */
const PATIENCE_MS = 80;

/** Until nothing is asked for any more: a skeleton drawn for a blink is worse than none. */
export function firstAnswers(client: QueryClient): Promise<void> {
  return new Promise((resolve) => {
    if (client.isFetching() === 0) resolve();
    setTimeout(resolve, PATIENCE_MS);
    client.getQueryCache().subscribe(() => {
      if (client.isFetching() === 0) resolve();
    });
  });
}
