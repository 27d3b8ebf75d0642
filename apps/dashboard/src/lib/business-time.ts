import { useSyncExternalStore } from 'react';

/** Deadlines and lateness follow the business clock; the demo's stands in 2017 and ticks. */
interface Reading {
  readonly instant: number;
  readonly readAt: number;
}

let reading: Reading | null = null;
const listeners = new Set<() => void>();
const MINUTE = 60_000;

/** Takes the server's business time, from a `Business-Time` header or from the session. */
export function noteBusinessTime(text: string | null): void {
  const instant = text === null ? Number.NaN : Date.parse(text);
  if (Number.isNaN(instant)) return;
  reading = { instant, readAt: performance.now() };
  for (const listener of listeners) listener();
}

/** The business minute now, as an ISO instant in UTC, or null before the first answer. */
export function useBusinessMinute(): string | null {
  return useSyncExternalStore(subscribe, currentMinute);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const timer = setInterval(listener, MINUTE / 6);
  return () => {
    listeners.delete(listener);
    clearInterval(timer);
  };
}

/** The business minute now, outside a component: when an answer was read. */
export function currentMinute(): string | null {
  if (reading === null) return null;
  const now = reading.instant + performance.now() - reading.readAt;
  return new Date(Math.floor(now / MINUTE) * MINUTE).toISOString();
}
