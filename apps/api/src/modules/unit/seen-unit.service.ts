import { Injectable } from '@nestjs/common';

import { refusalToSeeUnit } from '@tiendo/domain/access';
import { isoDate } from '@tiendo/domain/period';

import type { Actor } from '../../platform/auth/actor.ts';
import { domainActor, placedUnit } from '../../platform/auth/domain-actor.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { UnitRepository } from './unit.repository.ts';
import { UnitService } from './unit.service.ts';

/** A unit in the tree of a half-year, that whoever asks may look at. */
export interface SeenUnit {
  readonly halfYear: string;
  readonly unitId: string;
  /** Those above it, nearest first. */
  readonly ancestors: readonly string[];
}

/** Finds units for features that hang on a report, and tells who may look at them. */
@Injectable()
export class SeenUnitService {
  constructor(
    private readonly clock: BusinessClock,
    private readonly service: UnitService,
    private readonly units: UnitRepository,
  ) {}

  /**
   * The unit that a reference names in a half-year. Call it inside a transaction.
   *
   * @throws AppError `unit.not-found` also for what the person may not see; `unit.code-ambiguous`
   */
  async seen(actor: Actor, ref: string, halfYear: string): Promise<SeenUnit> {
    const unit = await this.placed(ref, halfYear);
    const who = domainActor(actor);
    const place = placedUnit(unit.unitId, unit.ancestors);
    if (refusalToSeeUnit(who, place, isoDate(this.clock.today()))) {
      throw new AppError('unit.not-found');
    }
    return unit;
  }

  /** The same, whoever asks: row scope decides what they see of it. */
  async placed(ref: string, halfYear: string): Promise<SeenUnit> {
    const { unitId } = await this.service.resolve(ref, { halfYear });
    const [self, ...ancestors] = await this.units.line(halfYear, unitId);
    if (self === undefined) throw new AppError('unit.not-found');
    return { halfYear, unitId, ancestors };
  }
}
