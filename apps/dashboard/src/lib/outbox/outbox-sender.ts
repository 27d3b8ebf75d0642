import type { FigureDto } from '@tiendo/contract/figure';

import type { OutboxStore, OutboxWire } from './outbox-ports.ts';
import {
  type CellAddress,
  conflicted,
  isDue,
  lost,
  type Post,
  type Refusal,
  recorded,
  refused,
  retried,
  started,
} from './post.ts';
import { outcomeOf } from './post-outcome.ts';

/** Milliseconds to wait after one lost answer, after the second in a row, and so on; the last repeats. */
export type Pauses = readonly [number, ...number[]];

interface SenderParts {
  readonly accountId: string;
  readonly store: OutboxStore;
  readonly wire: OutboxWire;
  readonly newKey: () => string;
  readonly pauses: Pauses;
}

/** Who hears of what the sender does. */
interface SenderEars {
  readonly changed: (recorded: FigureDto | null) => void;
  readonly signedOut: () => void;
}

/** Requests under way at once: a browser allows six to a server, and a page wants some of them. */
const AT_ONCE = 4;

/**
 * Sends what is kept while it is this window's turn: within a family one after the other in the order of
 * writing, families side by side. A lost answer makes all of them pause, longer each time.
 */
export class OutboxSender {
  readonly #parts: SenderParts;
  readonly #ears: SenderEars;
  readonly #busy = new Set<string>();
  #end: (() => void) | null = null;
  #losses = 0;
  /** What the last lost answer said. */
  #answer: Refusal | null = null;
  #pause: ReturnType<typeof setTimeout> | null = null;

  constructor(parts: SenderParts, ears: SenderEars) {
    this.#parts = parts;
    this.#ears = ears;
  }

  /** Settles once it is stopped. */
  run(): Promise<void> {
    return new Promise((resolve) => {
      this.#end = resolve;
      void this.#pump();
    });
  }

  stop(): void {
    this.#unpause();
    this.#end?.();
    this.#end = null;
  }

  /** Something was written. While all wait it waits with them. */
  wake(): void {
    if (this.#pause === null) void this.#pump();
    else void this.#holdBack();
  }

  /** There is reason to believe that it works again. */
  wakeAll(): void {
    this.#unpause();
    void this.#pump();
  }

  async #pump(): Promise<void> {
    if (this.#end === null) return;
    const { accountId, store } = this.#parts;
    const posts = await store.all(accountId);
    for (const { family } of posts.filter(isDue)) {
      if (this.#busy.size >= AT_ONCE) return;
      if (!this.#mayGoOn() || this.#busy.has(family)) continue;
      this.#busy.add(family);
      void this.#sendFamily(family);
    }
  }

  #mayGoOn(): boolean {
    return this.#end !== null && this.#pause === null;
  }

  async #sendFamily(family: string): Promise<void> {
    while (this.#mayGoOn()) {
      const post = await this.#firstOf(family);
      if (!post) break;
      await this.#send(post);
    }
    this.#busy.delete(family);
    // Written between the last look and now, or held back because too many were under way.
    if (this.#mayGoOn()) await this.#pump();
  }

  async #firstOf(family: string): Promise<Post | undefined> {
    const { accountId, store } = this.#parts;
    const posts = await store.all(accountId);
    return posts.find((post) => post.family === family && isDue(post));
  }

  async #send({ address }: Post): Promise<void> {
    const { wire } = this.#parts;
    const post = await this.#change(
      address,
      (kept) => kept && (isDue(kept) ? started(kept) : kept),
    );
    if (!post || !isDue(post) || this.#end === null) return;
    const outcome = await outcomeOf(wire, address, post.attempt);
    const key = this.#parts.newKey();
    if (outcome.kind === 'lost') this.#pauseAfterLoss(outcome.answer);
    else this.#losses = 0;
    await this.#change(address, (kept) => {
      // Given up meanwhile, or begun anew: the answer is not about it.
      if (kept?.attempt.key !== post.attempt.key) return kept;
      switch (outcome.kind) {
        case 'recorded':
          return recorded(kept, outcome.figure, key);
        case 'conflict':
          return conflicted(kept, outcome.theirs);
        case 'refused':
          return refused(kept, outcome, key);
        case 'lost':
          return lost(kept, outcome.answer);
      }
    });
    if (outcome.kind === 'recorded') await this.#askAgain(post.family);
    if (outcome.kind === 'lost') await this.#holdBack();
    if (outcome.kind === 'lost' && outcome.answer?.status === 401) this.#ears.signedOut();
    this.#ears.changed(outcome.kind === 'recorded' ? outcome.figure : null);
  }

  /** A neighbour's figure may have been what was wrong: a part is held against its whole. */
  async #askAgain(family: string): Promise<void> {
    const { accountId, store, newKey } = this.#parts;
    for (const { address, ...post } of await store.all(accountId)) {
      if (post.family !== family || post.standing.kind !== 'refused') continue;
      const key = newKey();
      await this.#change(address, (kept) =>
        kept?.standing.kind === 'refused' ? retried(kept, key) : kept,
      );
    }
  }

  #change(address: CellAddress, change: (post: Post | null) => Post | null) {
    const { accountId, store } = this.#parts;
    return store.change(accountId, address, change);
  }

  /** What is not on its way shares the fate of what was lost: nobody is told that it is being sent. */
  async #holdBack(): Promise<void> {
    const { accountId, store } = this.#parts;
    const isHeld = (post: Post) => post.standing.kind === 'ready' && !this.#busy.has(post.family);
    const held = (await store.all(accountId)).filter(isHeld);
    for (const { address } of held) {
      await this.#change(
        address,
        (kept) => kept && (isHeld(kept) ? lost(kept, this.#answer) : kept),
      );
    }
    if (held.length > 0) this.#ears.changed(null);
  }

  #pauseAfterLoss(answer: Refusal | null): void {
    this.#answer = answer;
    if (this.#pause !== null) return;
    const { pauses } = this.#parts;
    const pause = pauses[Math.min(this.#losses, pauses.length - 1)] ?? pauses[0];
    this.#losses += 1;
    this.#pause = setTimeout(() => this.wakeAll(), pause);
  }

  #unpause(): void {
    if (this.#pause !== null) clearTimeout(this.#pause);
    this.#pause = null;
  }
}
