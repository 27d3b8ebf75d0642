import { expect, test } from 'vitest';

import { extendedTo, standingAt } from './grid-state.ts';
import { createGridStore } from './grid-store.ts';

const IDS = ['a', 'b', 'c', 'd'];
const views = (store: ReturnType<typeof createGridStore>) => IDS.map(store.view);

test('a step gives a new view to the row one leaves and the row one enters, to no other', () => {
  const store = createGridStore({ row: 1, column: 0 }, IDS);
  const before = views(store);
  store.set(standingAt({ row: 2, column: 0 }));
  expect(views(store).map((view, row) => view === before[row])).toEqual([true, false, false, true]);
});

test('a range knows its first and its last row', () => {
  const store = createGridStore({ row: 0, column: 1 }, IDS);
  store.set(extendedTo(store.state(), { row: 2, column: 2 }));
  expect(store.view('a').range).toEqual({ from: 1, to: 2, first: true, last: false });
  expect(store.view('c').range).toEqual({ from: 1, to: 2, first: false, last: true });
  expect(store.view('d').range).toBeNull();
});

test('what was typed lives as long as its edit', () => {
  const store = createGridStore({ row: 0, column: 0 }, IDS);
  store.set({ ...store.state(), edit: 'replace' });
  store.setDraft('12');
  store.set({ ...store.state(), edit: 'replace' });
  expect(store.draft()).toBe('12');
  store.set({ ...store.state(), edit: null });
  expect(store.draft()).toBeNull();
});

test('a row that moves keeps its view: what is typed in it goes on', () => {
  const store = createGridStore({ row: 1, column: 0 }, IDS);
  const before = store.view('b');
  store.follow(standingAt({ row: 0, column: 0 }), ['b', 'c']);
  expect(store.view('b')).toBe(before);
  expect(store.view('a').active).toBeNull();
});
