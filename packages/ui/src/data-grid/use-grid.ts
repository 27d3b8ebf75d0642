import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type RefObject,
} from 'react';

import type { CellId, GridRow } from './data-grid-model.ts';
import { gridActions, type GridInside } from './grid-actions.ts';
import { cellIdAt, namesOf, shapeOf } from './grid-inside.ts';
import { gridKeyHandler } from './grid-keys.ts';
import { firstPlace, isEmpty } from './grid-shape.ts';
import { followedIn, standingAt } from './grid-state.ts';
import { createGridStore, type GridStore } from './grid-store.ts';
import { useGridClipboard } from './use-grid-clipboard.ts';
import { useGridPointer } from './use-grid-pointer.ts';

/** Store, actions and key handler of one grid, made once; they ask for the last render's content. */
function createGrid<Row extends GridRow>(first: GridInside<Row>) {
  let last = first;
  const inside = () => last;
  const store = createGridStore(
    firstPlace(shapeOf(first)),
    first.rows.map((row) => row.id),
  );
  const actions = gridActions(store, inside);
  return {
    store,
    actions,
    inside,
    onKeyDown: gridKeyHandler(store, actions, inside),
    update: (next: GridInside<Row>) => void (last = next),
  };
}

/** Tells where one stands, until the answer is called. */
function tellStanding<Row extends GridRow>(store: GridStore, inside: () => GridInside<Row>) {
  let last: CellId | null = null;
  function tell() {
    const content = inside();
    if (isEmpty(shapeOf(content))) return;
    const cell = cellIdAt(content, store.state().active);
    if (last?.rowId === cell.rowId && last.columnId === cell.columnId) return;
    last = cell;
    content.onStand?.(cell);
  }
  tell();
  return store.subscribe(tell);
}

/** The grid behind a table, and what the table listens to. */
export function useGrid<Row extends GridRow>(
  inside: GridInside<Row>,
  table: RefObject<HTMLTableElement | null>,
) {
  const [grid] = useState(() => createGrid(inside));
  const { store, actions } = grid;
  const { rows, columns } = inside;
  const lines = useMemo(() => ({ rows, columns }), [rows, columns]);
  const known = useRef(lines);

  useLayoutEffect(() => {
    const before = known.current;
    known.current = lines;
    grid.update(inside);
    if (before === lines) return;
    const [old, now] = [namesOf(before.rows, before.columns), namesOf(rows, columns)];
    store.follow(followedIn(store.state(), old, now, shapeOf(inside)), now.rows);
  });

  useEffect(() => tellStanding(store, grid.inside), [store, grid]);
  useGridClipboard(table, store, actions, grid.inside);
  const pointer = useGridPointer(store, actions, () => shapeOf(grid.inside()));

  function onBlur(event: FocusEvent<HTMLTableElement>) {
    const stays = event.currentTarget.contains(event.relatedTarget);
    // Another window came to the front: the focus is still here when this one comes back.
    if (stays || event.currentTarget.contains(document.activeElement)) return;
    actions.commit();
    store.setFocused(false);
    grid.inside().onLeave?.();
    if (store.state().leaving) store.set(standingAt(store.state().active));
  }

  const { onKeyDown } = grid;
  const onFocus = () => store.setFocused(true);
  const { inside: now } = grid;
  return { store, actions, inside: now, listeners: { ...pointer, onKeyDown, onBlur, onFocus } };
}
