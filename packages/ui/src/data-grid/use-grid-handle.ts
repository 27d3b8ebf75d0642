import { useImperativeHandle, type Ref, type RefObject } from 'react';

import type { CellId, GridRow } from './data-grid-model.ts';
import type { GridHandle } from './data-grid.tsx';
import { focusActive } from './focus-active.ts';
import type { GridActions, GridInside } from './grid-actions.ts';
import { standingAt } from './grid-state.ts';
import type { GridStore } from './grid-store.ts';

interface Led<Row extends GridRow> {
  readonly store: GridStore;
  readonly actions: GridActions;
  readonly inside: () => GridInside<Row>;
}

/** Lets the caller lead to a cell. */
export function useGridHandle<Row extends GridRow>(
  handle: Ref<GridHandle> | undefined,
  { store, actions, inside }: Led<Row>,
  table: RefObject<HTMLTableElement | null>,
): void {
  useImperativeHandle(
    handle,
    () => ({
      goTo({ rowId, columnId }: CellId) {
        const row = inside().rows.findIndex(({ id }) => id === rowId);
        const column = inside().columns.findIndex(({ id }) => id === columnId);
        if (row < 0 || column < 0 || table.current === null) return;
        store.setFocused(true);
        actions.go(() => standingAt({ row, column }));
        focusActive(table.current);
      },
    }),
    [store, actions, inside, table],
  );
}
