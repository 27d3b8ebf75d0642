import { standingAt, type GridState } from './grid-state.ts';
import type { Place } from './place.ts';
import { rowView, sameView, type RowView } from './row-view.ts';

/**
 * Where one is in a grid, outside React, so that a key redraws the rows it concerns and no other: every row
 * listens, and is given the same view again while nothing in it changed.
 */
export interface GridStore {
  readonly state: () => GridState;
  readonly set: (next: GridState) => void;
  /** The view of a row by its id: a row that moves keeps its editor, and a composition goes on. */
  readonly view: (rowId: string) => RowView;
  /** Takes over another order of rows together with the place one has in it. */
  readonly follow: (next: GridState, rowIds: readonly string[]) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** What has been typed in the running edit; null while it is still the text the cell had. */
  readonly draft: () => string | null;
  readonly setDraft: (text: string) => void;
  /** What the cell held when the running edit began: its caller may draw it anew with every letter. */
  readonly textBefore: () => string;
  readonly setTextBefore: (text: string) => void;
  /** The focus is in the grid, so the active cell may take it. */
  readonly focused: () => boolean;
  readonly setFocused: (focused: boolean) => void;
}

const indexOf = (rowIds: readonly string[]) => new Map(rowIds.map((id, row) => [id, row]));

/** A store that begins at a place among rows. */
export function createGridStore(start: Place, rowIds: readonly string[]): GridStore {
  let rows = indexOf(rowIds);
  let state = standingAt(start);
  let draft: string | null = null;
  let textBefore = '';
  let focused = false;
  const views = new Map<string, RowView>();
  const listeners = new Set<() => void>();
  function set(next: GridState) {
    if (next === state) return;
    if (next.edit === null || state.edit === null) draft = null;
    state = next;
    for (const listener of listeners) listener();
  }
  return {
    state: () => state,
    draft: () => draft,
    setDraft: (text) => void (draft = text),
    textBefore: () => textBefore,
    setTextBefore: (text) => void (textBefore = text),
    focused: () => focused,
    setFocused: (now) => void (focused = now),
    set,
    follow(next, ids) {
      rows = indexOf(ids);
      set(next);
    },
    view(rowId) {
      const fresh = rowView(state, rows.get(rowId) ?? -1);
      const known = views.get(rowId);
      if (known !== undefined && sameView(known, fresh)) return known;
      views.set(rowId, fresh);
      return fresh;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
