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

test('a number stands behind its bar, past a mark that would cross it', () => {
  expect(placeLabel(room)).toEqual({ x: 308, inside: false });
  expect(placeLabel({ ...room, marks: [340] })).toEqual({ x: 348, inside: false });
  expect(placeLabel({ ...room, marks: [200, 500] })).toEqual({ x: 308, inside: false });
});

test('without room behind its bar it stands on it, before a mark and not under it', () => {
  expect(placeLabel({ ...room, end: 590 })).toEqual({ x: 502, inside: true });
  expect(placeLabel({ ...room, end: 590, marks: [550] })).toEqual({ x: 462, inside: true });
});

test('a bar to the left has its number beyond its end, or behind its beginning', () => {
  const left = { ...room, start: 400, end: 250 };
  expect(placeLabel(left)).toEqual({ x: 162, inside: false });
  expect(placeLabel({ ...left, end: 150 })).toEqual({ x: 408, inside: false });
});

test('a dot keeps its number on the side where no mark parts them', () => {
  expect(placeLabel({ ...room, dot: true, marks: [330] })).toEqual({ x: 212, inside: false });
});

test('no number is cut off by an edge while another place has room', () => {
  for (const end of [110, 200, 400, 520, 595]) {
    const { x } = placeLabel({ ...room, end, marks: [300, 580] });
    expect([end, x >= 100 && x + 80 <= 600]).toEqual([end, true]);
  }
});
