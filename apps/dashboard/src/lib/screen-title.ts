import { useEffect } from 'react';

const PRODUCT = 'Tiến Độ';

/** Names the browser's tab, and says to a screen reader which screen this is now. */
export function useScreenTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – ${PRODUCT}`;
  }, [title]);
}
