import type { NarrativeDto } from '@tiendo/contract/narrative';
import {
  NARRATIVE_PARTS,
  type NarrativeAudience,
  type NarrativePart,
  type NarrativeText,
  saysTheSameNarrative,
} from '@tiendo/domain/narrative';
import { markingIn } from '@tiendo/domain/secrecy';

import { ApiError } from '../../../lib/api-error.ts';
import { isPassing } from '../../../lib/passing-answer.ts';

/** What became of what was typed in a block. */
export type BlockSync =
  | { readonly kind: 'saved' }
  | { readonly kind: 'typing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'waiting'; readonly error: unknown }
  | { readonly kind: 'refused'; readonly error: ApiError }
  | { readonly kind: 'conflict'; readonly theirs: NarrativeDto };

/** A block as it is shown: what stands in its fields, and whether the server has it. */
export interface BlockState {
  readonly text: NarrativeText;
  /** Who is to read it once it is sent. */
  readonly audience: NarrativeAudience;
  /** What the server has, as far as this window knows. */
  readonly base: NarrativeDto;
  readonly sync: BlockSync;
}

/** A text and its readers, over the version that the person saw. */
interface BlockWriting {
  readonly text: NarrativeText;
  readonly audience: NarrativeAudience;
  readonly version: number;
}

/** One try to record a text; the same again goes under the same key. */
export interface BlockAttempt extends BlockWriting {
  readonly key: string;
}

/** What was typed and is not recorded. */
export interface KeptBlock extends BlockWriting {
  /** What was tried and not answered: it may have arrived, so it goes first, under its key. */
  readonly attempt: BlockAttempt | null;
}

/** What a block is written with. */
export interface BlockPorts {
  /** Errors are those of the API client. */
  save(attempt: BlockAttempt): Promise<NarrativeDto>;
  keep(kept: KeptBlock): void;
  drop(): void;
  newKey(): string;
}

/** After the last key, and before what failed is tried again. In milliseconds. */
const PAUSE_MS = 1_200;
const AGAIN_MS = 10_000;

/**
 * Records one block as it is typed. What is typed is kept in this browser at once and sent after a pause,
 * one try at a time; it is dropped when the server has it, and nothing ever goes over what somebody else
 * recorded meanwhile. A text that bears a marking of a state secret is neither kept nor sent: it stands on
 * the screen alone until the marking is gone.
 */
export class BlockWriter {
  readonly #ports: BlockPorts;
  readonly #listeners = new Set<() => void>();
  #state: BlockState;
  #attempt: BlockAttempt | null = null;
  #isSending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(block: NarrativeDto, kept: KeptBlock | null, ports: BlockPorts) {
    this.#ports = ports;
    this.#state = { ...shownOf(block), sync: { kind: 'saved' } };
    if (kept === null) return;
    if (isTheSame(kept, writingOf(block))) ports.drop();
    else this.#resume(block, kept);
  }

  readonly state = (): BlockState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  write(part: NarrativePart, value: string): void {
    const text = { ...this.#state.text, [part]: value };
    const { audience, base, sync } = this.#state;
    this.#keep({ text, audience, version: base.version });
    // A contest is decided by the person, and they may go on writing their side of it.
    if (sync.kind === 'conflict') this.#show({ text });
    else if (bearsMarking(text)) this.#show({ text, sync: MARKED });
    else this.#show({ text, sync: { kind: this.#isSending ? 'saving' : 'typing' } });
    this.#wait(PAUSE_MS);
  }

  /** Who is to read it is sent at once. */
  choose(audience: NarrativeAudience): void {
    const { text, base, sync } = this.#state;
    this.#keep({ text, audience, version: base.version });
    if (sync.kind === 'conflict') return this.#show({ audience });
    this.#show({ audience, sync: { kind: this.#isSending ? 'saving' : 'typing' } });
    void this.#send();
  }

  /** Sends at once what waits for a pause: its field was left, the window closes, the network is back. */
  flush(): void {
    const { kind } = this.#state.sync;
    if (kind === 'typing' || kind === 'waiting') void this.#send();
  }

  retry(): void {
    void this.#send();
  }

  /** The person's own text goes over what somebody else recorded. */
  keepMine(): void {
    const { sync, text, audience } = this.#state;
    if (sync.kind !== 'conflict') return;
    this.#keep({ text, audience, version: sync.theirs.version });
    this.#show({ base: sync.theirs, sync: { kind: 'typing' } });
    void this.#send();
  }

  takeTheirs(): void {
    const { sync } = this.#state;
    if (sync.kind !== 'conflict') return;
    this.#ports.drop();
    const { theirs } = sync;
    this.#show({ ...shownOf(theirs), sync: { kind: 'saved' } });
  }

  /** The block as it was read anew; typed text stays, and its next sending finds out. */
  adopt(block: NarrativeDto): void {
    const { base, sync } = this.#state;
    if (sync.kind !== 'saved' || this.#isSending || block.version <= base.version) return;
    this.#show(shownOf(block));
  }

  /** Nothing is sent by itself any more; what is on its way still ends. */
  close(): void {
    this.flush();
    clearTimeout(this.#timer);
  }

  #resume(block: NarrativeDto, { text, audience, version, attempt }: KeptBlock): void {
    // Kept before the rule was asked: it is looked at once more, and not kept again.
    if (bearsMarking(text)) this.#ports.drop();
    this.#attempt = attempt;
    const isOwn = attempt !== null || version === block.version;
    const sync: BlockSync = isOwn ? { kind: 'typing' } : { kind: 'conflict', theirs: block };
    this.#state = { text, audience, base: block, sync };
    if (isOwn) this.#wait(0);
  }

  #keep(writing: BlockWriting): void {
    if (bearsMarking(writing.text)) this.#ports.drop();
    else this.#ports.keep({ ...writing, attempt: this.#attempt });
  }

  #wait(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), pause);
  }

  async #send(): Promise<void> {
    const { text, audience, base, sync } = this.#state;
    if (this.#isSending || sync.kind === 'conflict') return;
    clearTimeout(this.#timer);
    if (bearsMarking(text)) return this.#show({ sync: MARKED });
    this.#isSending = true;
    const writing = { text, audience, version: base.version };
    const attempt = (this.#attempt ??= { ...writing, key: this.#ports.newKey() });
    this.#keep(writing);
    this.#show({ sync: { kind: 'saving' } });
    try {
      const saved = await this.#ports.save(attempt);
      this.#isSending = false;
      this.#arrived(saved, attempt);
    } catch (error) {
      this.#isSending = false;
      this.#failed(error, attempt);
    }
  }

  #arrived(saved: NarrativeDto, sent: BlockWriting): void {
    this.#attempt = null;
    const { text, audience } = this.#state;
    if (isTheSame(this.#state, sent)) {
      this.#ports.drop();
      this.#show({ base: saved, sync: { kind: 'saved' } });
      return;
    }
    this.#keep({ text, audience, version: saved.version });
    this.#show({ base: saved, sync: bearsMarking(text) ? MARKED : { kind: 'typing' } });
    this.#wait(PAUSE_MS);
  }

  #failed(error: unknown, attempt: BlockAttempt): void {
    if (!(error instanceof ApiError) || isPassing(error.status, error.code)) {
      // What the server fails at is not recorded, and shall not stand before what is written next.
      if (error instanceof ApiError && error.status === 500) this.#attempt = null;
      const isMarked = bearsMarking(this.#state.text);
      this.#show({ sync: isMarked ? MARKED : { kind: 'waiting', error } });
      this.#wait(AGAIN_MS);
      return;
    }
    this.#attempt = null;
    if (error.code !== 'precondition.failed') {
      if (error.code === 'secrecy.marked') this.#ports.drop();
      this.#show({ sync: { kind: 'refused', error } });
      return;
    }
    // The API sends what stands with every refusal of this code.
    const theirs = error.current as NarrativeDto;
    if (isTheSame(writingOf(theirs), attempt)) this.#arrived(theirs, attempt);
    else this.#show({ sync: { kind: 'conflict', theirs } });
  }

  #show(change: Partial<BlockState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

const bearsMarking = (text: NarrativeText): boolean =>
  NARRATIVE_PARTS.some((part) => markingIn(text[part]) !== null);

/** As the server would refuse it. */
const MARKED: BlockSync = {
  kind: 'refused',
  error: new ApiError(422, { code: 'secrecy.marked' }),
};

const isTheSame = (
  one: Pick<BlockWriting, 'audience' | 'text'>,
  other: Pick<BlockWriting, 'audience' | 'text'>,
): boolean => saysTheSameNarrative(one.text, other.text) && one.audience === other.audience;

function textOf(block: NarrativeText): NarrativeText {
  const { results, shortcomings, causes, proposals } = block;
  return { results, shortcomings, causes, proposals };
}

const writingOf = (block: NarrativeDto): BlockWriting => ({
  text: textOf(block),
  audience: block.audience,
  version: block.version,
});

/** A block as the server has it. */
const shownOf = (block: NarrativeDto): Pick<BlockState, 'audience' | 'base' | 'text'> => ({
  text: textOf(block),
  audience: block.audience,
  base: block,
});

/** Parts in which two texts differ. */
export const differingParts = (a: NarrativeText, b: NarrativeText): readonly NarrativePart[] =>
  NARRATIVE_PARTS.filter((part) => a[part].normalize('NFC') !== b[part].normalize('NFC'));
