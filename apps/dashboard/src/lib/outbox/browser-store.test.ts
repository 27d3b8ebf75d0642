import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { browserStore } from './browser-store.ts';
import { type CellAddress, type Post, written } from './post.ts';

const address = (indicatorId: string): CellAddress => ({
  halfYear: '2017-H1',
  unitId: 'unit',
  indicatorId,
});

const write = (accountId: string, indicatorId: string, at: string) => (post: Post | null) =>
  written(
    post,
    {
      accountId,
      address: address(indicatorId),
      label: { unit: 'Trúc Bạch', unitCode: 'code:00004', indicator: indicatorId },
      family: indicatorId,
      version: 0,
      body: { state: 'not-occurred', quality: 'official' },
      at,
    },
    `key-${at}`,
  );

test('what is kept is there for the next window, in the order of writing', async () => {
  const { posts: store } = await browserStore();
  await store.change('a', address('2'), write('a', '2', '2017-06-14T08:01:00Z'));
  await store.change('a', address('1'), write('a', '1', '2017-06-14T08:02:00Z'));
  const { posts: again } = await browserStore();
  const kept = await again.all('a');
  expect(kept.map((post) => post.address.indicatorId)).toEqual(['2', '1']);
});

test('one person never meets what another wrote in the same browser', async () => {
  const { posts: store } = await browserStore();
  await store.change('a1', address('1'), write('a1', '1', '2017-06-14T08:00:00Z'));
  expect(await store.all('b')).toEqual([]);
  expect(await store.change('b', address('1'), (post) => post)).toBeNull();
});

test('changes of one cell come one after the other, and each sees the one before', async () => {
  const { posts: store } = await browserStore();
  const seen: (number | undefined)[] = [];
  const change = (post: Post | null): Post => {
    seen.push(post?.tries);
    return { ...write('c', '1', '2017-06-14T08:00:00Z')(post), tries: (post?.tries ?? 0) + 1 };
  };
  await Promise.all([1, 2, 3].map(() => store.change('c', address('1'), change)));
  expect(seen).toEqual([undefined, 1, 2]);
});

test('a change to nothing takes it away', async () => {
  const { posts: store } = await browserStore();
  await store.change('d', address('1'), write('d', '1', '2017-06-14T08:00:00Z'));
  await store.change('d', address('1'), () => null);
  expect(await store.all('d')).toEqual([]);
});
