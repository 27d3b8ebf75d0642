import { Injectable } from '@nestjs/common';
import { z } from 'zod';

import type { TargetDto, TargetListQuery } from '@tiendo/contract/target';

import type { Actor } from '../../platform/auth/actor.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { type Page, pageOfRows, readCursor } from '../../platform/http/keyset.ts';
import { IndicatorService } from '../indicator/indicator.service.ts';
import { UnitService } from '../unit/unit.service.ts';
import { presentTarget } from './target.presenter.ts';
import { type TargetFilter, TargetRepository, type TargetRow } from './target.repository.ts';

const cursorKey = z.tuple([z.uuid(), z.uuid()]);

/** Year-end targets of the units a person may see. */
@Injectable()
export class TargetService {
  constructor(
    private readonly transactions: Transactions,
    private readonly targets: TargetRepository,
    private readonly units: UnitService,
    private readonly indicators: IndicatorService,
  ) {}

  list(actor: Actor, query: TargetListQuery): Promise<Page<TargetDto>> {
    const after = readCursor(query.cursor, cursorKey);
    return this.transactions.read(actor, async () => {
      const filter = await this.#filterOf(query);
      const rows = await this.targets.list({ ...filter, after, limit: query.limit + 1 });
      const present = await this.#presenter(rows, query.year);
      return pageOfRows(rows, query.limit, (row) => [row.unitId, row.indicatorId], present);
    });
  }

  /** Targets are named as on the last day of the half-year that closes their year. */
  async #filterOf(query: TargetListQuery): Promise<Omit<TargetFilter, 'after' | 'limit'>> {
    const when = { halfYear: `${query.year}-H2` };
    const { unit, parent, indicator, year } = query;
    return {
      year,
      day: await this.units.dayOf(when),
      unitId: unit === undefined ? undefined : (await this.units.resolve(unit, when)).unitId,
      parentId:
        parent === undefined
          ? undefined
          : (await this.units.resolve(parent, when, 'parent')).unitId,
      indicatorId:
        indicator === undefined ? undefined : (await this.indicators.resolve(indicator, when)).id,
    };
  }

  async #presenter(
    rows: readonly TargetRow[],
    year: number,
  ): Promise<(row: TargetRow) => TargetDto> {
    const unitIds = rows.map(({ unitId }) => unitId);
    const indicatorIds = rows.map(({ indicatorId }) => indicatorId);
    const when = { halfYear: `${year}-H2` };
    const units = await this.units.namesOf(unitIds, when);
    const indicators = await this.indicators.namesOf(indicatorIds, when);
    const revisions = Map.groupBy(
      await this.targets.revisions(year, unitIds, indicatorIds),
      ({ unitId, indicatorId }) => `${unitId} ${indicatorId}`,
    );
    return ({ unitId, indicatorId, revisionId }) => {
      const own = revisions.get(`${unitId} ${indicatorId}`) ?? [];
      const inForce = own.find(({ id }) => id === revisionId);
      if (!inForce) throw new Error('a target in force is one of its revisions');
      const unitCode = units.get(unitId)?.code ?? '';
      const indicatorCode = indicators.get(indicatorId)?.code ?? '';
      return presentTarget({ unitId, unitCode, indicatorId, indicatorCode, year }, inForce, own);
    };
  }
}
