import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { Transactions } from '../../platform/database/transactions.ts';

/** Half-years, their windows and due dates, and the days that differ from their weekday. */
@Injectable()
export class PeriodRepository {
  constructor(private readonly transactions: Transactions) {}

  get #db() {
    return this.transactions.current<
      'period' | 'period_deadline' | 'period_scheme' | 'period_window' | 'work_day_exception'
    >();
  }

  /** Newest first, below the half-year `before`. */
  list({ before, limit }: { readonly before: string | null; readonly limit: number }) {
    const periods = this.#periods().orderBy('period.half_year', 'desc').limit(limit);
    return (before === null ? periods : periods.where('period.half_year', '<', before)).execute();
  }

  one(halfYear: string) {
    return this.#periods().where('period.half_year', '=', halfYear).executeTakeFirst();
  }

  deadlines(halfYears: readonly string[]) {
    return this.#db
      .selectFrom('period_deadline')
      .select([
        'half_year as halfYear',
        'unit_kind as unitKind',
        'due_at as dueAt',
        'corrections_until as correctionsUntil',
      ])
      .where('half_year', '=', sql<string>`any(${halfYears}::text[])`)
      .orderBy('half_year')
      .orderBy('unit_kind')
      .execute();
  }

  /** The latest half-year in one of the states whose window had begun on `day`. */
  latestBegun(day: string, states: readonly ('open' | 'closed')[]) {
    return this.#periods()
      .where('period.state', 'in', states)
      .where('period_window.from_date', '<=', day)
      .orderBy('period.half_year', 'desc')
      .limit(1)
      .executeTakeFirst();
  }

  workDayExceptions() {
    return this.#db
      .selectFrom('work_day_exception')
      .select(['day', 'kind'])
      .orderBy('day')
      .execute();
  }

  /** A period's own window is the one of its scheme; indicators may follow another scheme. */
  #periods() {
    return this.#db
      .selectFrom('period')
      .innerJoin('period_scheme', 'period_scheme.id', 'period.scheme_id')
      .innerJoin('period_window', (join) =>
        join
          .onRef('period_window.half_year', '=', 'period.half_year')
          .onRef('period_window.scheme_id', '=', 'period.scheme_id'),
      )
      .select([
        'period.half_year as halfYear',
        'period.state',
        'period_scheme.kind as scheme',
        'period_window.from_date as from',
        'period_window.to_date as to',
        'period.source',
      ]);
  }
}

export type PeriodRow = Awaited<ReturnType<PeriodRepository['list']>>[number];
export type DeadlineRow = Awaited<ReturnType<PeriodRepository['deadlines']>>[number];
