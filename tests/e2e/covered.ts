import type { Page } from 'playwright-core';

/** Whether something else lies over the middle of what has the focus. */
export const isFocusCovered = (page: Page): Promise<boolean> => page.evaluate(isCovered);

/** Runs in the page. */
function isCovered(): boolean {
  const element = document.activeElement;
  const place = element?.getBoundingClientRect();
  if (!element || !place) return true;
  const middle = [place.left + place.width / 2, place.top + place.height / 2] as const;
  const onTop = document.elementFromPoint(...middle);
  return onTop === null || !(element.contains(onTop) || onTop.contains(element));
}
