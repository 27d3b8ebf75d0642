import type { KeptText } from './draft-store.ts';
import { inOrder } from './in-order.ts';
import type { Kept } from './kept.ts';
import { type CellAddress, cellName, type Post } from './post.ts';

/** What lives as long as the window. */
interface InMemory extends Kept {
  everyPost(): readonly Post[];
  replaceAll(accountId: string, posts: readonly Post[]): void;
}

/** Keeps what is written as long as the window lives: where the browser offers nothing better. */
export function memoryStore(): InMemory {
  const posts = new Map<string, Post>();
  const drafts = new Map<string, KeptText>();
  const namesOf = (accountId: string) =>
    [...drafts.keys()].filter((name) => name.startsWith(`${accountId}/`));
  return {
    everyPost: () => [...posts.values()],
    replaceAll: (accountId, all) => {
      for (const [name, post] of posts) if (post.accountId === accountId) posts.delete(name);
      for (const post of all) posts.set(nameOf(accountId, post.address), post);
    },
    posts: {
      all: async (accountId) =>
        inOrder([...posts.values()].filter((post) => post.accountId === accountId)),
      change: async (accountId, address, change) => {
        const name = nameOf(accountId, address);
        const post = change(posts.get(name) ?? null);
        if (post === null) posts.delete(name);
        else posts.set(name, post);
        return post;
      },
    },
    drafts: {
      ofForm: async (accountId, { halfYear, unitId }) => {
        const form = nameOf(accountId, { halfYear, unitId, indicatorId: '' });
        return [...drafts].filter(([name]) => name.startsWith(form)).map(([, text]) => text);
      },
      keep: async (text) => {
        drafts.set(nameOf(text.accountId, text.address), text);
      },
      drop: async (accountId, address) => {
        drafts.delete(nameOf(accountId, address));
      },
      dropAll: async (accountId) => {
        for (const name of namesOf(accountId)) drafts.delete(name);
      },
      count: async (accountId) => namesOf(accountId).length,
    },
  };
}

const nameOf = (accountId: string, address: CellAddress): string =>
  `${accountId}/${cellName(address)}`;
