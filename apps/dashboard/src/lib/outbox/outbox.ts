import type { FigureDto } from '@tiendo/contract/figure';

import type {
  OutboxChannel,
  OutboxNews,
  OutboxStore,
  OutboxWire,
  TakeTurn,
} from './outbox-ports.ts';
import { OutboxSender } from './outbox-sender.ts';
import {
  type CellAddress,
  cellName,
  keptMine,
  type Post,
  type Refusal,
  retried,
  type Writing,
  written,
} from './post.ts';
import type { Pauses } from './send-pauses.ts';

/** What the outbox stands on. */
export interface OutboxParts {
  readonly accountId: string;
  readonly store: OutboxStore;
  readonly wire: OutboxWire;
  readonly channel: OutboxChannel;
  readonly takeTurn: TakeTurn;
  readonly newKey: () => string;
  readonly pauses: Pauses;
}

/**
 * What one person has written and the server has not recorded. It is kept before it is sent, so it survives
 * a reload, a crash and a closed laptop, and goes out by itself from whichever window is open; one window
 * sends for all of them.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  readonly #sender: OutboxSender;
  readonly #listeners = new Set<() => void>();
  readonly #recordedListeners = new Set<(figure: FigureDto) => void>();
  readonly #markedListeners = new Set<(post: Post) => void>();
  readonly #strangeListeners = new Set<(answer: Refusal) => void>();
  readonly #recordedHere = new Map<string, FigureDto>();
  #posts: ReadonlyMap<string, Post> = new Map();
  #isStale = false;
  #isClosed = false;
  #reading: Promise<void> | null = null;
  #stops: readonly (() => void)[] = [];

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    this.#sender = new OutboxSender(parts, {
      changed: (recorded) => this.#changed(recorded),
      marked: (post) => this.#marked(post),
      strange: (answer) => {
        for (const listener of this.#strangeListeners) listener(answer);
      },
    });
  }

  /** Reads what is kept and begins to send when it is this window's turn. */
  async open(): Promise<void> {
    const { channel, takeTurn } = this.#parts;
    const deaf = channel.hear((news) => this.#heard(news));
    this.#stops = [deaf];
    await this.#refresh();
    if (this.#isClosed) return;
    this.#stops = [deaf, takeTurn(() => this.#sender.run()), () => this.#sender.stop()];
  }

  /** The window goes away or the person signs out; what is kept stays, and what is under way is noted. */
  close(): void {
    this.#isClosed = true;
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  /** Nothing is shared with other windows any more: this one sends its own, and theirs are theirs to send. */
  goAlone(): void {
    const [, giveTurn] = this.#stops;
    giveTurn?.();
    this.#tell();
  }

  /** By {@link cellName}; the same map until a post changes. */
  readonly posts = (): ReadonlyMap<string, Post> => this.#posts;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What the server recorded of a cell since this window opened; undefined where it recorded nothing. */
  readonly recordedHere = (address: CellAddress): FigureDto | undefined =>
    this.#recordedHere.get(cellName(address));

  /**
   * Hears of each figure the server recorded, whichever window sent it, and first of those since this window
   * opened: what was read before may be older.
   */
  readonly onRecorded = (listener: (figure: FigureDto) => void): (() => void) => {
    for (const figure of this.#recordedHere.values()) listener(figure);
    this.#recordedListeners.add(listener);
    return () => this.#recordedListeners.delete(listener);
  };

  /** Hears what was refused for a marking of a state secret, whichever window sent it: it is kept no longer. */
  readonly onMarked = (listener: (post: Post) => void): (() => void) => {
    this.#markedListeners.add(listener);
    return () => this.#markedListeners.delete(listener);
  };

  /** Hears when this window sent something and the server knew nobody here, or somebody else. */
  readonly onStrange = (listener: (answer: Refusal) => void): (() => void) => {
    this.#strangeListeners.add(listener);
    return () => this.#strangeListeners.delete(listener);
  };

  /** Settles when it is kept; it is shown and sent by itself. */
  write(writing: Omit<Writing, 'accountId'>): Promise<void> {
    const { accountId, newKey } = this.#parts;
    const key = newKey();
    const change = (post: Post | null) => written(post, { ...writing, accountId }, key);
    return this.#change(writing.address, change);
  }

  /** *Giữ số của tôi*. */
  keepMine(address: CellAddress): Promise<void> {
    return this.#changeKept(address, keptMine);
  }

  /** Sends once more what waits or was refused. */
  async retry(address: CellAddress): Promise<void> {
    await this.#changeKept(address, retried);
    this.retryAll();
  }

  /** The network is back, or the person is: whichever window sends, it waits no longer. */
  retryAll(): void {
    if (this.#isClosed) return;
    this.#sender.wakeAll();
    this.#parts.channel.tell({ kind: 'urged' });
  }

  /** *Bỏ*, and *Lấy số kia*: what was written is given up. What may have arrived is looked up. */
  async drop(address: CellAddress): Promise<void> {
    const mayBeThere = (this.#posts.get(cellName(address))?.tries ?? 0) > 0;
    await this.#change(address, () => null);
    if (!mayBeThere) return;
    const figure = await this.#parts.wire.read(address).catch(() => null);
    if (figure) this.#changed(figure);
  }

  #changeKept(address: CellAddress, change: (post: Post, key: string) => Post): Promise<void> {
    const key = this.#parts.newKey();
    return this.#change(address, (post) => post && change(post, key));
  }

  /** Shown at once, then kept; only what is kept is sent. */
  async #change(address: CellAddress, change: (post: Post | null) => Post | null): Promise<void> {
    const { accountId, store } = this.#parts;
    this.#show(address, change(this.#posts.get(cellName(address)) ?? null));
    await store.change(accountId, address, change);
    this.#changed(null);
  }

  #changed(recorded: FigureDto | null): void {
    if (this.#isClosed) return;
    const news = { kind: 'changed', recorded } as const;
    this.#parts.channel.tell(news);
    this.#heard(news);
  }

  #marked(post: Post): void {
    if (this.#isClosed) return;
    const news = { kind: 'marked', post } as const;
    this.#parts.channel.tell(news);
    this.#heard(news);
  }

  #heard(news: OutboxNews): void {
    if (news.kind === 'urged') return this.#sender.wakeAll();
    if (news.kind === 'marked') {
      for (const listener of this.#markedListeners) listener(news.post);
      return;
    }
    if (news.recorded) this.#recorded(news.recorded);
    void this.#refresh().then(() => this.#sender.wake());
  }

  #recorded(figure: FigureDto): void {
    this.#recordedHere.set(cellName(figure), figure);
    for (const listener of this.#recordedListeners) listener(figure);
  }

  /** One reading at a time; what changes while it goes on is read once more. */
  #refresh(): Promise<void> {
    this.#isStale = true;
    this.#reading ??= this.#read();
    return this.#reading;
  }

  async #read(): Promise<void> {
    const { accountId, store } = this.#parts;
    while (this.#isStale) {
      this.#isStale = false;
      const all = await store.all(accountId);
      this.#posts = new Map(all.map((post) => [cellName(post.address), post]));
      this.#tell();
    }
    this.#reading = null;
  }

  #show(address: CellAddress, post: Post | null): void {
    const posts = new Map(this.#posts);
    if (post === null) posts.delete(cellName(address));
    else posts.set(cellName(address), post);
    this.#posts = posts;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
