import { expect, test } from 'vitest';

import { StampedCache } from './stamped-cache.ts';

test('what was loaded counts for as long as its stamp is the one read anew', async () => {
  const cache = new StampedCache<string>(2);
  expect(await cache.of('a', '1', async () => 'old')).toBe('old');
  expect(await cache.of('a', '1', async () => 'not asked')).toBe('old');
  expect(await cache.of('a', '2', async () => 'new')).toBe('new');
  expect(cache.latest('a')).toEqual({ stamp: '2', value: 'new' });
});

test('what failed to load is not kept', async () => {
  const cache = new StampedCache<string>(2);
  await expect(cache.of('a', '1', () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  expect(cache.latest('a')).toBeNull();
});

test('it is bounded: the least recently used goes first', async () => {
  const cache = new StampedCache<string>(2);
  for (const key of ['a', 'b']) await cache.of(key, '1', async () => key);
  cache.latest('a');
  await cache.of('c', '1', async () => 'c');
  expect(['a', 'b', 'c'].filter((key) => cache.latest(key))).toEqual(['a', 'c']);
});
