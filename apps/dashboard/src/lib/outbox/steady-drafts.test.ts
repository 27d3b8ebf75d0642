import { expect, test } from 'vitest';

import { memoryStore } from './memory-store.ts';
import type { KeptText } from './draft-store.ts';
import { type InstantStorage, steadyDrafts } from './steady-drafts.ts';

const FORM = { halfYear: '2017-H1', unitId: 'u' };
const textOf = (kept: string, accountId = 'a'): KeptText => ({
  accountId,
  address: { ...FORM, indicatorId: '1' },
  kept,
});

function aStorage(): InstantStorage {
  const notes = new Map<string, string>();
  return {
    get length() {
      return notes.size;
    },
    key: (at) => [...notes.keys()][at] ?? null,
    getItem: (name) => notes.get(name) ?? null,
    setItem: (name, value) => void notes.set(name, value),
    removeItem: (name) => void notes.delete(name),
  };
}

/** A database that grants nothing any more once the page is gone. */
function aPage(storage: InstantStorage, { drafts } = memoryStore()) {
  let isGone = false;
  const never = new Promise<never>(() => {});
  const store = steadyDrafts(
    {
      ...drafts,
      keep: (text) => (isGone ? never : drafts.keep(text)),
      drop: (...which) => (isGone ? never : drafts.drop(...which)),
    },
    storage,
  );
  return { store, drafts, leave: () => void (isGone = true) };
}

const keptIn = async (store: ReturnType<typeof aPage>['store'], accountId = 'a') =>
  (await store.ofForm(accountId, FORM)).map(({ kept }) => kept);

test('what the database had no time for is there when the page opens again', async () => {
  const storage = aStorage();
  const { store, drafts, leave } = aPage(storage);
  await store.keep(textOf('Thi'));
  leave();
  void store.keep(textOf('Thiếu c'));
  void store.keep(textOf('Thiếu cán b'));
  const again = aPage(storage, { ...memoryStore(), drafts });
  expect(await keptIn(again.store)).toEqual(['Thiếu cán b']);
  expect(storage.length).toBe(0);
});

test('what was dropped as the page went does not come back', async () => {
  const storage = aStorage();
  const { store, drafts, leave } = aPage(storage);
  await store.keep(textOf('Thi'));
  leave();
  void store.drop('a', textOf('').address);
  const again = aPage(storage, { ...memoryStore(), drafts });
  expect([await again.store.count('a'), await keptIn(again.store)]).toEqual([0, []]);
});

test('a granted wish is noted no longer, and an older one never takes a newer note away', async () => {
  const storage = aStorage();
  const { store, leave } = aPage(storage);
  const older = store.keep(textOf('a'));
  expect(storage.length).toBe(1);
  await older;
  expect(storage.length).toBe(0);
  const old = store.keep(textOf('b'));
  leave();
  void store.keep(textOf('c'));
  await old;
  expect(storage.length).toBe(1);
});

test('what one person typed is neither read nor forgotten with what another typed', async () => {
  const storage = aStorage();
  const { store, leave } = aPage(storage);
  leave();
  void store.keep(textOf('của a'));
  void store.keep(textOf('của b', 'b'));
  await store.dropAll('a');
  const again = aPage(storage);
  expect([await keptIn(again.store), await keptIn(again.store, 'b')]).toEqual([[], ['của b']]);
});

test('a storage that is full keeps no older text in the way of what the database has', async () => {
  const storage = aStorage();
  const { store, drafts, leave } = aPage(storage);
  const full: InstantStorage = {
    ...storage,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  leave();
  void store.keep(textOf('cũ'));
  await aPage(full, { ...memoryStore(), drafts }).store.keep(textOf('mới'));
  const again = aPage(storage, { ...memoryStore(), drafts });
  expect(await keptIn(again.store)).toEqual(['mới']);
});
