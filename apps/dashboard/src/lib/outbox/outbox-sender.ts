import type { FigureDto } from '@tiendo/contract/figure';

import type { OutboxStore, OutboxWire } from './outbox-ports.ts';
import {
  type CellAddress,
  conflicted,
  isDue,
  isMarked,
  lost,
  type Post,
  type Refusal,
  recorded,
  refused,
  retried,
  started,
} from './post.ts';
import { outcomeOf, type Outcome } from './post-outcome.ts';
import { SendPauses, type Pauses } from './send-pauses.ts';

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
  /** Nothing of it may be kept: it lives on in the windows that show it. */
  readonly marked: (post: Post) => void;
  /** The server asks who this is, or knows somebody else. */
  readonly strange: (answer: Refusal) => void;
}

/** Requests under way at once: a browser allows six to a server, and a page wants some of them. */
const AT_ONCE = 4;

/**
 * Sends what is kept while it is this window's turn: within a family one after the other in the order of
 * writing, families side by side, those first that were tried least. Without a server all of them wait; what
 * the server fails at waits alone, so that it holds nobody up.
 */
export class OutboxSender {
  readonly #parts: SenderParts;
  readonly #ears: SenderEars;
  readonly #busy = new Set<string>();
  readonly #pauses: SendPauses;
  #isRunning = false;
  /** What the last lost answer said. */
  #answer: Refusal | null = null;

  constructor(parts: SenderParts, ears: SenderEars) {
    this.#parts = parts;
    this.#ears = ears;
    this.#pauses = new SendPauses(parts.pauses, () => void this.#pump());
  }

  run(): void {
    this.#isRunning = true;
    void this.#pump();
  }

  stop(): void {
    this.#isRunning = false;
    this.#pauses.end();
  }

  /** Something was written. While all wait it waits with them. */
  wake(): void {
    if (this.#pauses.isForAll()) void this.#holdBack();
    else void this.#pump();
  }

  /** There is reason to believe that it works again. */
  wakeAll(): void {
    this.#pauses.end();
    void this.#pump();
  }

  async #pump(): Promise<void> {
    if (!this.#mayGoOn()) return;
    const posts = (await this.#all()).filter(isDue);
    for (const { family } of posts.toSorted((one, other) => one.tries - other.tries)) {
      if (!this.#mayGoOn() || this.#busy.size >= AT_ONCE) return;
      if (this.#busy.has(family) || this.#pauses.isFor(family)) continue;
      this.#busy.add(family);
      void this.#sendFamily(family);
    }
  }

  #mayGoOn(): boolean {
    return this.#isRunning && !this.#pauses.isForAll();
  }

  async #sendFamily(family: string): Promise<void> {
    while (this.#mayGoOn() && !this.#pauses.isFor(family)) {
      const post = (await this.#all()).find((one) => one.family === family && isDue(one));
      if (!post) break;
      await this.#send(post);
    }
    this.#busy.delete(family);
    // Written between the last look and now, or held back because too many were under way.
    await this.#pump();
  }

  async #send({ address }: Post): Promise<void> {
    const post = await this.#change(address, (kept) => (isDue(kept) ? started(kept) : kept));
    if (!post || !isDue(post) || !this.#isRunning) return;
    const outcome = await outcomeOf(this.#parts.wire, address, post.attempt);
    this.#notePauses(outcome, post);
    // Before its post goes: what is written over it until then goes over the version it became.
    if (outcome.kind === 'recorded') this.#ears.changed(outcome.figure);
    const key = this.#parts.newKey();
    // Given up meanwhile, or begun anew: then the answer is not about what is kept.
    const left = await this.#change(address, (kept) =>
      kept.attempt.key === post.attempt.key ? after(kept, outcome, key) : kept,
    );
    if (left === null && outcome.kind === 'refused' && isMarked(outcome)) this.#ears.marked(post);
    if (outcome.kind === 'recorded') await this.#askAgain(post.family);
    if (outcome.kind === 'lost' && this.#pauses.isForAll()) await this.#holdBack();
    this.#ears.changed(null);
    if (outcome.kind === 'lost' && isStrange(outcome.answer)) this.#ears.strange(outcome.answer);
  }

  #notePauses(outcome: Outcome, { family, tries }: Post): void {
    if (outcome.kind !== 'lost') return this.#pauses.forgive();
    this.#answer = outcome.answer;
    if (outcome.answer?.status === 500) this.#pauses.family(family, tries);
    else this.#pauses.all();
  }

  /** A neighbour's figure may have been what was wrong: a part is held against its whole. */
  async #askAgain(family: string): Promise<void> {
    for (const post of await this.#all()) {
      if (post.family !== family || post.standing.kind !== 'refused') continue;
      const key = this.#parts.newKey();
      await this.#change(post.address, (kept) =>
        kept.standing.kind === 'refused' ? retried(kept, key) : kept,
      );
    }
  }

  /** What is not on its way shares the fate of what was lost: nobody is told that it is being sent. */
  async #holdBack(): Promise<void> {
    const isHeld = (post: Post) => post.standing.kind === 'ready' && !this.#busy.has(post.family);
    const held = (await this.#all()).filter(isHeld);
    for (const { address } of held) {
      await this.#change(address, (kept) => (isHeld(kept) ? lost(kept, this.#answer) : kept));
    }
    if (held.length > 0) this.#ears.changed(null);
  }

  #all(): Promise<readonly Post[]> {
    return this.#parts.store.all(this.#parts.accountId);
  }

  /** Changes what is still kept. */
  #change(address: CellAddress, change: (post: Post) => Post | null): Promise<Post | null> {
    const { accountId, store } = this.#parts;
    return store.change(accountId, address, (kept) => kept && change(kept));
  }
}

function after(post: Post, outcome: Outcome, key: string): Post | null {
  switch (outcome.kind) {
    case 'recorded':
      return recorded(post, outcome.figure, key);
    case 'conflict':
      return conflicted(post, outcome.theirs);
    case 'refused':
      return refused(post, outcome, key);
    case 'lost':
      return lost(post, outcome.answer);
  }
}

const isStrange = (answer: Refusal | null): answer is Refusal =>
  answer?.problem.code === 'auth.required' || answer?.problem.code === 'auth.other-account';
