import { idempotencyKey } from '../idempotency-key.ts';
import { browserChannel } from './browser-channel.ts';
import { browserStore } from './browser-store.ts';
import { browserTurn } from './browser-turn.ts';
import type { DraftStore } from './draft-store.ts';
import { figureWire } from './figure-wire.ts';
import { memoryStore } from './memory-store.ts';
import { Outbox } from './outbox.ts';
import { steadyStore } from './steady-store.ts';

/** The outbox of whoever is signed in, and where their unfinished text is kept. */
export interface OpenOutbox {
  readonly accountId: string;
  readonly outbox: Outbox;
  readonly drafts: DraftStore;
  /** False where this browser keeps nothing: what is not sent goes with the window. */
  readonly isKept: boolean;
}

let open: { readonly accountId: string; readonly promise: Promise<OpenOutbox> } | null = null;

/** Opens the outbox of a person, or answers the one that is open; another person's is closed. */
export function openOutbox(accountId: string): Promise<OpenOutbox> {
  if (open?.accountId === accountId) return open.promise;
  closeOutbox();
  open = { accountId, promise: opened(accountId) };
  return open.promise;
}

/** Nobody is signed in any more. What is kept stays, for the same person. */
export function closeOutbox(): void {
  void open?.promise.then(({ outbox }) => outbox.close());
  open = null;
}

async function opened(accountId: string): Promise<OpenOutbox> {
  const kept = await browserStore().catch(() => null);
  const { posts, drafts } = kept ? steadyStore(kept) : memoryStore();
  const outbox = new Outbox({
    accountId,
    store: posts,
    wire: figureWire,
    channel: browserChannel(accountId),
    takeTurn: browserTurn(accountId),
    newKey: idempotencyKey,
    pauses: PAUSES,
  });
  await outbox.open();
  return { accountId, outbox, drafts, isKept: kept !== null };
}

const PAUSES = [2_000, 5_000, 15_000, 30_000] as const;
