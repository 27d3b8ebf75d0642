import type { Kept } from './kept.ts';
import { memoryStore } from './memory-store.ts';

/**
 * Goes on in memory when the browser stops keeping things, a full disk or a database taken away: what is
 * written then still goes out, and lives as long as the window.
 */
export function steadyStore(kept: Kept): Kept {
  const memory = memoryStore();
  let now: Kept = kept;
  const either = async <T>(ask: (store: Kept) => Promise<T>): Promise<T> => {
    try {
      return await ask(now);
    } catch (error) {
      if (now === memory) throw error;
      now = memory;
      return ask(memory);
    }
  };
  return {
    posts: {
      all: (...who) => either(({ posts }) => posts.all(...who)),
      change: (...what) => either(({ posts }) => posts.change(...what)),
    },
    drafts: {
      ofForm: (...which) => either(({ drafts }) => drafts.ofForm(...which)),
      keep: (...what) => either(({ drafts }) => drafts.keep(...what)),
      drop: (...what) => either(({ drafts }) => drafts.drop(...what)),
    },
  };
}
