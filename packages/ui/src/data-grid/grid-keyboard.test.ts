import { describe, expect, test } from 'vitest';

import { firstPlace } from './grid-shape.ts';
import {
  editing,
  followedIn,
  selectedRange,
  standingAt,
  tabTarget,
  type GridState,
} from './grid-state.ts';
import { pressed, shapeWith } from './testing/press.ts';

// Five rows, four columns; columns 1 and 3 can be typed into, but nothing in row 2.
const shape = shapeWith(5, 4, [1, 3], [2]);
const at = (row: number, column: number) => standingAt({ row, column });
const press = (state: GridState, ...keys: readonly string[]) =>
  keys.reduce((now, key) => pressed(now, key, shape), state);

const KEYS = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'PageUp',
  'PageDown',
  'Home',
  'End',
];
const CORNERS = [
  ['first cell', 0, 0, ['0 0', '1 0', '0 0', '0 1', '0 0', '4 0', '0 0', '0 3']],
  ['last of the first row', 0, 3, ['0 3', '1 3', '0 2', '0 3', '0 3', '4 3', '0 0', '0 3']],
  ['first of the last row', 4, 0, ['3 0', '4 0', '4 0', '4 1', '0 0', '4 0', '4 0', '4 3']],
  ['last cell', 4, 3, ['3 3', '4 3', '4 2', '4 3', '0 3', '4 3', '4 0', '4 3']],
  ['locked row', 2, 1, ['1 1', '3 1', '2 0', '2 2', '0 1', '4 1', '2 0', '2 3']],
] as const;
const WITH_CTRL = [
  ['first cell', 0, 0, ['0 0', '4 0', '0 0', '0 3', '0 0', '4 0', '0 0', '4 3']],
  ['last cell', 4, 3, ['0 3', '4 3', '4 0', '4 3', '0 3', '4 3', '0 0', '4 3']],
  ['locked row', 2, 1, ['0 1', '4 1', '2 0', '2 3', '0 1', '4 1', '0 0', '4 3']],
] as const;
const written = ({ active }: GridState) => `${active.row} ${active.column}`;

describe.each(CORNERS)('from the %s', (_, row, column, ends) => {
  test.each(KEYS.map((key, index) => [key, ends[index]]))('%s leads to %s', (key, end) => {
    expect(written(press(at(row, column), key))).toBe(end);
  });

  test.each(KEYS)('Shift+%s leads the same way and leaves the anchor', (key) => {
    const plain = press(at(row, column), key);
    const drawn = press(at(row, column), `Shift+${key}`);
    expect(drawn).toEqual({ ...plain, anchor: { row, column } });
  });
});

describe.each(WITH_CTRL)('with Ctrl from the %s', (_, row, column, ends) => {
  test.each(KEYS.map((key, index) => [key, ends[index]]))('%s leads to %s', (key, end) => {
    expect(written(press(at(row, column), `Ctrl+${key}`))).toBe(end);
  });
});

test.each([
  ['Tab', 0, 0, '0 1'],
  ['Tab', 0, 1, '0 3'],
  ['Tab', 0, 3, '1 1'],
  ['Tab', 1, 3, '3 1'],
  ['Tab', 2, 1, '3 1'],
  ['Shift+Tab', 3, 1, '1 3'],
  ['Shift+Tab', 0, 2, '0 1'],
  ['Enter', 1, 1, '2 1'],
  ['Enter', 4, 1, '4 1'],
  ['Shift+Enter', 1, 1, '0 1'],
  ['Shift+Enter', 0, 1, '0 1'],
])('%s at %s %s goes to %s', (key, row, column, end) => {
  expect(written(press(at(row, column), key))).toBe(end);
});

test('Tab leaves after the last cell to type into, Shift+Tab before the first', () => {
  expect(tabTarget(at(4, 3), false, shape)).toBeNull();
  expect(tabTarget(at(0, 1), true, shape)).toBeNull();
  expect(tabTarget(at(0, 0), false, shapeWith(5, 4, []))).toBeNull();
});

test('Escape lets the next Tab leave from anywhere; any other key takes that back', () => {
  const armed = press(at(0, 0), 'Escape');
  expect(tabTarget(armed, false, shape)).toBeNull();
  expect(tabTarget(armed, true, shape)).toBeNull();
  expect(tabTarget(press(armed, 'ArrowDown'), false, shape)).not.toBeNull();
  expect(tabTarget(press(armed, 'Delete'), false, shape)).not.toBeNull();
});

test('an edit begins only where one may type, and draws the range together', () => {
  const range = press(at(1, 0), 'Shift+ArrowRight');
  expect(press(range, 'F2')).toEqual({ ...at(1, 1), edit: 'revise' });
  expect(press(at(2, 1), 'F2')).toEqual(at(2, 1));
  expect(press(at(0, 0), 'F2')).toEqual(at(0, 0));
});

test('typed over, the arrows go on to the next cell; revised, they belong to the caret', () => {
  expect(press(editing(at(0, 1), 'replace', shape), 'ArrowRight')).toEqual(at(0, 2));
  expect(press(editing(at(0, 1), 'revise', shape), 'ArrowRight').edit).toBe('revise');
});

test.each(['Home', 'End', 'Delete', 'Ctrl+a', 'Ctrl+z', '?', 'Shift+Space', 'Shift+ArrowLeft'])(
  '%s inside an edit belongs to the field',
  (key) => {
    const edit = editing(at(0, 1), 'replace', shape);
    expect(press(edit, key)).toBe(edit);
  },
);

test.each(['Enter', 'Tab', 'Shift+Enter', 'Shift+Tab', 'Escape'])('%s ends an edit', (key) => {
  expect(press(editing(at(1, 1), 'revise', shape), key).edit).toBeNull();
});

test('Escape in an edit does not yet let Tab leave', () => {
  const cancelled = press(editing(at(1, 1), 'revise', shape), 'Escape');
  expect(tabTarget(cancelled, false, shape)).toEqual({ row: 1, column: 3 });
});

test('whole rows and columns hold their first cell active', () => {
  expect(written(press(at(2, 2), 'Shift+Space'))).toBe('2 0');
  expect(selectedRange(press(at(2, 2), 'Ctrl+Space'))).toEqual({
    from: { row: 0, column: 2 },
    to: { row: 4, column: 2 },
  });
});

test('one comes in at the first cell to type into, or else at the first', () => {
  expect(firstPlace(shape)).toEqual({ row: 0, column: 1 });
  expect(firstPlace(shapeWith(3, 3, []))).toEqual({ row: 0, column: 0 });
});

describe('when rows change', () => {
  const columns = ['p', 'q', 'r', 's'];
  const before = { rows: ['a', 'b', 'c', 'd', 'e'], columns };

  test('one stays on the row one stands on, and goes on typing', () => {
    const typing = editing(at(3, 1), 'replace', shape);
    const after = { rows: ['d', 'a'], columns };
    expect(followedIn(typing, before, after, shapeWith(2, 4, [1]))).toEqual({
      ...at(0, 1),
      edit: 'replace',
    });
  });

  test('where that row is gone, the nearest cell inside takes over', () => {
    const typing = editing(at(4, 1), 'replace', shape);
    const after = { rows: ['a', 'b'], columns };
    expect(followedIn(typing, before, after, shapeWith(2, 4, [1]))).toEqual(at(1, 1));
  });
});
