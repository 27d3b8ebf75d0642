import { expect, test } from 'vitest';

import { BodyCache } from './body-cache.ts';

const bytes = (size: number) => Buffer.alloc(size);

test('the least recently used body goes first', () => {
  const cache = new BodyCache(100);
  for (const key of ['a', 'b', 'c', 'd']) cache.set(key, bytes(25));
  cache.get('a');
  cache.set('e', bytes(25));
  expect(['a', 'b', 'c', 'd', 'e'].filter((key) => cache.get(key))).toEqual(['a', 'c', 'd', 'e']);
});

test('setting a body again does not count it twice', () => {
  const cache = new BodyCache(100);
  cache.set('a', bytes(25));
  for (let i = 0; i < 10; i += 1) cache.set('b', bytes(25));
  expect(cache.get('a')).toBeDefined();
});

test('one large body does not push out all the others', () => {
  const cache = new BodyCache(100);
  cache.set('a', bytes(25));
  cache.set('large', bytes(90));
  expect(cache.get('large')).toBeUndefined();
  expect(cache.get('a')).toBeDefined();
});
