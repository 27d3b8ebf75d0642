import { expect, test } from 'vitest';

import { moveFocus } from './move-focus.ts';

const size = { rows: 14, columns: 15 };

test.each([
  ['ArrowRight', false, { row: 0, column: 0 }, { row: 0, column: 1 }],
  ['ArrowLeft', false, { row: 0, column: 0 }, { row: 0, column: -1 }],
  ['ArrowLeft', false, { row: 0, column: -1 }, { row: 0, column: -1 }],
  ['ArrowUp', false, { row: 0, column: 3 }, { row: -1, column: 3 }],
  ['ArrowUp', false, { row: -1, column: 3 }, { row: -1, column: 3 }],
  ['ArrowDown', false, { row: 13, column: 3 }, { row: 13, column: 3 }],
  ['PageDown', false, { row: 2, column: 3 }, { row: 12, column: 3 }],
  ['PageDown', false, { row: 9, column: 3 }, { row: 13, column: 3 }],
  ['PageUp', false, { row: 4, column: 3 }, { row: 0, column: 3 }],
  ['Home', false, { row: 4, column: 3 }, { row: 4, column: -1 }],
  ['End', false, { row: 4, column: 3 }, { row: 4, column: 14 }],
  ['Home', true, { row: 4, column: 3 }, { row: 0, column: -1 }],
  ['End', true, { row: 4, column: 3 }, { row: 13, column: 14 }],
])('%s (Ctrl %s) leads from %o to %o', (key, ctrlKey, from, to) => {
  expect(moveFocus({ key, ctrlKey }, from, size)).toEqual(to);
});

test('nothing leads to the empty corner', () => {
  const from = { row: 0, column: -1 };
  expect(moveFocus({ key: 'ArrowUp', ctrlKey: false }, from, size)).toEqual(from);
  expect(moveFocus({ key: 'Home', ctrlKey: false }, { row: -1, column: 4 }, size)).toEqual({
    row: -1,
    column: 0,
  });
});

test('a letter does not travel', () => {
  expect(moveFocus({ key: 'a', ctrlKey: false }, { row: 0, column: 0 }, size)).toBeNull();
});
