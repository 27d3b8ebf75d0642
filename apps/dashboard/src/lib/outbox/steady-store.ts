import type { Kept } from './kept.ts';
import { memoryStore } from './memory-store.ts';

interface Losses {
  /** Opens once more what failed: a browser closes a database that a newer version of the product wants. */
  readonly reopen: () => Promise<Kept>;
  /** Called once, when nothing is kept any more. */
  readonly onLost: () => void;
}

/**
 * Opens what is kept once more when it fails, and goes on in memory when that fails too, a full disk or a
 * policy. Posts that this window has seen go along: what was kept a moment ago is not forgotten, and a post
 * that another window has sent meanwhile is answered as before, under its key.
 */
export function steadyStore(kept: Kept, { reopen, onLost }: Losses): Kept {
  const memory = memoryStore();
  let now: Kept = kept;
  const reopened = async (): Promise<Kept> => {
    const again = await reopen();
    for (const post of memory.everyPost()) {
      await again.posts.change(post.accountId, post.address, (there) => there ?? post);
    }
    return again;
  };
  const either = async <T>(ask: (store: Kept) => Promise<T>): Promise<T> => {
    const before = now;
    try {
      return await ask(before);
    } catch (error) {
      if (before === memory) throw error;
    }
    try {
      if (now === before) now = await reopened();
      return await ask(now);
    } catch {
      if (now !== memory) onLost();
      now = memory;
      return ask(memory);
    }
  };
  return {
    posts: {
      all: async (accountId) => {
        const posts = await either((store) => store.posts.all(accountId));
        memory.replaceAll(accountId, posts);
        return posts;
      },
      change: async (accountId, address, change) => {
        const post = await either((store) => store.posts.change(accountId, address, change));
        if (now !== memory) await memory.posts.change(accountId, address, () => post);
        return post;
      },
    },
    drafts: {
      ofForm: (...which) => either(({ drafts }) => drafts.ofForm(...which)),
      keep: (...what) => either(({ drafts }) => drafts.keep(...what)),
      drop: (...what) => either(({ drafts }) => drafts.drop(...what)),
      dropAll: (...whose) => either(({ drafts }) => drafts.dropAll(...whose)),
      count: (...whose) => either(({ drafts }) => drafts.count(...whose)),
    },
  };
}
