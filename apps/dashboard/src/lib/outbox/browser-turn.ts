import type { TakeTurn } from './outbox-ports.ts';

/**
 * The browser's own lock: one window holds it, and when it is gone, however it went, the next one has it.
 *
 * Browsers offer it to secure pages only. Elsewhere each window sends: cells are still sent in their order and
 * nothing is recorded twice, because a post keeps its key; a second window may only ask in vain.
 */
export function browserTurn(accountId: string): TakeTurn {
  return (held) => {
    const locks = (navigator as Partial<Navigator>).locks;
    if (!locks) {
      held();
      return () => {};
    }
    const waiting = new AbortController();
    const given = Promise.withResolvers<void>();
    const { signal } = waiting;
    const whole = locks.request(`tiendo-outbox/${accountId}`, { signal }, () => {
      held();
      return given.promise;
    });
    // Given up while waiting.
    whole.catch(() => {});
    return () => {
      waiting.abort();
      given.resolve();
    };
  };
}
