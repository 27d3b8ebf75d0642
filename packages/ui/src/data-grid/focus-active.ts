import type { GridStore } from './grid-store.ts';

/** Gives the focus to the active cell: to the field in it, where it has one. */
export function focusActive(table: HTMLTableElement): void {
  const cell = table.querySelector<HTMLElement>('td[data-active]');
  const field = cell?.querySelector<HTMLElement>('input, select, textarea, button');
  (field ?? cell)?.focus({ preventScroll: true });
}

/**
 * Whether a cell may take the focus. Not while it is elsewhere on the page; a focused cell that went away leaves
 * it on the body.
 */
export function mayTakeFocus(store: GridStore, cell: Element): boolean {
  const now = document.activeElement;
  return (
    store.focused() && (now === document.body || cell.closest('table')?.contains(now) === true)
  );
}

/**
 * Scrolls a cell out from under the head and the row headings, no further than needed, the heading of its group with
 * it where it is the first; then the page, where something lies over its foot: `--covered-below`, any CSS length.
 */
export function reveal(cell: HTMLElement): void {
  const table = cell.closest('table');
  const scroller = table?.parentElement;
  if (!table || !scroller) return;
  scroller.style.scrollPaddingBlockStart = `${table.tHead?.offsetHeight ?? 0}px`;
  const above = cell.parentElement?.previousElementSibling;
  if (above && !above.hasAttribute('data-row')) above.scrollIntoView({ block: 'nearest' });
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const covered = Number.parseFloat(getComputedStyle(scroller).scrollMarginBlockEnd);
  const hidden = cell.getBoundingClientRect().bottom - (globalThis.innerHeight - covered);
  if (covered > 0 && hidden > 0) globalThis.scrollBy(0, hidden);
}
