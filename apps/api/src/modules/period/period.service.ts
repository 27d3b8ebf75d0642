import { Injectable } from '@nestjs/common';
import { z } from 'zod';

import { type PeriodDto, type periodListQuery } from '@tiendo/contract/period';
import { halfYearText } from '@tiendo/contract/primitives';
import {
  type WorkingCalendar,
  type WorkingDayException,
  halfYear as halfYearOf,
  isoDate,
  windowOf,
  workingCalendar,
} from '@tiendo/domain/period';

import type { Actor } from '../../platform/auth/actor.ts';
import { OncePerTransaction } from '../../platform/database/once-per-transaction.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { type Page, pageOfRows, readCursor } from '../../platform/http/keyset.ts';
import { presentPeriod } from './period.presenter.ts';
import { PeriodRepository } from './period.repository.ts';

const cursorKey = z.tuple([halfYearText]);

/** Half-years, their windows and the calendar that deadlines count in. */
@Injectable()
export class PeriodService {
  readonly #windows = new OncePerTransaction<{ readonly from: string; readonly to: string }>();
  readonly #exceptions = new OncePerTransaction<readonly WorkingDayException[]>();

  constructor(
    private readonly transactions: Transactions,
    private readonly periods: PeriodRepository,
  ) {}

  list(actor: Actor, query: z.output<typeof periodListQuery>): Promise<Page<PeriodDto>> {
    const [before] = readCursor(query.cursor, cursorKey) ?? [null];
    return this.transactions.read(actor, async () => {
      const rows = await this.periods.list({ before, limit: query.limit + 1 });
      const deadlines = await this.#deadlines(rows.map(({ halfYear }) => halfYear));
      return pageOfRows(
        rows,
        query.limit,
        ({ halfYear }) => [halfYear],
        (row) => presentPeriod(row, deadlines),
      );
    });
  }

  one(actor: Actor, halfYear: string): Promise<PeriodDto> {
    return this.transactions.read(actor, async () => {
      const row = await this.periods.one(halfYear);
      if (!row) throw new AppError('period.not-found', { halfYear });
      return presentPeriod(row, await this.#deadlines([halfYear]));
    });
  }

  /**
   * The last day of a half-year's data, on which units are named and placed; by the calendar where
   * the half-year is not planned. Call it inside a transaction, as often as needed.
   */
  async lastDayOf(halfYear: string): Promise<string> {
    return (await this.#windowOf(halfYear)).to;
  }

  /** The first day of a half-year's data, likewise. */
  async firstDayOf(halfYear: string): Promise<string> {
    return (await this.#windowOf(halfYear)).from;
  }

  /**
   * The half-year that screens open on: the latest open one that had begun on `day`, else the latest
   * closed one. Call it inside a transaction.
   */
  async currentOn(day: string): Promise<string | null> {
    const row =
      (await this.periods.latestBegun(day, ['open'])) ??
      (await this.periods.latestBegun(day, ['closed']));
    return row?.halfYear ?? null;
  }

  /** The kinds of units that report in a half-year: those that have a deadline in it. */
  async reportingKinds(halfYear: string): Promise<ReadonlySet<string>> {
    const deadlines = await this.#deadlines([halfYear]);
    return new Set(deadlines.map(({ unitKind }) => unitKind));
  }

  /** Holidays and make-up days that working days are counted with. Call it inside a transaction. */
  async workingCalendar(): Promise<WorkingCalendar> {
    return workingCalendar(await this.workDayExceptions());
  }

  /** The days themselves. Call it inside a transaction. */
  workDayExceptions(): Promise<readonly WorkingDayException[]> {
    return this.#exceptions.of('', async () => {
      const rows = await this.periods.workDayExceptions();
      return rows.map(({ day, kind }) => ({ day: isoDate(day), kind }));
    });
  }

  #windowOf(halfYear: string) {
    return this.#windows.of(halfYear, async () => {
      const row = await this.periods.one(halfYear);
      return row ?? windowOf({ kind: 'calendar' }, halfYearOf(halfYear));
    });
  }

  #deadlines(halfYears: readonly string[]) {
    return halfYears.length === 0 ? [] : this.periods.deadlines(halfYears);
  }
}
