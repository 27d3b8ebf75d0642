import type { FigureDto } from '@tiendo/contract/figure';

import { aFigure } from './submission-builder.ts';
import { ApiError, NetworkError } from '../lib/api-error.ts';
import { memoryStore } from '../lib/outbox/memory-store.ts';
import { Outbox } from '../lib/outbox/outbox.ts';
import type {
  OutboxChannel,
  OutboxNews,
  OutboxStore,
  OutboxWire,
} from '../lib/outbox/outbox-ports.ts';
import type { Attempt, CellAddress } from '../lib/outbox/post.ts';

const ACCOUNT = 'account';
const HALF_YEAR = '2017-H1';
const address = (cell: string): CellAddress => ({
  halfYear: HALF_YEAR,
  unitId: 'u',
  indicatorId: cell,
});

/**
 * Two windows of one person, the browser's store, turn and channel, and a server that keeps what it answered
 * under a key: everything an outbox meets, in one process.
 */
export class Town {
  network: 'cut-after' | 'cut-before' | 'mend' = 'mend';
  readonly #store = memoryStore().posts;
  readonly #windows = new Map<number, { outbox: Outbox; alive: { is: boolean } }>();
  readonly #ears = new Map<number, Set<(news: OutboxNews) => void>>();
  readonly #queue: { window: number; held: () => void }[] = [];
  readonly #server = new Map<string, { version: number; values: string[] }>();
  readonly #answers = new Map<string, FigureDto | ApiError>();
  readonly #written = new Map<string, string[]>();
  #holder: number | null = null;
  #count = 0;

  /** Opens a window, or opens it anew as a reload does. */
  async openWindow(window: number): Promise<void> {
    this.crash(window);
    const alive = { is: true };
    this.#ears.set(window, new Set());
    const outbox = new Outbox({
      accountId: ACCOUNT,
      store: this.#storeFor(alive),
      wire: this.#wireFor(alive),
      channel: this.#channelFor(window),
      takeTurn: (held) => {
        this.#queue.push({ window, held });
        this.#giveTurn();
        return () => {};
      },
      newKey: () => `key-${(this.#count += 1)}`,
      pauses: [1, 2],
    });
    this.#windows.set(window, { outbox, alive });
    await outbox.open();
  }

  /** The window is gone at once: nothing it waits for is ever answered, and its turn is free. */
  crash(window: number): void {
    const open = this.#windows.get(window);
    if (!open) return;
    open.alive.is = false;
    open.outbox.close();
    this.#windows.delete(window);
    this.#ears.delete(window);
    const at = this.#queue.findIndex((one) => one.window === window);
    if (at !== -1) this.#queue.splice(at, 1);
    if (this.#holder === window) this.#holder = null;
    this.#giveTurn();
  }

  /** Writes a value that was never written before, as a form does that saw what is recorded. */
  async write(window: number, cell: string): Promise<void> {
    const open = this.#windows.get(window);
    if (!open) return;
    const value = String((this.#count += 1));
    this.#written.set(cell, [...(this.#written.get(cell) ?? []), value]);
    await open.outbox.write({
      address: address(cell),
      label: { unit: 'Trúc Bạch', unitCode: 'code:00004', indicator: cell },
      family: cell,
      version: this.#server.get(cell)?.version ?? 0,
      body: { state: 'reported', value, quality: 'official' },
      at: String(this.#count).padStart(9, '0'),
    });
  }

  /** Somebody else records a value in the cell. */
  interfere(cell: string): void {
    const { version, values } = this.#server.get(cell) ?? { version: 0, values: [] };
    this.#server.set(cell, { version: version + 1, values: [...values, `other-${version}`] });
  }

  async rest(turns: number): Promise<void> {
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
  }

  /** Until nothing is kept any more, or it is clear that it never will be; each conflict is decided for oneself. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 200 && (await this.kept()).length > 0; turn += 1) {
      for (const { address: at, standing } of await this.kept()) {
        if (standing.kind === 'conflict') await this.#windows.get(0)?.outbox.keepMine(at);
      }
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  written = (cell: string): readonly string[] => this.#written.get(cell) ?? [];
  recorded = (cell: string): readonly string[] => this.#server.get(cell)?.values ?? [];
  recordedOfOurs = (cell: string): readonly string[] =>
    this.recorded(cell).filter((value) => !value.startsWith('other'));
  kept = () => this.#store.all(ACCOUNT);

  #giveTurn(): void {
    if (this.#holder !== null) return;
    const next = this.#queue.shift();
    if (!next) return;
    this.#holder = next.window;
    next.held();
  }

  #storeFor(alive: { is: boolean }): OutboxStore {
    return {
      all: (...who) => whileAlive(alive, this.#store.all(...who)),
      change: (...what) => whileAlive(alive, this.#store.change(...what)),
    };
  }

  #wireFor(alive: { is: boolean }): OutboxWire {
    return {
      save: (at, attempt) => whileAlive(alive, this.#save(at, attempt)),
      read: () => Promise.reject(new NetworkError('not asked')),
    };
  }

  async #save({ indicatorId }: CellAddress, attempt: Attempt): Promise<FigureDto> {
    if (this.network === 'cut-before') throw new NetworkError('cut');
    const answer = this.#answers.get(attempt.key) ?? this.#record(indicatorId, attempt);
    this.#answers.set(attempt.key, answer);
    await this.rest(3);
    if (this.network === 'cut-after') throw new NetworkError('cut');
    if (answer instanceof ApiError) throw answer;
    return answer;
  }

  #record(cell: string, { version, body }: Attempt): FigureDto | ApiError {
    const { version: now, values } = this.#server.get(cell) ?? { version: 0, values: [] };
    if (version !== now) return new ApiError(412, { current: figureOf(now, values.at(-1)) });
    const value = body.value ?? '';
    this.#server.set(cell, { version: now + 1, values: [...values, value] });
    return figureOf(now + 1, value);
  }

  #channelFor(window: number): OutboxChannel {
    return {
      tell: (news) => {
        for (const [other, ears] of this.#ears)
          if (other !== window) for (const ear of ears) ear(news);
      },
      hear: (listener) => {
        this.#ears.get(window)?.add(listener);
        return () => this.#ears.get(window)?.delete(listener);
      },
    };
  }
}

const figureOf = (version: number, value: string | undefined): FigureDto =>
  aFigure(1, {
    version,
    value: value ?? null,
    state: value === undefined ? 'not-reported' : 'reported',
  });

/** Nothing reaches a window that is gone. */
function whileAlive<T>(alive: { is: boolean }, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    answer.then(
      (value) => alive.is && resolve(value),
      (error: unknown) => alive.is && reject(error),
    );
  });
}
