import { Injectable } from '@nestjs/common';
import { z } from 'zod';

import type { IndicatorDto, indicatorListQuery } from '@tiendo/contract/indicator';

import type { Actor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { type Page, pageOfRows, readCursor } from '../../platform/http/keyset.ts';
import { PeriodService } from '../period/period.service.ts';
import { presentIndicator } from './indicator.presenter.ts';
import { IndicatorRepository } from './indicator.repository.ts';

const cursorKey = z.tuple([z.enum(['A', 'B']), z.int(), z.uuid()]);

/** The day a reference is read on: the last day of a half-year, else `at`, else today. */
interface When {
  readonly halfYear?: string | undefined;
  readonly at?: string | undefined;
}

/** How an indicator is called on a day. */
export interface NamedIndicator {
  readonly indicatorId: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

/** The catalogue of indicators, as it was on a day. */
@Injectable()
export class IndicatorService {
  constructor(
    private readonly transactions: Transactions,
    private readonly businessClock: BusinessClock,
    private readonly indicators: IndicatorRepository,
    private readonly periods: PeriodService,
  ) {}

  list(actor: Actor, query: z.output<typeof indicatorListQuery>): Promise<Page<IndicatorDto>> {
    const after = readCursor(query.cursor, cursorKey);
    return this.transactions.read(actor, async () => {
      const { block, limit } = query;
      const day = await this.#dayOf(query);
      const rows = await this.indicators.list({ day, block, after, limit: limit + 1 });
      return pageOfRows(
        rows,
        limit,
        (row) => [row.block, row.displayOrder, row.id],
        presentIndicator,
      );
    });
  }

  one(actor: Actor, ref: string, at: string | undefined): Promise<IndicatorDto> {
    return this.transactions.read(actor, () => this.resolve(ref, { at }));
  }

  /**
   * The indicator that an id or a code names on a day. Call it inside a transaction.
   *
   * @throws AppError `indicator.not-found`
   */
  async resolve(ref: string, when: When): Promise<IndicatorDto> {
    const by = isId(ref) ? 'indicator_id' : 'code';
    const row = await this.indicators.one(by, ref, await this.#dayOf(when));
    if (!row) throw new AppError('indicator.not-found');
    return presentIndicator(row);
  }

  /** Every indicator defined on the last day of a half-year, in display order. Call it inside a transaction. */
  async allOf(halfYear: string): Promise<IndicatorDto[]> {
    const day = await this.periods.lastDayOf(halfYear);
    const rows = await this.indicators.list({ day, block: undefined, after: null, limit: 10_000 });
    return rows.map(presentIndicator);
  }

  /** How indicators are called, by id; nobody's name is missing. Call it inside a transaction. */
  async namesOf(ids: Iterable<string>, when: When): Promise<ReadonlyMap<string, NamedIndicator>> {
    const distinct = [...new Set(ids)];
    if (distinct.length === 0) return new Map();
    const rows = await this.indicators.called(distinct, await this.#dayOf(when));
    return new Map(rows.map((row) => [row.indicatorId, row]));
  }

  async #dayOf({ halfYear, at }: When): Promise<string> {
    if (halfYear !== undefined) return this.periods.lastDayOf(halfYear);
    return at ?? this.businessClock.today();
  }
}

const isId = (ref: string): boolean => z.uuid().safeParse(ref).success;
