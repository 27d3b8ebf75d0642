import path from 'node:path';

import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';

import { SystemClock } from '../../platform/clock/clock.ts';
import type { Env } from '../../platform/config/env.ts';
import { ENV } from '../../platform/config/settings.tokens.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { FileStore } from '../../platform/files/file-store.ts';
import { sweepReceived } from '../../platform/files/received-file.ts';
import { FileClaimRepository } from './file-claim.repository.ts';

const LOOK_EVERY_MS = 10 * 60_000;
/** Contents of one look; what is left waits for the next. */
const BATCH = 500;
/** No store takes longer to take a file away; whoever does died over it, and another begins anew. */
const REMOVAL_SECONDS = 300;
/** No line is so slow that nothing of a file comes for longer. */
const SILENCE_MS = 24 * 3_600_000;

/**
 * Takes contents away that no row names: at once where a row went or an upload was refused, and from time to
 * time what a crash left. Only what was claimed is ever taken, so a file of another database is not.
 */
@Injectable()
export class FileSweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #log = new Logger(FileSweeper.name);
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> = Promise.resolve();

  constructor(
    private readonly transactions: Transactions,
    private readonly store: FileStore,
    private readonly claims: FileClaimRepository,
    private readonly clock: SystemClock,
    @Inject(ENV) private readonly env: Pick<Env, 'dataDirectory'>,
  ) {}

  /** Beside the start, which does not wait for it. */
  onApplicationBootstrap(): void {
    this.#next(() => this.sweep());
    this.#timer = setInterval(() => this.#next(() => this.sweep()), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    await this.#running;
  }

  /** Takes away what nobody wants any more, beside whoever asks for it. */
  look(): void {
    this.#next(() => this.#removeDue());
  }

  /** The same, and bodies that never came whole. */
  async sweep(): Promise<void> {
    const incoming = path.join(this.env.dataDirectory, 'files', 'incoming');
    await sweepReceived(incoming, new Date(this.clock.now().getTime() - SILENCE_MS));
    await this.#removeDue();
  }

  /** One after the other; what fails is left for the next. */
  #next(work: () => Promise<void>): void {
    this.#running = this.#after(this.#running, work);
  }

  async #after(before: Promise<void>, work: () => Promise<void>): Promise<void> {
    await before;
    try {
      await work();
    } catch (error) {
      // A store that is away is none of our faults, and may be there for the next look.
      if (error instanceof AppError) this.#log.warn(`not taken away yet: ${String(error.cause)}`);
      else this.#log.error(error);
    }
  }

  async #removeDue(): Promise<void> {
    for (const hash of await this.transactions.asOwner(() => this.claims.due(BATCH))) {
      const removal = await this.#beginRemoval(hash);
      if (removal === null) continue;
      // No transaction waits for the store: whoever brings the same content meanwhile waits for the removal.
      await this.store.remove(hash);
      await this.transactions.asOwner(() => this.claims.settle(removal));
    }
  }

  /** The claim under which a content goes; null where it stays, or goes already. */
  #beginRemoval(hash: string): Promise<string | null> {
    return this.transactions.asOwner(async () => {
      await this.claims.hold(hash);
      const isDue = await this.claims.expire(hash);
      if (!isDue || (await this.claims.isWanted(hash))) return null;
      return this.claims.claim(hash, REMOVAL_SECONDS, true);
    });
  }
}
