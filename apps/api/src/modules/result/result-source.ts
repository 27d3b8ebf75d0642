import { type Reading, readingAsNumber } from '@tiendo/domain/figure';
import { type Indicator, type PastYear, isPaced } from '@tiendo/domain/indicator';
import { type HalfYear, halfOf, halfYearOf, sameHalfLastYear, yearOf } from '@tiendo/domain/period';
import { decimal } from '@tiendo/domain/shared';
import type { SubmissionState } from '@tiendo/domain/submission';
import type { Target } from '@tiendo/domain/target';

import { type ReadingRow, readingOfRow } from '../../rows/reading-of-row.ts';
import type { JudgedIndicator } from '../../rows/half-year-setting.ts';

/** How many earlier years may say how an indicator usually runs. */
export const YEARS_LOOKED_BACK = 5;

/** A submitted revision of a cell. */
export interface SubmittedRow extends ReadingRow {
  readonly unit_id: string;
  readonly half_year: string;
  readonly indicator_id: string;
  readonly year_end_estimate: string | null;
  readonly note: string | null;
  readonly cause: string | null;
  readonly accepted: boolean;
  readonly business_at: Date;
}

/** A target as it stood on the cut-off day. */
export interface TargetRow {
  readonly unit_id: string;
  readonly indicator_id: string;
  readonly year: number;
  readonly value: string | null;
  readonly grade: Target['grade'];
  readonly baseline: string | null;
  readonly first_half: string | null;
  readonly stretch: string | null;
  readonly number: number;
}

/** A unit that reports, and how its report stands. */
export interface ReporterRow {
  readonly unit_id: string;
  readonly unit_kind: string;
  readonly state: SubmissionState | null;
  /** How many times it was sent. */
  readonly sendings: number | null;
  readonly sent_at: Date | null;
}

const key = (...parts: readonly (number | string)[]): string => parts.join('/');

/** Everything the results of some units for one half-year are made of, found by cell. */
export class ResultSource {
  readonly #cells: ReadonlyMap<string, SubmittedRow>;
  readonly #targets: ReadonlyMap<string, Target>;

  constructor(
    readonly period: HalfYear,
    readonly indicators: readonly JudgedIndicator[],
    rows: { readonly cells: readonly SubmittedRow[]; readonly targets: readonly TargetRow[] },
  ) {
    this.#cells = new Map(
      rows.cells.map((row) => [key(row.unit_id, row.indicator_id, row.half_year), row]),
    );
    this.#targets = new Map(
      rows.targets.map((row) => [key(row.unit_id, row.indicator_id, row.year), targetOfRow(row)]),
    );
  }

  cell(unit: string, indicator: string, period: HalfYear = this.period): SubmittedRow | null {
    return this.#cells.get(key(unit, indicator, period)) ?? null;
  }

  target(unit: string, indicator: string, year = yearOf(this.period)): Target | null {
    return this.#targets.get(key(unit, indicator, year)) ?? null;
  }

  lastYear(unit: string, indicator: string): Reading | null {
    const row = this.cell(unit, indicator, sameHalfLastYear(this.period));
    return row && readingOfRow(row);
  }

  /** How earlier years ran, for an indicator whose pace nobody declared. */
  history(unit: string, indicator: Indicator): readonly PastYear[] {
    if (halfOf(this.period) === 2 || !runsByHistory(indicator)) return [];
    return yearsBefore(this.period).flatMap((year) => {
      const firstHalf = this.#reached(unit, indicator, halfYearOf(year, 1));
      const fullYear = this.#reached(unit, indicator, halfYearOf(year, 2));
      return firstHalf && fullYear ? [{ firstHalf, fullYear }] : [];
    });
  }

  /** A reduction has reached what was taken off its baseline. */
  #reached(unit: string, indicator: Indicator, period: HalfYear) {
    const row = this.cell(unit, indicator.id, period);
    const level = row && readingAsNumber(indicator, readingOfRow(row));
    if (!level || indicator.class !== 'SNAP_LOW') return level;
    const baseline = this.target(unit, indicator.id, yearOf(period))?.baseline ?? null;
    return baseline && baseline.minus(level);
  }
}

/** Whether earlier years stand in for a pace: only where one applies and nobody declared it. */
export function runsByHistory({ class: of, pace }: Pick<Indicator, 'class' | 'pace'>): boolean {
  return pace === null && isPaced(of);
}

/** The plan years that history looks at, newest first. */
export function yearsBefore(period: HalfYear): readonly number[] {
  return Array.from({ length: YEARS_LOOKED_BACK }, (_, back) => yearOf(period) - 1 - back);
}

const number = (text: string | null) => (text === null ? null : decimal(text));

/** A target as the rules read it. */
export function targetOfRow(row: Omit<TargetRow, 'indicator_id' | 'unit_id' | 'year'>): Target {
  return {
    value: number(row.value),
    grade: row.grade,
    baseline: number(row.baseline),
    firstHalf: number(row.first_half),
    stretch: number(row.stretch),
    revision: row.number,
  };
}
