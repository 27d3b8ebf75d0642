import { setTimeout as wait } from 'node:timers/promises';

import { Injectable } from '@nestjs/common';

import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { FileClaimRepository } from './file-claim.repository.ts';
import { FileSweeper } from './file-sweeper.ts';

/** Nobody takes longer from keeping a content to naming it; what does was left by a crash. */
const CLAIM_SECONDS = 3600;

/** Taking a file away takes moments. */
const PATIENCE_MS = 10_000;
const LOOK_AGAIN_MS = 100;

/**
 * Says in the database that a content is wanted while no row names it yet, because several processes share
 * one store: what is claimed is not swept, and what is being taken away is not claimed.
 */
@Injectable()
export class FileClaims {
  constructor(
    private readonly transactions: Transactions,
    private readonly claims: FileClaimRepository,
    private readonly sweeper: FileSweeper,
  ) {}

  /** Before the content is kept. @throws AppError where the same content is going and does not go */
  async claim(hash: string): Promise<string> {
    const until = performance.now() + PATIENCE_MS;
    for (;;) {
      const claim = await this.transactions.asOwner(async () => {
        await this.claims.hold(hash);
        return (await this.claims.isGoing(hash)) ? null : this.claims.claim(hash, CLAIM_SECONDS);
      });
      if (claim !== null) return claim;
      if (performance.now() > until) throw new AppError('evidence.store-unavailable');
      await wait(LOOK_AGAIN_MS);
    }
  }

  /** In the transaction in which a row names the content. @throws AppError where the claim had run out */
  async settle(claim: string): Promise<void> {
    if (!(await this.claims.settle(claim))) throw new AppError('evidence.store-unavailable');
  }

  /** No row will name it: unless another does, the content goes. */
  async release(claim: string): Promise<void> {
    await this.transactions.asOwner(async () => {
      await this.claims.release(claim);
      this.transactions.afterCommit(() => this.sweeper.look());
    });
  }

  /** In the transaction in which a row that named the content goes. Unless another names it, it goes too. */
  async leave(hash: string): Promise<void> {
    await this.claims.claim(hash, 0);
    this.transactions.afterCommit(() => this.sweeper.look());
  }
}
