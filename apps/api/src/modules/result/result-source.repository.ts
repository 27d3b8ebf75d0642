import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import {
  type HalfYear,
  type IsoDate,
  halfOf,
  halfYearOf,
  sameHalfLastYear,
  yearOf,
} from '@tiendo/domain/period';

import { Transactions } from '../../platform/database/transactions.ts';
import { HalfYearSetting, type JudgedIndicator } from '../../rows/half-year-setting.ts';
import { INDICATOR_COLUMNS, indicatorOfRow } from '../../rows/indicator-of-row.ts';
import {
  type ReporterRow,
  ResultSource,
  type SubmittedRow,
  type TargetRow,
  runsByHistory,
  yearsBefore,
} from './result-source.ts';

/** Reads what results are made of: submitted figures, targets in force, indicators and windows. */
@Injectable()
export class ResultSourceRepository {
  readonly #transactions: Transactions;

  constructor(transactions: Transactions) {
    this.#transactions = transactions;
  }

  async hasPeriod(period: string): Promise<boolean> {
    const row = await this.#transactions
      .current<'period'>()
      .selectFrom('period')
      .where('half_year', '=', period)
      .select('half_year')
      .executeTakeFirst();
    return row !== undefined;
  }

  async setting(period: HalfYear): Promise<HalfYearSetting> {
    const year = yearOf(period);
    const rows = await this.#transactions
      .current<'period' | 'period_window'>()
      .selectFrom('period_window as w')
      .innerJoin('period as p', (join) => join.on('p.half_year', '=', period))
      .where('w.half_year', 'in', [halfYearOf(year, 1), halfYearOf(year, 2)])
      .select(['w.half_year', 'w.scheme_id', 'w.from_date', 'w.to_date'])
      .select((eb) => eb('w.scheme_id', '=', eb.ref('p.scheme_id')).$castTo<boolean>().as('main'))
      .execute();
    return new HalfYearSetting(period, rows);
  }

  /** The indicators in force on the half-year's last day, in the order of the report. */
  async indicators(setting: HalfYearSetting): Promise<readonly JudgedIndicator[]> {
    const rows = await this.#transactions
      .current<'indicator_version'>()
      .selectFrom('indicator_version')
      .where('valid_from', '<=', setting.cutOff)
      .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', setting.cutOff)]))
      .select(INDICATOR_COLUMNS)
      .orderBy('display_order')
      .orderBy('indicator_id')
      .execute();
    return rows.map((row) => ({
      indicator: indicatorOfRow(row),
      occasion: setting.occasion(row.scheme_id),
    }));
  }

  /** The units named, or every unit that has sent a report of the half-year. */
  async reporters(period: HalfYear, units: readonly string[] | null): Promise<ReporterRow[]> {
    let query = this.#transactions
      .current<'sending' | 'submission' | 'unit_ancestry'>()
      .selectFrom('unit_ancestry as a')
      .leftJoin('submission as s', (join) =>
        join.onRef('s.half_year', '=', 'a.half_year').onRef('s.unit_id', '=', 'a.unit_id'),
      )
      .leftJoin('sending as d', (join) =>
        join
          .onRef('d.half_year', '=', 's.half_year')
          .onRef('d.unit_id', '=', 's.unit_id')
          .onRef('d.number', '=', 's.sendings'),
      )
      .where('a.half_year', '=', period)
      .where('a.basis', '=', 'as-was')
      .where('a.depth', '=', 0)
      .select(['a.unit_id', 'a.unit_kind', 'd.sent_at', 's.state', 's.sendings'])
      .orderBy('a.unit_id');
    query = units
      ? query.where('a.unit_id', 'in', [...units])
      : query.where(sql<boolean>`(s.sendings > 0 or exists (select 1 from figure f
          where f.half_year = a.half_year and f.unit_id = a.unit_id and f.submitted_id is not null))`);
    return query.execute();
  }

  /** The figures and targets that the units' results stand on, this year's and those before. */
  async source(
    period: HalfYear,
    setting: HalfYearSetting,
    indicators: readonly JudgedIndicator[],
    units: readonly string[],
  ): Promise<ResultSource> {
    const byHistory = indicators.filter(({ indicator }) => runsByHistory(indicator));
    const history = halfOf(period) === 1 ? byHistory.map(({ indicator }) => indicator.id) : [];
    const cells = await this.#cells(period, units, history);
    const targets = await this.targets(units, { period, cutOff: setting.cutOff, history });
    return new ResultSource(period, indicators, { cells, targets });
  }

  async #cells(
    period: HalfYear,
    units: readonly string[],
    history: readonly string[],
  ): Promise<SubmittedRow[]> {
    const earlier = yearsBefore(period).flatMap((y) => [halfYearOf(y, 1), halfYearOf(y, 2)]);
    return this.#transactions
      .current<'figure' | 'figure_revision'>()
      .selectFrom('figure as f')
      .innerJoin('figure_revision as r', 'r.id', 'f.submitted_id')
      .where(sql<boolean>`f.unit_id = any(${units}::uuid[])`)
      .where(sql<boolean>`(f.half_year = any(${[period, sameHalfLastYear(period)]}) or (
        f.half_year = any(${history.length > 0 ? earlier : []}) and f.indicator_id = any(${history}::uuid[])))`)
      .select(['f.unit_id', 'f.half_year', 'f.indicator_id', 'r.state', 'r.value', 'r.numerator'])
      .select(['r.denominator', 'r.weight', 'r.milestone', 'r.achieved_on', 'r.grade', 'r.quality'])
      .select(['r.year_end_estimate', 'r.note', 'r.cause', 'r.business_at'])
      .select(sql<boolean>`f.accepted_id is not distinct from f.submitted_id`.as('accepted'))
      .execute();
  }

  /**
   * Targets as they stood on the cut-off day: a decision taken later changes later half-years only.
   * Of earlier years only those of the indicators in `history`, for their baselines.
   */
  async targets(
    units: readonly string[],
    at: {
      readonly period: HalfYear;
      readonly cutOff: IsoDate;
      readonly history: readonly string[];
    },
  ): Promise<TargetRow[]> {
    const past = at.history.length > 0 ? yearsBefore(at.period) : [];
    const { rows } = await sql<TargetRow>`
      select t.unit_id, t.indicator_id, t.year, v.value, v.grade, v.baseline, v.first_half, v.stretch, v.number
      from target t
      cross join lateral (
        select r.* from target_revision r
        where r.unit_id = t.unit_id and r.indicator_id = t.indicator_id and r.year = t.year
          and (r.number = 1 or r.decided_on <= ${at.cutOff}::date)
        order by r.number desc limit 1) v
      where t.unit_id = any(${units}::uuid[]) and (t.year = ${yearOf(at.period)} or (
        t.year = any(${past}::integer[]) and t.indicator_id = any(${at.history}::uuid[])))`.execute(
      this.#transactions.current<'target' | 'target_revision'>(),
    );
    return rows;
  }
}
