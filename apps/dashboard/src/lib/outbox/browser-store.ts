import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

import type { KeptText } from './draft-store.ts';
import { inOrder } from './in-order.ts';
import type { Kept } from './kept.ts';
import type { CellAddress, Post } from './post.ts';

type Key = [accountId: string, halfYear: string, unitId: string, indicatorId: string];

interface Schema extends DBSchema {
  posts: { key: Key; value: Post };
  drafts: { key: Key; value: KeptText };
}

const NAME = 'tiendo';
const KEY_PATH = ['accountId', 'address.halfYear', 'address.unitId', 'address.indicatorId'];

/**
 * Keeps posts and unfinished text in this browser. A post is on the disk before it says so; each change is a
 * transaction of its own, which the browser runs one after the other, whichever window asks.
 *
 * @throws DOMException where the browser keeps nothing: a private window, no room, a policy
 */
export async function browserStore(): Promise<Kept> {
  const database = await openDB<Schema>(NAME, 1, {
    upgrade: (upgraded) => {
      upgraded.createObjectStore('posts', { keyPath: KEY_PATH });
      upgraded.createObjectStore('drafts', { keyPath: KEY_PATH });
    },
    // A newer version of the product in another window waits for this one to let go.
    blocking: (_now, _wanted, event) => (event.target as IDBDatabase).close(),
  });
  return {
    posts: {
      all: async (accountId) => inOrder(await database.getAll('posts', below(accountId))),
      change: (accountId, address, change) =>
        changeOne(database, keyOf(accountId, address), change),
    },
    drafts: {
      ofForm: (accountId, { halfYear, unitId }) =>
        database.getAll('drafts', below(accountId, halfYear, unitId)),
      keep: async (text) => {
        await database.put('drafts', text);
      },
      drop: (accountId, address) => database.delete('drafts', keyOf(accountId, address)),
      dropAll: (accountId) => database.delete('drafts', below(accountId)),
      count: (accountId) => database.count('drafts', below(accountId)),
    },
  };
}

async function changeOne(
  database: IDBPDatabase<Schema>,
  key: Key,
  change: (post: Post | null) => Post | null,
): Promise<Post | null> {
  const transaction = database.transaction('posts', 'readwrite', { durability: 'strict' });
  const { store } = transaction;
  const post = change((await store.get(key)) ?? null);
  await Promise.all([post === null ? store.delete(key) : store.put(post), transaction.done]);
  return post;
}

const keyOf = (accountId: string, { halfYear, unitId, indicatorId }: CellAddress): Key => [
  accountId,
  halfYear,
  unitId,
  indicatorId,
];

/** Everything whose key begins so: an array sorts behind every text. */
const below = (...start: readonly string[]) => IDBKeyRange.bound([...start], [...start, []]);
