import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { firstPlace, type GridShape } from './grid-shape.ts';
import { selectedRange, standingAt, type GridState } from './grid-state.ts';
import { pressed } from './testing/press.ts';

const TRAVEL = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home'];
const OTHERS = ['End', 'Tab', 'Enter', 'F2', 'Escape', 'Delete', 'Space', 'a', 'd', 'z', 'y', '?'];
const KEYS = TRAVEL.concat(OTHERS);
const MODIFIERS = ['', 'Ctrl+', 'Shift+', 'Ctrl+Shift+', 'Alt+'];
const keys = fc.array(
  fc
    .tuple(fc.constantFrom(...MODIFIERS), fc.constantFrom(...KEYS))
    .map(([modifier, key]) => modifier + key),
  { maxLength: 60 },
);
const shapes = fc
  .record({
    rows: fc.integer({ min: 1, max: 25 }),
    columns: fc.integer({ min: 1, max: 8 }),
    every: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ rows, columns, every }): GridShape => ({
    rows,
    columns,
    canEdit: ({ row, column }) => (row * columns + column) % every === 0,
  }));

/** Whether every selected cell is one of the grid, and an edit stands where one may type. */
function staysInside(state: GridState, { rows, columns, canEdit }: GridShape) {
  const { from, to } = selectedRange(state);
  const inside = from.row >= 0 && from.column >= 0 && to.row < rows && to.column < columns;
  return inside && (state.edit === null || canEdit(state.active));
}

test('no sequence of keys leaves the grid, selects outside it, or edits what is to be read only', () => {
  const property = fc.property(shapes, keys, (shape, sequence) => {
    let state = standingAt(firstPlace(shape));
    return sequence.every((key) => {
      state = pressed(state, key, shape);
      return staysInside(state, shape);
    });
  });
  expect(() => fc.assert(property)).not.toThrow();
});

test('a grid without a cell takes every key and does nothing', () => {
  const none: GridShape = { rows: 0, columns: 4, canEdit: () => true };
  const start = standingAt({ row: 0, column: 0 });
  for (const key of KEYS) expect(pressed(start, key, none)).toBe(start);
});
