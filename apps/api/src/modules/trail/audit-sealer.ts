import { Injectable, Logger } from '@nestjs/common';

import { Transactions } from '../../platform/database/transactions.ts';
import { BEFORE_THE_FIRST, linkHashOf, rowHashOf } from './seal-hash.ts';
import { type Seal, SealRepository } from './seal.repository.ts';

const LOOK_EVERY_MS = 3000;
/** Rows of one short transaction: the embedded database has one connection, and people wait for it. */
const BATCH = 200;

/**
 * Chains audit rows after they are committed. Every process over a database runs one; a lock lets one of
 * them seal at a time. A row's place in the chain is the order of sealing: one that commits late, with
 * whatever id, is sealed late.
 */
@Injectable()
export class AuditSealer {
  readonly #log = new Logger(AuditSealer.name);
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> = Promise.resolve();

  constructor(
    private readonly transactions: Transactions,
    private readonly seals: SealRepository,
  ) {}

  /** Looks for rows from now on. */
  start(): void {
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  /** Seals once more what is there, and looks no more. */
  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
    this.#look();
    await this.#running;
  }

  /** Seals everything that waits. Returns how many rows. */
  async seal(): Promise<number> {
    let sealed = 0;
    for (;;) {
      const batch = await this.#sealBatch();
      sealed += batch;
      if (batch < BATCH) return sealed;
    }
  }

  /** One look after the other. */
  #look(): void {
    this.#running = this.#sealAfter(this.#running);
  }

  async #sealAfter(before: Promise<void>): Promise<void> {
    await before;
    try {
      await this.seal();
    } catch (error) {
      this.#log.error(error);
    }
  }

  #sealBatch(): Promise<number> {
    return this.transactions.asOwner(async () => {
      if (!(await this.seals.hold())) return 0;
      const rows = await this.seals.waiting(BATCH);
      if (rows.length === 0) return 0;
      const last = await this.seals.last();
      let before = last?.hash ?? BEFORE_THE_FIRST;
      let position = BigInt(last?.position ?? 0);
      const links = rows.map(({ auditId, text }): Seal => {
        const rowHash = rowHashOf(text);
        before = linkHashOf(before, rowHash);
        position += 1n;
        return { position: String(position), auditId, rowHash, hash: before };
      });
      await this.seals.append(links);
      return rows.length;
    });
  }
}
