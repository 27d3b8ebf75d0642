import { useRef, useState } from 'react';

/** Rows that keys go through: one is the tab stop, the chosen one or else the first. */
export function useRowFocus(keys: readonly string[]) {
  const elements = useRef(new Map<string, HTMLElement>());
  const [chosen, choose] = useState<string | null>(null);
  const at = Math.max(0, chosen === null ? 0 : keys.indexOf(chosen));

  return {
    at,
    chosen: keys[at] ?? null,
    choose,
    /** Goes to a row and focuses it. */
    goTo(place: number) {
      const key = keys[place];
      if (key === undefined) return;
      choose(key);
      elements.current.get(key)?.focus();
    },
    /** The ref of a row. */
    keep: (key: string) => (element: HTMLElement | null) => {
      if (element === null) elements.current.delete(key);
      else elements.current.set(key, element);
    },
  };
}

export type RowFocus = ReturnType<typeof useRowFocus>;
