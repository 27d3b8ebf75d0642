import { insideShape, isEmpty, nextEditable, type GridShape } from './grid-shape.ts';
import { moved } from './motion.ts';
import { rangeBetween, type Place, type PlaceRange } from './place.ts';
import type { EditMode, GridCommand } from './read-key.ts';

/** Where one is in the grid; it holds no value of any cell. */
export interface GridState {
  /** The cell that holds the focus, and the tab stop. */
  readonly active: Place;
  /** The corner of the range that stays where it is; the active cell is the opposite one. */
  readonly anchor: Place;
  readonly edit: EditMode | null;
  /** Escape was the last key: the next Tab leaves the grid wherever it stands. */
  readonly leaving: boolean;
}

/** Standing on one cell, ready to travel. */
export const standingAt = (place: Place): GridState => ({
  active: place,
  anchor: place,
  edit: null,
  leaving: false,
});

/** The cells selected: the active one, or the rectangle to the anchor. */
export const selectedRange = (state: GridState): PlaceRange =>
  rangeBetween(state.anchor, state.active);

/** Draws the range to a place, which becomes the active one. */
export const extendedTo = (state: GridState, place: Place): GridState => ({
  ...standingAt(place),
  anchor: state.anchor,
});

/** Begins an edit of the active cell, which then stands alone; a cell that takes none stays as it is. */
export function editing(state: GridState, mode: EditMode, shape: GridShape): GridState {
  if (isEmpty(shape) || !shape.canEdit(state.active)) return state;
  return { ...standingAt(state.active), edit: mode };
}

/** Ends an edit, whatever became of its text. */
export const notEditing = (state: GridState): GridState =>
  state.edit === null ? state : { ...state, edit: null };

/** Where Tab leads; null when it leaves the grid. */
export function tabTarget(state: GridState, back: boolean, shape: GridShape): Place | null {
  return state.leaving || isEmpty(shape) ? null : nextEditable(shape, state.active, back);
}

/** The whole of a row, a column or the grid; the active cell keeps its own row or column where it can. */
export function selected(
  state: GridState,
  what: 'all' | 'row' | 'column',
  shape: GridShape,
): GridState {
  const { row, column } = state.active;
  const last = { row: shape.rows - 1, column: shape.columns - 1 };
  switch (what) {
    case 'row':
      return { ...standingAt({ row, column: 0 }), anchor: { row, column: last.column } };
    case 'column':
      return { ...standingAt({ row: 0, column }), anchor: { row: last.row, column } };
    case 'all':
      return { ...standingAt({ row: 0, column: 0 }), anchor: last };
  }
}

/**
 * Where one is after a command. Commands about values (clear, fill, undo) and about help move nobody; they only
 * take back the wish to leave.
 */
export function afterCommand(state: GridState, command: GridCommand, shape: GridShape): GridState {
  if (isEmpty(shape)) return state;
  const { active } = state;
  switch (command.kind) {
    case 'move': {
      const to = moved(command.motion, active, shape);
      return command.extend ? extendedTo(state, to) : standingAt(to);
    }
    case 'enter':
      return standingAt(moved(command.back ? 'up' : 'down', active, shape));
    case 'tab':
      return standingAt(tabTarget(state, command.back, shape) ?? active);
    case 'select':
      return selected(state, command.what, shape);
    case 'edit':
      return editing(state, 'revise', shape);
    case 'cancel':
      return notEditing(state);
    case 'arm-leaving':
      return { ...state, leaving: true };
    case 'clear':
    case 'fill-down':
    case 'undo':
    case 'redo':
    case 'help':
      return { ...state, leaving: false };
  }
}

/**
 * The same place after rows or columns were added, taken away or sorted: it follows its row and its column by
 * id, and where they are gone it goes to the nearest cell and ends the edit.
 */
export function followedIn(
  state: GridState,
  before: GridNames,
  after: GridNames,
  shape: GridShape,
): GridState {
  const follow = (place: Place) => {
    const row = after.rows.indexOf(before.rows[place.row] ?? '');
    const column = after.columns.indexOf(before.columns[place.column] ?? '');
    const stays = row >= 0 && column >= 0;
    return { stays, place: stays ? { row, column } : insideShape(place, shape) };
  };
  const [active, anchor] = [follow(state.active), follow(state.anchor)];
  if (!active.stays || !anchor.stays) return standingAt(active.place);
  return { ...state, active: active.place, anchor: anchor.place };
}

/** The ids of all rows and columns in order. */
export interface GridNames {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}
