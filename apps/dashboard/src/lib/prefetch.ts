/**
 * Lets a screen's request start while its chunk is still on the way: `prefetch(client.query(…))`.
 * A failure is shown by the screen, which reads the same key; here it is only kept from being unhandled.
 */
export function prefetch(request: Promise<unknown>): void {
  request.catch(() => undefined);
}
