import type { GridShape } from '../grid-shape.ts';
import { afterCommand, type GridState } from '../grid-state.ts';
import { readKey, type KeyPress } from '../read-key.ts';

/** A key written as people write it: "Ctrl+Shift+End", "Shift+Space", "a". */
export function keyPress(written: string): KeyPress {
  const parts = written.split('+');
  const key = parts.at(-1) ?? '';
  return {
    key: key === 'Space' ? ' ' : key,
    ctrl: parts.includes('Ctrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  };
}

/** Where one is after a key. */
export function pressed(state: GridState, written: string, shape: GridShape): GridState {
  const command = readKey(keyPress(written), state.edit);
  return command === null ? state : afterCommand(state, command, shape);
}

/** A grid of rows × columns; digits tell which columns can be typed into, in every row but the given ones. */
export function shapeWith(
  rows: number,
  columns: number,
  editable: readonly number[],
  locked: readonly number[] = [],
): GridShape {
  return {
    rows,
    columns,
    canEdit: ({ row, column }) => editable.includes(column) && !locked.includes(row),
  };
}
