import { expect, test, vi } from 'vitest';

import type { Kept } from './kept.ts';
import { memoryStore } from './memory-store.ts';
import { type Post, written } from './post.ts';
import { steadyStore } from './steady-store.ts';

const address = (indicatorId: string) => ({ halfYear: '2017-H1', unitId: 'u', indicatorId });
const write = (cell: string) => (post: Post | null) =>
  written(
    post,
    {
      accountId: 'a',
      address: address(cell),
      label: { unit: 'Trúc Bạch', unitCode: 'code:00004', indicator: cell },
      family: cell,
      version: 0,
      body: { state: 'not-occurred', quality: 'official' },
      at: `2017-06-14T08:0${cell}:00Z`,
    },
    `key-${cell}`,
  );

/** A browser's store that can be broken. */
function breakable() {
  const store = memoryStore();
  const state = { isBroken: false };
  const unlessBroken = () => {
    if (state.isBroken) throw new Error('full');
    return store.posts;
  };
  const kept: Kept = {
    posts: {
      all: async (...who) => unlessBroken().all(...who),
      change: async (...what) => unlessBroken().change(...what),
    },
    drafts: store.drafts,
  };
  return { kept, state };
}
const cells = async (store: Kept) =>
  (await store.posts.all('a')).map((post) => post.address.indicatorId);

test('a store that was closed is opened again, and nothing this window has seen is missing', async () => {
  const { kept, state } = breakable();
  const fresh = memoryStore();
  const onLost = vi.fn<() => void>();
  const steady = steadyStore(kept, { reopen: () => Promise.resolve(fresh), onLost });
  await steady.posts.change('a', address('1'), write('1'));
  state.isBroken = true;
  await steady.posts.change('a', address('2'), write('2'));
  expect(await cells(steady)).toEqual(['1', '2']);
  expect(await cells(fresh)).toEqual(['1', '2']);
  expect(onLost).not.toHaveBeenCalled();
});

test('where nothing can be kept any more it goes on in memory with all it had, and says so once', async () => {
  const { kept, state } = breakable();
  const onLost = vi.fn<() => void>();
  const steady = steadyStore(kept, { reopen: () => Promise.reject(new Error('gone')), onLost });
  await steady.posts.change('a', address('1'), write('1'));
  state.isBroken = true;
  await steady.posts.change('a', address('2'), write('2'));
  await steady.posts.change('a', address('1'), () => null);
  expect(await cells(steady)).toEqual(['2']);
  expect(onLost).toHaveBeenCalledTimes(1);
});
