import { Injectable } from '@nestjs/common';

import type { FigureDto } from '@tiendo/contract/figure';

import type { Asker } from '../../platform/auth/asker.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import type { ExpectedVersion } from '../../platform/http/expected-version.ts';
import { FigureHoldRepository, type HeldCell } from './figure-hold.repository.ts';
import { presentFigure } from './figure.presenter.ts';
import { FigureRepository } from './figure.repository.ts';
import { asItWasWritten, refuseOtherBody } from './replay.ts';
import { type Save, namesOf } from './save.ts';

/** Answers again what was answered to the same key, for as long as the revision it made is kept. */
@Injectable()
export class FigureReplayer {
  constructor(
    private readonly holds: FigureHoldRepository,
    private readonly figures: FigureRepository,
  ) {}

  /**
   * The revision that this key made already. Who waited for the cell cannot see yet what was written
   * meanwhile, so whoever finds another version there than expected looks once more.
   */
  async madeBefore(
    { actor, idempotencyKey }: Asker,
    held: HeldCell,
    expected: ExpectedVersion,
  ): Promise<string | null> {
    if (held.replayed_id !== null || idempotencyKey === null) return held.replayed_id;
    if (expected.names(String(held.version ?? 0))) return null;
    return this.holds.madeUnder(actor.accountId, idempotencyKey);
  }

  /** The answer that the revision was given when it was made. */
  async replay(
    { body, key, held, reading }: Omit<Save, 'working'>,
    id: string,
  ): Promise<FigureDto> {
    const made = await this.holds.revision(id);
    if (!made) throw new RangeError('A revision of this key was there a moment ago');
    const sameCell =
      made.half_year === key.halfYear &&
      made.unit_id === key.unitId &&
      made.indicator_id === key.indicatorId;
    if (!sameCell) throw new AppError('idempotency.key-reused');
    refuseOtherBody(made, { body, reading });
    const before = await this.figures.revisions(key);
    return presentFigure(asItWasWritten(made, before), namesOf(held));
  }
}
