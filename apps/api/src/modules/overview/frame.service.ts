import { Injectable } from '@nestjs/common';

import type { AreaDto, IndicatorDto } from '@tiendo/contract/indicator';
import type { PeriodDto } from '@tiendo/contract/period';
import type { UnitDto } from '@tiendo/contract/unit';
import type { WorkingCalendar } from '@tiendo/domain/period';

import type { Actor } from '../../platform/auth/actor.ts';
import { StampedCache } from '../../platform/database/stamped-cache.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { AreaService } from '../area/area.service.ts';
import { IndicatorService } from '../indicator/indicator.service.ts';
import { PeriodService } from '../period/period.service.ts';
import { UnitService } from '../unit/unit.service.ts';
import { presentOverviewIndicator } from './overview.presenter.ts';
import { OverviewRepository, type PlacedRow, type Place } from './overview.repository.ts';

/** What screens of one half-year have in common. */
export interface HalfYearFrame {
  readonly period: PeriodDto;
  /** Half-years one can turn to, newest first. */
  readonly periods: readonly string[];
  readonly calendar: WorkingCalendar;
  readonly areas: readonly AreaDto[];
  readonly indicators: readonly IndicatorDto[];
  /** Areas and indicators as they travel, as JSON. */
  readonly areasText: string;
  readonly indicatorTexts: ReadonlyMap<string, string>;
}

/**
 * What a screen of one unit stands on and figures do not change: names, places, deadlines, indicators.
 * Everybody who is signed in may read it, so it is kept for all; whether the person may see the unit
 * is asked each time.
 */
export interface Frame extends HalfYearFrame {
  /** The unit and those above it, nearest first. */
  readonly line: readonly string[];
  readonly unit: UnitDto;
  readonly self: PlacedRow;
  readonly below: readonly PlacedRow[];
  /** The unit with those beside it; itself alone where none stands above. */
  readonly beside: readonly PlacedRow[];
}

const HALF_YEARS_KEPT = 12;
const FRAMES_KEPT = 200;

/** Loads frames and keeps them until the catalogue changes, in this process or another one. */
@Injectable()
export class FrameService {
  readonly #frames = new StampedCache<Frame>(FRAMES_KEPT);
  readonly #halfYears = new StampedCache<HalfYearFrame>(HALF_YEARS_KEPT);

  constructor(
    private readonly transactions: Transactions,
    private readonly overviews: OverviewRepository,
    private readonly periods: PeriodService,
    private readonly indicators: IndicatorService,
    private readonly areas: AreaService,
    private readonly units: UnitService,
  ) {}

  /** The frame that was loaded last; good when its stamp is still the catalogue's. */
  latest(place: Place) {
    return this.#frames.latest(keyOf(place));
  }

  /**
   * The frame of a unit in a half-year under the catalogue's stamp.
   *
   * @throws AppError `period.not-found`, `unit.not-found`
   */
  of(actor: Actor, place: Place, stamp: string): Promise<Frame> {
    return this.#frames.of(keyOf(place), stamp, () =>
      this.transactions.read(actor, () => this.#load(actor, place, stamp)),
    );
  }

  async #load(actor: Actor, place: Place, stamp: string): Promise<Frame> {
    const { halfYear, unitId } = place;
    const common = await this.#halfYears.of(halfYear, stamp, () => this.#common(actor, halfYear));
    const line = await this.overviews.line(place);
    const [, parentId] = line;
    const day = common.period.window.to;
    const [[unit], [self], below, beside] = await Promise.all([
      this.units.called([unitId], { halfYear }),
      this.overviews.placed(place, day, 0),
      this.overviews.placed(place, day, 1),
      parentId === undefined ? null : this.overviews.placed({ halfYear, unitId: parentId }, day, 1),
    ]);
    if (!unit || !self) throw new AppError('unit.not-found');
    return { ...common, line, unit, self, below, beside: beside ?? [self] };
  }

  async #common(actor: Actor, halfYear: string): Promise<HalfYearFrame> {
    const period = await this.periods.one(actor, halfYear);
    const [periods, calendar, areas, indicators] = await Promise.all([
      this.overviews.periods(),
      this.periods.workingCalendar(),
      this.areas.all(),
      this.indicators.allOf(halfYear),
    ]);
    const areasText = JSON.stringify(areas);
    const indicatorTexts = new Map(
      indicators.map((one) => [one.id, JSON.stringify(presentOverviewIndicator(one))]),
    );
    return { period, periods, calendar, areas, indicators, areasText, indicatorTexts };
  }
}

const keyOf = ({ halfYear, unitId }: Place): string => `${halfYear} ${unitId}`;
