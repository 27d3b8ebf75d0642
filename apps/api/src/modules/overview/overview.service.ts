import { Injectable } from '@nestjs/common';

import type { OverviewDto } from '@tiendo/contract/overview';
import { type Permission, refusalToSeeUnit, refusalToUse } from '@tiendo/domain/access';
import { instantOf, isoDate } from '@tiendo/domain/period';

import type { Actor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import type { Answer } from '../../platform/http/answer.ts';
import type { Revalidation } from '../../platform/http/revalidation.ts';
import { AreaService } from '../area/area.service.ts';
import { IndicatorService } from '../indicator/indicator.service.ts';
import { PeriodService } from '../period/period.service.ts';
import { domainActor, placedUnit } from '../../platform/auth/domain-actor.ts';
import { UnitService } from '../unit/unit.service.ts';
import {
  type Moment,
  presentHeading,
  presentMeetings,
  presentOverviewIndicator,
  presentTaskCounts,
  presentUnitBelow,
} from './overview.presenter.ts';
import { type HeadRow, OverviewRepository } from './overview.repository.ts';
import { objectOfParts } from './packed-json.ts';

/** The leader's first screen: everything one step below a unit, in one answer. */
@Injectable()
export class OverviewService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: BusinessClock,
    private readonly units: UnitService,
    private readonly periods: PeriodService,
    private readonly indicators: IndicatorService,
    private readonly areas: AreaService,
    private readonly overviews: OverviewRepository,
  ) {}

  /**
   * The overview of `parent`, by default the first unit the person leads. An answer is as old as the
   * stamps of the units it shows and the business day, which lateness is counted by.
   */
  read(
    actor: Actor,
    halfYear: string,
    parent: string | undefined,
    known: Revalidation,
  ): Promise<Answer> {
    return this.transactions.read(actor, async () => {
      const parentId =
        parent === undefined
          ? this.#ledBy(actor)
          : (await this.units.resolve(parent, { halfYear }, 'parent')).unitId;
      const head = await this.head(actor, halfYear, parentId, 'overview.read');
      const etag = ['overview', halfYear, head.changes, this.clock.today()].join('.');
      return known.answer(etag, () => this.#build(head, parentId, actor));
    });
  }

  /**
   * A half-year's heading for a unit the person may look at.
   *
   * @throws AppError `period.not-found`, `unit.not-found`, `auth.forbidden`
   */
  async head(
    actor: Actor,
    halfYear: string,
    unitId: string,
    permission: Permission,
  ): Promise<HeadRow> {
    const head = await this.overviews.head(halfYear, unitId);
    if (!head) throw new AppError('period.not-found', { halfYear });
    const [here, ...above] = head.line;
    if (here === undefined) throw new AppError('unit.not-found');
    const unit = placedUnit(here, above);
    const day = isoDate(this.clock.today());
    if (refusalToSeeUnit(domainActor(actor), unit, day)) throw new AppError('unit.not-found');
    if (refusalToUse(permission, domainActor(actor), { unit, day })) {
      throw new AppError('auth.forbidden');
    }
    return head;
  }

  /** When the screen is read. Call it inside a transaction. */
  async moment(): Promise<Moment> {
    return {
      now: instantOf(this.clock.now().getTime()),
      calendar: await this.periods.workingCalendar(),
    };
  }

  #ledBy(actor: Actor): string {
    const [first] = actor.overseenUnits;
    if (first === undefined) throw new AppError('auth.forbidden');
    return first;
  }

  async #build(head: HeadRow, parentId: string, actor: Actor): Promise<string> {
    const { half_year: halfYear } = head;
    // Asked for together: to a server they are one round trip.
    const [moment, rows, named, indicators, open, packed, periods, areas, meetings] =
      await Promise.all([
        this.moment(),
        this.overviews.units(head, parentId),
        this.units.namesOf([parentId], { halfYear }),
        this.indicators.allOf(halfYear),
        this.overviews.openTasks(halfYear),
        this.overviews.packed(halfYear, parentId),
        this.overviews.periods(),
        this.areas.all(),
        this.overviews.meetings(halfYear, actor.overseenUnits),
      ]);
    const parent = named.get(parentId);
    const shown = {
      ...presentHeading(head, rows, periods),
      parent: {
        id: parentId,
        code: parent?.code ?? '',
        name: parent?.name ?? '',
        shortName: parent?.shortName ?? '',
      },
      areas,
      indicators: indicators.map(presentOverviewIndicator),
      units: rows.map((row) => presentUnitBelow(row, moment)),
      tasks: presentTaskCounts(open, {
        today: isoDate(this.clock.today()),
        calendar: moment.calendar,
      }),
      ...presentMeetings(halfYear, meetings),
    } satisfies Omit<OverviewDto, 'cells' | 'totals'>;
    return objectOfParts(shown, { cells: packed.cells, totals: packed.totals });
  }
}
