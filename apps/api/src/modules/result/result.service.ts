import { Injectable } from '@nestjs/common';
import { z } from 'zod';

import type { IndicatorDto } from '@tiendo/contract/indicator';
import type { ResultDto, ResultListQuery, TotalCell } from '@tiendo/contract/result';
import { refusalToSeeUnit } from '@tiendo/domain/access';
import { halfYear, isoDate } from '@tiendo/domain/period';

import type { Actor } from '../../platform/auth/actor.ts';
import { domainActor, placedUnit } from '../../platform/auth/domain-actor.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { type Page, pageOfRows, readCursor } from '../../platform/http/keyset.ts';
import type { JudgedIndicator } from '../../rows/half-year-setting.ts';
import { IndicatorService } from '../indicator/indicator.service.ts';
import { UnitService } from '../unit/unit.service.ts';
import {
  type PackedRow,
  type ResultFilter,
  ResultListRepository,
} from './result-list.repository.ts';
import { type Place, ranksOf } from './result-ranks.ts';
import { ResultSourceRepository } from './result-source.repository.ts';
import { presentResult } from './result.presenter.ts';

const placeInOrder = z.tuple([z.uuid(), z.uuid()]);

type Missing = readonly { readonly unitId: string; readonly unitName: string }[];

/** Computed rows of units and of those above them, for whoever takes them away. */
@Injectable()
export class ResultService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: BusinessClock,
    private readonly results: ResultListRepository,
    private readonly sources: ResultSourceRepository,
    private readonly units: UnitService,
    private readonly indicators: IndicatorService,
  ) {}

  async list(actor: Actor, query: ResultListQuery): Promise<Page<ResultDto>> {
    // An empty list would say that nobody has a result.
    if (query.basis === 'as-is') throw new AppError('result.basis-not-kept');
    const after = readCursor(query.cursor, placeInOrder);
    return this.transactions.read(actor, async () => {
      const judged = await this.#judged(query.period);
      const indicators = await this.indicators.allOf(query.period);
      const filter = {
        halfYear: query.period,
        basis: query.basis,
        unitId: await this.#seen(actor, query.period, query.unit, 'unit'),
        parentId: await this.#seen(actor, query.period, query.parent, 'parent'),
        indicatorId: query.indicator && idIn(indicators, query.indicator),
        after,
        limit: query.limit + 1,
      };
      const rows = await this.results.page(filter);
      const present = await this.#presenter(filter, rows, { judged, indicators });
      return pageOfRows(rows, query.limit, (row) => [row.unit_id, row.indicator_id], present);
    });
  }

  async #judged(period: string): Promise<ReadonlyMap<string, JudgedIndicator>> {
    if (!(await this.sources.hasPeriod(period))) {
      throw new AppError('period.not-found', { halfYear: period });
    }
    const setting = await this.sources.setting(halfYear(period));
    const all = await this.sources.indicators(setting);
    return new Map(all.map((one) => [one.indicator.id, one]));
  }

  /** What one may not see is not there. */
  async #seen(
    actor: Actor,
    period: string,
    ref: string | undefined,
    path: string,
  ): Promise<string | undefined> {
    if (ref === undefined) return undefined;
    const { unitId } = await this.units.resolve(ref, { halfYear: period }, path);
    const [here, ...above] = await this.results.line(period, unitId);
    const today = isoDate(this.clock.today());
    if (
      here === undefined ||
      refusalToSeeUnit(domainActor(actor), placedUnit(here, above), today)
    ) {
      throw new AppError('unit.not-found');
    }
    return unitId;
  }

  async #presenter(
    filter: ResultFilter,
    rows: readonly PackedRow[],
    known: {
      readonly judged: ReadonlyMap<string, JudgedIndicator>;
      readonly indicators: readonly IndicatorDto[];
    },
  ): Promise<(row: PackedRow) => ResultDto> {
    const { halfYear: period } = filter;
    const byId = new Map(known.indicators.map((indicator) => [indicator.id, indicator]));
    const names = await this.units.namesOf(
      rows.map((row) => row.unit_id),
      { halfYear: period },
    );
    const placeOf = await this.#ranks(filter, rows, known.judged);
    const missingIn = await this.#missing(filter, rows, known.judged);
    return (row) => {
      const indicator = byId.get(row.indicator_id);
      const judged = known.judged.get(row.indicator_id);
      if (!indicator || !judged) throw new RangeError('A result is of an indicator of its day');
      const { code = '', name = '' } = names.get(row.unit_id) ?? {};
      return presentResult(row, {
        filter,
        unit: { code, name },
        indicator,
        window: judged.occasion.window,
        place: placeOf(row.unit_id, row.indicator_id),
        missing: missingIn(row.unit_id, row.indicator_id),
      });
    };
  }

  async #ranks(
    filter: ResultFilter,
    rows: readonly PackedRow[],
    judged: ReadonlyMap<string, JudgedIndicator>,
  ): Promise<(unitId: string, indicatorId: string) => Place> {
    const leaves = rows.filter((row) => !row.is_total);
    const units = [...new Set(leaves.map((row) => row.unit_id))];
    const indicators = [...new Set(leaves.map((row) => row.indicator_id))];
    const beside = units.length > 0 ? await this.results.beside(filter, units, indicators) : [];
    return ranksOf(beside, new Map([...judged].map(([id, { indicator }]) => [id, indicator])));
  }

  /** Names whoever keeps a total from being whole; nobody is extrapolated. */
  async #missing(
    filter: ResultFilter,
    rows: readonly PackedRow[],
    judged: ReadonlyMap<string, JudgedIndicator>,
  ): Promise<(unitId: string, indicatorId: string) => Missing> {
    const totals = rows.filter(isIncomplete).flatMap((row) => {
      const reporters = judged.get(row.indicator_id)?.indicator.reporters;
      return reporters?.kind === 'unit-kind'
        ? [{ unitId: row.unit_id, indicatorId: row.indicator_id, kind: reporters.unitKind }]
        : [];
    });
    if (totals.length === 0) return () => [];
    const found = await this.results.missing(filter, totals);
    const names = await this.units.namesOf(
      found.map((row) => row.unit_id),
      {
        halfYear: filter.halfYear,
      },
    );
    const byTotal = Map.groupBy(found, (row) => `${row.ancestor_id}/${row.indicator_id}`);
    return (unitId, indicatorId) =>
      (byTotal.get(`${unitId}/${indicatorId}`) ?? []).map((row) => ({
        unitId: row.unit_id,
        unitName: names.get(row.unit_id)?.name ?? '',
      }));
  }
}

function isIncomplete(row: PackedRow): boolean {
  if (!row.is_total) return false;
  // Packed by this program when a unit below moved.
  const { coverage } = JSON.parse(row.packed) as TotalCell;
  return coverage.reported + coverage.notApplicable < coverage.expected;
}

function idIn(indicators: readonly IndicatorDto[], ref: string): string {
  const found = indicators.find(({ id, code }) => id === ref || code === ref);
  if (!found) throw new AppError('indicator.not-found');
  return found.id;
}
