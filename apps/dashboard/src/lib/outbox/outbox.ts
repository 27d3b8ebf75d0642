import type { FigureDto } from '@tiendo/contract/figure';

import type {
  OutboxChannel,
  OutboxNews,
  OutboxStore,
  OutboxWire,
  TakeTurn,
} from './outbox-ports.ts';
import { OutboxSender, type Pauses } from './outbox-sender.ts';
import {
  type CellAddress,
  cellName,
  keptMine,
  type Post,
  retried,
  type Writing,
  written,
} from './post.ts';

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
  readonly #signedOutListeners = new Set<() => void>();
  #posts: ReadonlyMap<string, Post> = new Map();
  #isStale = false;
  #reading: Promise<void> | null = null;
  #stops: readonly (() => void)[] = [];

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    this.#sender = new OutboxSender(parts, {
      changed: (recorded) => this.#changed(recorded),
      signedOut: () => {
        for (const listener of this.#signedOutListeners) listener();
      },
    });
  }

  /** Reads what is kept and begins to send when it is this window's turn. */
  async open(): Promise<void> {
    const { channel, takeTurn } = this.#parts;
    const deaf = channel.hear((news) => this.#heard(news));
    await this.#refresh();
    const turn = takeTurn(() => this.#sender.run());
    this.#stops = [deaf, turn.stop, () => this.#sender.stop()];
  }

  /** The window goes away or the person signs out; what is kept stays. */
  close(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  /** By {@link cellName}; the same map until a post changes. */
  readonly posts = (): ReadonlyMap<string, Post> => this.#posts;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Hears of each figure the server recorded, whichever window sent it. */
  readonly onRecorded = (listener: (figure: FigureDto) => void): (() => void) => {
    this.#recordedListeners.add(listener);
    return () => this.#recordedListeners.delete(listener);
  };

  /** Hears when this window sent something and was asked who it is. */
  readonly onSignedOut = (listener: () => void): (() => void) => {
    this.#signedOutListeners.add(listener);
    return () => this.#signedOutListeners.delete(listener);
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
    this.#sender.wakeAll();
    this.#parts.channel.tell({ kind: 'urged' });
  }

  /** *Bỏ*, and *Lấy số kia*: what was written is given up. */
  drop(address: CellAddress): Promise<void> {
    return this.#change(address, () => null);
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
    const news = { kind: 'changed', recorded } as const;
    this.#parts.channel.tell(news);
    this.#heard(news);
  }

  #heard(news: OutboxNews): void {
    if (news.kind === 'urged') return this.#sender.wakeAll();
    if (news.recorded) for (const listener of this.#recordedListeners) listener(news.recorded);
    void this.#refresh().then(() => this.#sender.wake());
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
