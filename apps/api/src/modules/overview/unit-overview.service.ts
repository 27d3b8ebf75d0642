import { Injectable } from '@nestjs/common';

import type { UnitOverviewDto } from '@tiendo/contract/overview';
import { refusalToSeeUnit } from '@tiendo/domain/access';
import { isoDate } from '@tiendo/domain/period';

import type { Actor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import type { Answer } from '../../platform/http/answer.ts';
import type { Revalidation } from '../../platform/http/revalidation.ts';
import { AreaService } from '../area/area.service.ts';
import { IndicatorService } from '../indicator/indicator.service.ts';
import { TaskService } from '../task/task.service.ts';
import { domainActor, placedUnit } from '../../platform/auth/domain-actor.ts';
import { codeOf } from '../unit/unit-code.ts';
import { UnitService } from '../unit/unit.service.ts';
import {
  presentHeading,
  presentOverviewIndicator,
  presentSending,
  presentStanding,
} from './overview.presenter.ts';
import { type HeadRow, OverviewRepository, type StandingRow } from './overview.repository.ts';
import { OverviewService } from './overview.service.ts';
import { cellsOf, historyOf } from './sheet-history.ts';

/** Half-years shown behind the present one: five years of both halves. */
const EARLIER = 10;

/** One unit's page: each indicator as it stands and as it stood, its report and its tasks. */
@Injectable()
export class UnitOverviewService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: BusinessClock,
    private readonly overview: OverviewService,
    private readonly overviews: OverviewRepository,
    private readonly units: UnitService,
    private readonly indicators: IndicatorService,
    private readonly areas: AreaService,
    private readonly tasks: TaskService,
  ) {}

  /** The page of a unit that one works in or oversees; of any other nobody learns that it exists. */
  read(actor: Actor, halfYear: string, ref: string, known: Revalidation): Promise<Answer> {
    return this.transactions.read(actor, async () => {
      const { unitId } = await this.units.resolve(ref, { halfYear });
      const head = await this.overview.head(actor, halfYear, unitId, 'result.read');
      const etag = ['unit', unitId, halfYear, head.changes, head.drafts, this.clock.today()].join(
        '.',
      );
      return known.answer(etag, () => this.#build(actor, head, unitId));
    });
  }

  async #build(actor: Actor, head: HeadRow, unitId: string): Promise<UnitOverviewDto> {
    const halfYear = head.half_year;
    // Asked for together: to a server they are one round trip.
    const [standing, [called], sheets, every, periods, moment, sendings, areas, tasks, beside] =
      await Promise.all([
        this.overviews.unit(head, unitId),
        this.units.called([unitId], { halfYear }),
        this.overviews.sheets(halfYear, unitId, EARLIER + 1),
        this.indicators.allOf(halfYear),
        this.overviews.periods(),
        this.overview.moment(),
        this.overviews.sendings(halfYear, unitId),
        this.areas.all(),
        this.tasks.all({ unitId }),
        this.#beside(head),
      ]);
    if (!standing || !called) throw new AppError('unit.not-found');
    const now = cellsOf(sheets.find((sheet) => sheet.half_year === halfYear));
    const earlier = sheets.filter((sheet) => sheet.half_year !== halfYear).toReversed();
    const asked = every.filter(
      ({ reporterUnitId, reporterUnitKind }) =>
        reporterUnitId === unitId || reporterUnitKind === standing.unit_kind,
    );
    const history = historyOf(earlier);
    return {
      ...presentHeading(head, [standing], periods),
      unit: called,
      siblings: this.#siblings(actor, head, beside ?? [standing]),
      report: presentStanding(standing, moment),
      sendings: sendings.map(presentSending),
      areas,
      rows: asked.map((indicator) => ({
        indicator: presentOverviewIndicator(indicator),
        cell: now[indicator.id] ?? null,
        history: history(indicator.id),
      })),
      tasks,
    };
  }

  async #beside(head: HeadRow): Promise<readonly StandingRow[] | null> {
    const [, parentId] = head.line;
    return parentId === undefined ? null : this.overviews.units(head, parentId);
  }

  /** Units beside this one that the person may turn to, itself included. */
  #siblings(actor: Actor, head: HeadRow, rows: readonly StandingRow[]) {
    const [, ...line] = head.line;
    const day = isoDate(this.clock.today());
    const who = domainActor(actor);
    return rows
      .filter((row) => refusalToSeeUnit(who, placedUnit(row.id, line), day) === null)
      .map((row) => ({
        id: row.id,
        code: codeOf({ officialCode: row.official_code, ownCode: row.own_code }),
        shortName: row.short_name,
      }));
  }
}
