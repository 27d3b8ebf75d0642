import type { Place } from './place.ts';

/** What a pointer is on: a cell, the heading of a row or of a column, or the corner above them. */
export type Hit =
  | { readonly kind: 'cell'; readonly place: Place }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'corner' };

/** What an element of the grid's table belongs to; null for a group heading, a link, or anything outside. */
export function hitOf(target: EventTarget | null): Hit | null {
  if (!(target instanceof Element) || target.closest('a, button') !== null) return null;
  const cell = target.closest('td, th');
  const line = cell?.parentElement;
  if (!(cell instanceof HTMLTableCellElement) || !(line instanceof HTMLTableRowElement))
    return null;
  const column = cell.cellIndex - 1;
  if (line.dataset['row'] !== undefined) {
    const row = Number(line.dataset['row']);
    return column < 0 ? { kind: 'row', row } : { kind: 'cell', place: { row, column } };
  }
  if (cell.closest('thead') === null) return null;
  return column < 0 ? { kind: 'corner' } : { kind: 'column', column };
}
