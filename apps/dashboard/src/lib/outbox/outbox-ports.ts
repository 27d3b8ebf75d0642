import type { FigureDto } from '@tiendo/contract/figure';

import type { Attempt, CellAddress, Post } from './post.ts';

/** Where posts are kept, for all windows of this browser. */
export interface OutboxStore {
  /** The posts of one person, in the order of writing. */
  all(accountId: string): Promise<readonly Post[]>;
  /**
   * Reads a cell's post, changes it and keeps it, in one step that no other window comes between. Null
   * removes it. Answers what is kept now, once it is kept.
   */
  change(
    accountId: string,
    address: CellAddress,
    change: (post: Post | null) => Post | null,
  ): Promise<Post | null>;
}

/** How posts travel. Errors are those of the API client. */
export interface OutboxWire {
  save(address: CellAddress, attempt: Attempt): Promise<FigureDto>;
  read(address: CellAddress): Promise<FigureDto>;
}

/**
 * What windows tell one another: posts changed, perhaps because the server recorded one; one was refused for a marking of a state
 * secret and is kept no longer; somebody asks to send now.
 */
export type OutboxNews =
  | { readonly kind: 'changed'; readonly recorded: FigureDto | null }
  | { readonly kind: 'marked'; readonly post: Post }
  | { readonly kind: 'urged' };

/** Between the windows of one person. */
export interface OutboxChannel {
  tell(news: OutboxNews): void;
  hear(listener: (news: OutboxNews) => void): () => void;
}

/**
 * Gives one window at a time the turn to send. `held` is called when it is this window's, and it stays so until
 * the window is gone or the answer is called, which gives up waiting too.
 */
export type TakeTurn = (held: () => void) => () => void;
