import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';

import { moveFocus, type GridPlace, type GridSize } from './move-focus.ts';

/** The table cell at a place; group headings stand above the last header row and are not counted. */
function cellAt(table: HTMLTableElement, { row, column }: GridPlace) {
  const line =
    row < 0 ? table.tHead?.rows[table.tHead.rows.length - 1] : table.tBodies[0]?.rows[row];
  return line?.cells[column + 1];
}

/** The place of the cell that holds an element, or null outside the grid's cells. */
export function placeOf(table: HTMLTableElement | null, target: EventTarget): GridPlace | null {
  const cell = target instanceof Element ? target.closest('td, th') : null;
  const line = cell?.parentElement;
  if (!table || !(cell instanceof HTMLTableCellElement) || !(line instanceof HTMLTableRowElement)) {
    return null;
  }
  const inHead = line.parentElement === table.tHead;
  const row = inHead ? -1 : line.sectionRowIndex;
  const place = { row, column: cell.cellIndex - 1 };
  const real = cellAt(table, place) === cell && (row >= 0 || place.column >= 0);
  return real ? place : null;
}

/**
 * One tab stop for the whole grid, moved by the arrow keys. A header that holds a link gives it the focus.
 * @returns the place that holds the tab stop, and what the table has to listen to.
 */
export function useMatrixFocus(size: GridSize) {
  const tableRef = useRef<HTMLTableElement>(null);
  const [wanted, setWanted] = useState<GridPlace>({ row: 0, column: 0 });
  const moving = useRef(false);
  const place = {
    row: Math.min(wanted.row, size.rows - 1),
    column: Math.min(wanted.column, size.columns - 1),
  };

  useLayoutEffect(() => {
    if (!moving.current || tableRef.current === null) return;
    moving.current = false;
    const cell = cellAt(tableRef.current, wanted);
    (cell?.querySelector<HTMLElement>('a, button') ?? cell)?.focus();
  }, [wanted]);

  function focusAt(to: GridPlace) {
    moving.current = true;
    setWanted({ ...to });
  }

  function onKeyDown(event: KeyboardEvent) {
    const to = event.altKey || event.metaKey ? null : moveFocus(event, place, size);
    if (to === null) return;
    event.preventDefault();
    focusAt(to);
  }

  function onFocus(event: FocusEvent) {
    const at = placeOf(tableRef.current, event.target);
    if (at !== null && (at.row !== place.row || at.column !== place.column)) setWanted(at);
  }

  return { tableRef, place, focusAt, onKeyDown, onFocus };
}
