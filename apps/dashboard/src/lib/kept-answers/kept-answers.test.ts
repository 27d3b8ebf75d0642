import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { keepAnswer, keptAnswer, SESSION_PATH } from './kept-answers.ts';

/** A browser's cache as far as answers are kept in it: by address, in the order they came. */
class OriginCaches {
  readonly #kept = new Map<string, Map<string, Response>>();

  open(name: string) {
    const kept = this.#kept.get(name) ?? new Map<string, Response>();
    this.#kept.set(name, kept);
    return Promise.resolve({
      put: (address: string, response: Response) => Promise.resolve(kept.set(address, response)),
      delete: (key: string | { url: string }) =>
        Promise.resolve(kept.delete(typeof key === 'string' ? key : new URL(key.url).pathname)),
      keys: () =>
        Promise.resolve([...kept.keys()].map((path) => ({ url: `https://tiendo.example${path}` }))),
      matchAll: () => Promise.resolve([...kept.values()]),
    });
  }

  match(address: string, { cacheName }: { readonly cacheName: string }) {
    return Promise.resolve(this.#kept.get(cacheName)?.get(address)?.clone());
  }

  delete(name: string) {
    return Promise.resolve(this.#kept.delete(name));
  }
}

beforeEach(() => {
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('caches', new OriginCaches());
});
afterEach(() => vi.unstubAllGlobals());

const bodyOf = async (path: string) => (await keptAnswer(path))?.body ?? null;

test('of what a person read the last twenty answers are kept, and who they are always', async () => {
  await keepAnswer('a', SESSION_PATH, 'me');
  for (let count = 1; count <= 22; count += 1) await keepAnswer('a', `/reports/${count}`, count);
  expect(await bodyOf('/reports/2')).toBeNull();
  expect(await bodyOf('/reports/3')).toBe(3);
  expect(await bodyOf('/reports/22')).toBe(22);
  expect(await bodyOf(SESSION_PATH)).toBe('me');
});

test('what was kept longest ago goes first, and reading it anew keeps it', async () => {
  for (let count = 1; count <= 20; count += 1) await keepAnswer('a', `/reports/${count}`, count);
  await keepAnswer('a', '/reports/1', 'anew');
  await keepAnswer('a', '/reports/21', 21);
  expect([await bodyOf('/reports/1'), await bodyOf('/reports/2')]).toEqual(['anew', null]);
});

test('nothing is left for the next person', async () => {
  await keepAnswer('a', SESSION_PATH, 'me');
  await keepAnswer('b', '/reports/1', 1);
  expect([await bodyOf(SESSION_PATH), await bodyOf('/reports/1')]).toEqual([null, 1]);
});
