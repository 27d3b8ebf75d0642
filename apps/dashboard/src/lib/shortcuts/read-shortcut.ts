const TYPED_INTO = new Set(['INPUT', 'SELECT', 'TEXTAREA']);

/**
 * The key of a screen's own shortcut, letters small; null while somebody types, in a dialog, or with a
 * modifier, which belongs to the browser. A Vietnamese keyboard that is composing sends no letter of its own.
 */
export function readShortcut(event: KeyboardEvent): string | null {
  const { target, key } = event;
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.isComposing || !(target instanceof HTMLElement)) return null;
  if (TYPED_INTO.has(target.tagName) || target.closest('dialog') !== null) return null;
  return key.length === 1 ? key.toLowerCase() : key;
}

/** The place a step leads to among `count`, never beyond an end; null for another key. */
export function stepTo(key: string, at: number, count: number): number | null {
  const last = count - 1;
  if (key === 'ArrowDown' || key === 'j') return Math.min(at + 1, last);
  if (key === 'ArrowUp' || key === 'k') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}
