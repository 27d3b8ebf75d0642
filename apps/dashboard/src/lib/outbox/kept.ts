import type { DraftStore } from './draft-store.ts';
import type { OutboxStore } from './outbox-ports.ts';

/** What this computer keeps for the people who write on it. */
export interface Kept {
  readonly posts: OutboxStore;
  readonly drafts: DraftStore;
}
