import { idempotencyKey } from '../idempotency-key.ts';
import { browserChannel } from './browser-channel.ts';
import { browserStore } from './browser-store.ts';
import { browserTurn } from './browser-turn.ts';
import { browserWindow } from './browser-window.ts';
import type { DraftStore } from './draft-store.ts';
import { figureWire } from './figure-wire.ts';
import type { Kept } from './kept.ts';
import { memoryStore } from './memory-store.ts';
import { Outbox } from './outbox.ts';
import { steadyDrafts } from './steady-drafts.ts';
import { steadyStore } from './steady-store.ts';
import { windowDrafts } from './window-drafts.ts';

/** The outbox of whoever is signed in, and where their unfinished text is kept. */
export interface OpenOutbox {
  readonly accountId: string;
  readonly outbox: Outbox;
  readonly drafts: DraftStore;
  /** False where this browser keeps nothing: what is not sent goes with the window. */
  readonly isKept: () => boolean;
}

/** A browser that does not answer by then keeps nothing. In milliseconds. */
const PATIENCE_MS = 3_000;
const PAUSES = [2_000, 5_000, 15_000, 30_000] as const;

/** Opens what this browser keeps for a person and begins to send it. */
export async function openOutbox(accountId: string): Promise<OpenOutbox> {
  const store = await inTime(lastingStore()).catch(() => null);
  let isKept = store !== null;
  const onLost = () => {
    isKept = false;
    outbox.goAlone();
  };
  const { posts, drafts } = store
    ? steadyStore(store, { reopen: lastingStore, onLost })
    : memoryStore();
  const outbox = new Outbox({
    accountId,
    store: posts,
    wire: figureWire(accountId),
    channel: browserChannel(accountId),
    takeTurn: browserTurn(accountId),
    newKey: idempotencyKey,
    pauses: PAUSES,
  });
  await outbox.open();
  return { accountId, outbox, drafts, isKept: () => isKept };
}

/** Somebody who only reads has nothing to send, and nothing is kept for them. */
export function idleOutbox(accountId: string): OpenOutbox {
  const { posts, drafts } = memoryStore();
  const outbox = new Outbox({
    accountId,
    store: posts,
    wire: figureWire(accountId),
    channel: { tell: () => {}, hear: () => () => {} },
    takeTurn: () => () => {},
    newKey: idempotencyKey,
    pauses: PAUSES,
  });
  return { accountId, outbox, drafts, isKept: () => true };
}

async function lastingStore(): Promise<Kept> {
  const [{ posts, drafts }, window] = await Promise.all([browserStore(), browserWindow()]);
  return { posts, drafts: windowDrafts(steadyDrafts(drafts, localStorage), window) };
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('the browser does not answer')), PATIENCE_MS);
    answer.then(resolve, reject);
  });
}
