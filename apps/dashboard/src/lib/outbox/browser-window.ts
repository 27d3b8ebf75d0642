import { idempotencyKey } from '../idempotency-key.ts';
import type { WindowPorts } from './window-drafts.ts';

const KEY = 'tiendo.window';
const LOCK = 'tiendo-window/';

/** A page that is reloaded may hold its name for a moment yet; a window that was doubled holds it for good. In milliseconds. */
const PATIENCE_MS = 1_000;

let named: Promise<WindowPorts> | undefined;

/**
 * The name of this window, the same after a reload, and held as long as it is open. A window that was doubled
 * brings along the other's name and takes a new one. Where the browser has no locks nobody can tell who is open.
 */
export const browserWindow = (): Promise<WindowPorts> => (named ??= nameWindow());

async function nameWindow(): Promise<WindowPorts> {
  const locks = (navigator as Partial<Navigator>).locks;
  if (!locks) return { name: keptName() ?? newName(), living: () => Promise.resolve(null) };
  const kept = keptName();
  const name = kept !== null && (await isHeld(locks, kept)) ? kept : newName();
  if (name !== kept) await isHeld(locks, name);
  const living = async () => {
    const { held = [] } = await locks.query();
    const names = held.map((lock) => lock.name ?? '').filter((one) => one.startsWith(LOCK));
    return new Set(names.map((one) => one.slice(LOCK.length)));
  };
  return { name, living };
}

function keptName(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function newName(): string {
  const name = idempotencyKey();
  try {
    sessionStorage.setItem(KEY, name);
  } catch {
    // Then a reload is another window.
  }
  return name;
}

/** Whether this window holds the name from now on, until it is gone. */
function isHeld(locks: LockManager, name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const whole = locks.request(LOCK + name, { signal }, () => {
      resolve(true);
      return new Promise<void>(() => {});
    });
    whole.catch(() => resolve(false));
  });
}
