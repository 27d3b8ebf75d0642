import { expect, test } from 'vitest';

import { placeLabel } from './place-label.ts';

const room = {
  start: 100,
  end: 300,
  dot: false,
  width: 80,
  marks: [] as number[],
  edges: { from: 100, to: 600 },
};

const behind = { anchor: 'start', inside: false };
const before = { anchor: 'end', inside: false };

test('a number stands behind its bar, past a mark that would cross it', () => {
  expect(placeLabel(room)).toEqual({ ...behind, x: 308 });
  expect(placeLabel({ ...room, marks: [340] })).toEqual({ ...behind, x: 348 });
  expect(placeLabel({ ...room, marks: [200, 500] })).toEqual({ ...behind, x: 308 });
});

test('without room behind its bar it stands on it, before a mark and not under it', () => {
  const on = { ...before, inside: true };
  expect(placeLabel({ ...room, end: 590 })).toEqual({ ...on, x: 582 });
  expect(placeLabel({ ...room, end: 590, marks: [550] })).toEqual({ ...on, x: 542 });
});

test('a short bar without room behind it has its number before its beginning', () => {
  const narrow = { ...room, start: 540, end: 560, marks: [590] };
  expect(placeLabel(narrow)).toEqual({ ...before, x: 532 });
});

test('a bar to the left has its number beyond its end, or behind its beginning', () => {
  const left = { ...room, start: 400, end: 250 };
  expect(placeLabel(left)).toEqual({ ...before, x: 242 });
  expect(placeLabel({ ...left, end: 150 })).toEqual({ ...behind, x: 408 });
});

test('a dot keeps its number on the side where no mark parts them', () => {
  expect(placeLabel({ ...room, dot: true, marks: [330] })).toEqual({ ...before, x: 292 });
});

test('no number is cut off by an edge, even where it has to cross a mark', () => {
  for (const start of [100, 400]) {
    for (const end of [110, 200, 400, 520, 560, 595]) {
      const marks = [300, 440, 580];
      const { x, anchor } = placeLabel({ ...room, start, end, marks });
      const from = anchor === 'end' ? x - 80 : x;
      expect([start, end, from >= 100 && from + 80 <= 600]).toEqual([start, end, true]);
    }
  }
});
