import { useEffect, type RefObject } from 'react';

import { readCells, writeCells } from './clipboard-cells.ts';
import type { GridRow } from './data-grid-model.ts';
import { selectedCells, type GridActions, type GridInside } from './grid-actions.ts';
import { shapeOf, textsIn } from './grid-inside.ts';
import { isEmpty } from './grid-shape.ts';
import { selectedRange } from './grid-state.ts';
import type { GridStore } from './grid-store.ts';

/**
 * Copy, cut and paste of the range while nothing is being edited. Listens on the document: a browser sends these
 * events to where the text selection is, and a focused cell that cannot be typed into has none.
 */
export function useGridClipboard<Row extends GridRow>(
  table: RefObject<HTMLTableElement | null>,
  store: GridStore,
  actions: GridActions,
  inside: () => GridInside<Row>,
): void {
  useEffect(() => {
    const concerns = () =>
      table.current?.contains(document.activeElement) === true &&
      store.state().edit === null &&
      !isEmpty(shapeOf(inside()));

    function copy(event: ClipboardEvent) {
      if (!concerns()) return;
      const texts = textsIn(inside(), selectedRange(store.state()));
      if (event.clipboardData) writeCells(event.clipboardData, texts);
      event.preventDefault();
      if (event.type === 'cut') actions.clear();
    }

    function paste(event: ClipboardEvent) {
      if (!concerns()) return;
      event.preventDefault();
      const range = selectedCells(store.state(), inside());
      const text = event.clipboardData ? readCells(event.clipboardData) : '';
      inside().onPaste(text, range.from, range);
    }

    document.addEventListener('copy', copy);
    document.addEventListener('cut', copy);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('cut', copy);
      document.removeEventListener('paste', paste);
    };
  }, [table, store, actions, inside]);
}
