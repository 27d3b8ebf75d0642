import type { KeptText } from './draft-store.ts';
import { inOrder } from './in-order.ts';
import type { Kept } from './kept.ts';
import { type CellAddress, cellName, type Post } from './post.ts';

/** Keeps what is written as long as the window lives: where the browser offers nothing better. */
export function memoryStore(): Kept {
  const posts = new Map<string, Post>();
  const drafts = new Map<string, KeptText>();
  return {
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
    },
  };
}

const nameOf = (accountId: string, address: CellAddress): string =>
  `${accountId}/${cellName(address)}`;
