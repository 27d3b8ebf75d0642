import { expect, test } from 'vitest';

import { selectedRange, standingAt } from './grid-state.ts';
import { pressed, shapeWith } from './testing/press.ts';

// Keyboard Interaction For Data Grids, WAI-ARIA Authoring Practices, pattern "grid": https://www.w3.org/WAI/ARIA/apg/patterns/grid/
const shape = shapeWith(30, 8, [3, 4]);
const middle = { row: 15, column: 4 };
const end = { row: 29, column: 7 };

test.each([
  ['ArrowRight', 'moves focus one cell to the right', middle, { row: 15, column: 5 }],
  [
    'ArrowRight',
    'on the right-most cell does not move',
    { row: 15, column: 7 },
    { row: 15, column: 7 },
  ],
  ['ArrowLeft', 'moves focus one cell to the left', middle, { row: 15, column: 3 }],
  [
    'ArrowLeft',
    'on the left-most cell does not move',
    { row: 15, column: 0 },
    { row: 15, column: 0 },
  ],
  ['ArrowDown', 'moves focus one cell down', middle, { row: 16, column: 4 }],
  ['ArrowDown', 'on the bottom cell does not move', { row: 29, column: 4 }, { row: 29, column: 4 }],
  ['ArrowUp', 'moves focus one cell up', middle, { row: 14, column: 4 }],
  ['ArrowUp', 'on the top cell does not move', { row: 0, column: 4 }, { row: 0, column: 4 }],
  ['PageDown', 'moves focus down ten rows', middle, { row: 25, column: 4 }],
  ['PageDown', 'in the last row does not move', { row: 29, column: 4 }, { row: 29, column: 4 }],
  ['PageUp', 'moves focus up ten rows', middle, { row: 5, column: 4 }],
  ['PageUp', 'in the first row does not move', { row: 0, column: 4 }, { row: 0, column: 4 }],
  ['Home', 'moves focus to the first cell in the row', middle, { row: 15, column: 0 }],
  ['End', 'moves focus to the last cell in the row', middle, { row: 15, column: 7 }],
  ['Ctrl+Home', 'moves focus to the first cell in the first row', middle, { row: 0, column: 0 }],
  ['Ctrl+End', 'moves focus to the last cell in the last row', middle, end],
])('APG: %s %s', (key, _, from, to) => {
  expect(pressed(standingAt(from), key, shape)).toEqual(standingAt(to));
});

test.each([
  ['Ctrl+Space', 'selects the column', { row: 0, column: 4 }, { row: 29, column: 4 }],
  ['Shift+Space', 'selects the row', { row: 15, column: 0 }, { row: 15, column: 7 }],
  ['Ctrl+a', 'selects all cells', { row: 0, column: 0 }, end],
  ['Shift+ArrowRight', 'extends selection one cell to the right', middle, { row: 15, column: 5 }],
  ['Shift+ArrowLeft', 'extends selection one cell to the left', { row: 15, column: 3 }, middle],
  ['Shift+ArrowDown', 'extends selection one cell down', middle, { row: 16, column: 4 }],
  ['Shift+ArrowUp', 'extends selection one cell up', { row: 14, column: 4 }, middle],
])('APG: %s %s', (key, _, from, to) => {
  expect(selectedRange(pressed(standingAt(middle), key, shape))).toEqual({ from, to });
});
