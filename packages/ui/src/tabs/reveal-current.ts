/**
 * Scrolls a row of tabs, and nothing around it, until the one that is shown is in sight. A callback ref: it runs when
 * the row is drawn first.
 */
export function revealCurrent(row: HTMLElement | null): void {
  const current = row?.querySelector<HTMLElement>('[aria-current="page"], [aria-selected="true"]');
  if (!row || !current) return;
  const [shown, tab] = [row.getBoundingClientRect(), current.getBoundingClientRect()];
  if (tab.right > shown.right) row.scrollLeft += tab.right - shown.right;
  else if (tab.left < shown.left) row.scrollLeft -= shown.left - tab.left;
}
