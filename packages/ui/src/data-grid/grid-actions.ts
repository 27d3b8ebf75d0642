import {
  cellAt,
  cellIdAt,
  editorAt,
  shapeOf,
  type GridCallbacks,
  type GridContent,
} from './grid-inside.ts';
import type { GridRow } from './data-grid-model.ts';
import { isEmpty } from './grid-shape.ts';
import {
  afterCommand,
  editing,
  notEditing,
  selectedRange,
  standingAt,
  tabTarget,
  type GridState,
} from './grid-state.ts';
import type { GridStore } from './grid-store.ts';
import { placesIn, samePlace } from './place.ts';
import type { EditMode, GridCommand } from './read-key.ts';

/** What keys, pointer and editors do with a grid. */
export interface GridActions {
  /** Carries out a command; false leaves the key to the browser, which is how Tab leaves. */
  readonly run: (command: GridCommand) => boolean;
  /** Keeps what a running edit holds, then goes where it is told. */
  readonly go: (to: (state: GridState) => GridState) => void;
  /** Begins an edit, perhaps with another text than the cell's. */
  readonly begin: (mode: EditMode, draft?: string) => void;
  /** Takes a text as it is typed; the first letter begins the edit. */
  readonly type: (text: string) => void;
  readonly commit: () => void;
  readonly cancel: () => void;
  /** Empties the editable cells of the range. */
  readonly clear: () => void;
}

/** Content and callbacks of the last render. */
export type GridInside<Row extends GridRow> = GridContent<Row> &
  GridCallbacks & { readonly onHelp: () => void };

/** The actions of a grid; `inside` is asked anew every time. */
export function gridActions<Row extends GridRow>(
  store: GridStore,
  inside: () => GridInside<Row>,
): GridActions {
  const shape = () => shapeOf(inside());

  const isHeard = () =>
    inside().onDraft !== undefined && editorAt(inside(), store.state().active)?.kind === 'text';

  function commit() {
    const { edit, active } = store.state();
    const draft = store.draft();
    if (edit === null) return;
    const isTold = isHeard();
    store.set(notEditing(store.state()));
    if (draft === null || (!isTold && draft === store.textBefore())) return;
    inside().onEdit(cellIdAt(inside(), active), draft);
  }

  function begin(mode: EditMode, draft?: string) {
    const cell = isEmpty(shape()) ? null : cellAt(inside(), store.state().active);
    if (store.state().edit === null) store.setTextBefore(cell?.editText ?? cell?.text ?? '');
    store.set(editing(store.state(), mode, shape()));
    if (draft !== undefined && store.state().edit !== null) store.setDraft(draft);
  }

  function cancel() {
    const { edit, active } = store.state();
    const isTold = edit !== null && store.draft() !== null && isHeard();
    store.set(notEditing(store.state()));
    if (isTold) inside().onCancel?.(cellIdAt(inside(), active));
  }

  function clear() {
    const places = placesIn(selectedRange(store.state())).filter(shape().canEdit);
    if (places.length > 0) inside().onClear(places.map((place) => cellIdAt(inside(), place)));
  }

  function run(command: GridCommand): boolean {
    if (isEmpty(shape())) return false;
    if (command.kind === 'edit') begin('revise');
    if (command.kind === 'cancel') cancel();
    else if (command.kind !== 'edit') commit();
    const before = store.state();
    const leaves = command.kind === 'tab' && tabTarget(before, command.back, shape()) === null;
    store.set(leaves ? standingAt(before.active) : afterCommand(before, command, shape()));
    if (command.kind === 'clear') clear();
    else if (command.kind === 'fill-down') fillDown(store, inside());
    else if (command.kind === 'undo') inside().onUndo();
    else if (command.kind === 'redo') inside().onRedo();
    else if (command.kind === 'help') inside().onHelp();
    return !leaves && command.kind !== 'arm-leaving';
  }

  return {
    run,
    begin,
    commit,
    clear,
    go(to) {
      commit();
      if (!isEmpty(shape())) store.set(to(store.state()));
    },
    type(text) {
      if (store.state().edit === null) begin('replace');
      if (store.state().edit === null) return;
      store.setDraft(text);
      if (isHeard()) inside().onDraft?.(cellIdAt(inside(), store.state().active), text);
    },
    cancel,
  };
}

/** Fills a range from its first row; a single row is filled from the row above it, as spreadsheets do. */
function fillDown<Row extends GridRow>(store: GridStore, inside: GridInside<Row>) {
  const { from, to } = selectedRange(store.state());
  const source = from.row === to.row ? from.row - 1 : from.row;
  const row = inside.rows[source];
  const places = placesIn({ from: { row: source + 1, column: from.column }, to });
  const cells = places.filter(shapeOf(inside).canEdit).map((place) => cellIdAt(inside, place));
  if (row !== undefined && cells.length > 0) inside.onFill(row.id, cells);
}

/** The range of a state by ids. */
export function selectedCells<Row extends GridRow>(state: GridState, content: GridContent<Row>) {
  const { from, to } = selectedRange(state);
  const one = samePlace(from, to);
  const first = cellIdAt(content, from);
  return { from: first, to: one ? first : cellIdAt(content, to) };
}
