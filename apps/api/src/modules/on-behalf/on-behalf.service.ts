import { Injectable } from '@nestjs/common';

import {
  type OnBehalfRefusal,
  type ReportOnBehalf,
  refusalToEnterOnBehalf,
} from '@tiendo/domain/submission';

import { type NewOpening, type OnBehalfPlace, OnBehalfRepository } from './on-behalf.repository.ts';

export type { OpeningRow } from './on-behalf.repository.ts';

/** What the secretariat may write for units, and where somebody said so. Call it inside a transaction. */
@Injectable()
export class OnBehalfService {
  constructor(private readonly openings: OnBehalfRepository) {}

  /** Why whoever may enter for the unit may not write this cell of it now; null when they may. */
  async refusalToEnter(
    place: OnBehalfPlace & { readonly indicatorId: string },
    report: ReportOnBehalf,
  ): Promise<OnBehalfRefusal | null> {
    const opening = await this.openings.last(place);
    const refusal = refusalToEnterOnBehalf(report, { opening, isKeptByUnit: false });
    if (refusal !== null) return refusal;
    const kept = await this.openings.keptByUnit(place);
    const isKeptByUnit = kept.has(place.indicatorId);
    return refusalToEnterOnBehalf(report, { opening, isKeptByUnit });
  }

  /** Indicators whose cells the unit is writing itself, for whoever enters there. */
  keptByUnit(place: OnBehalfPlace): Promise<ReadonlySet<string>> {
    return this.openings.keptByUnit(place);
  }

  /** Keeps that the secretariat enters, until the report is next sent. */
  open(opening: NewOpening): Promise<void> {
    return this.openings.append(opening);
  }
}
