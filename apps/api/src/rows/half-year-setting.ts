import { type Indicator } from '@tiendo/domain/indicator';
import {
  type HalfYear,
  type IsoDate,
  type ReportingWindow,
  firstHalfShare,
  halfOf,
  halfYear,
  halfYearOf,
  isoDate,
  lastDayOfYearFrom,
  yearOf,
} from '@tiendo/domain/period';
import type { Occasion } from '@tiendo/domain/result';
import { Decimal } from '@tiendo/domain/shared';

/** A window as stored: one a half-year and scheme. */
export interface WindowRow {
  readonly half_year: string;
  readonly scheme_id: string;
  readonly from_date: string;
  readonly to_date: string;
  /** Whether the half-year itself closes by this scheme. */
  readonly main: boolean;
}

/** When an indicator is judged, and the window whose data it holds. */
export interface ClosingOccasion extends Occasion {
  readonly window: ReportingWindow;
}

/** An indicator with the occasion on which its scheme judges it. */
export interface JudgedIndicator {
  readonly indicator: Indicator;
  readonly occasion: ClosingOccasion;
}

/** A half-year as results are made for it: its last day, and when each scheme closes. */
export class HalfYearSetting {
  readonly cutOff: IsoDate;
  readonly #byScheme: ReadonlyMap<string, ClosingOccasion>;
  readonly #main: ClosingOccasion;

  /** @throws RangeError when the half-year has no window of its own */
  constructor(
    readonly period: HalfYear,
    rows: readonly WindowRow[],
  ) {
    const schemes = Map.groupBy(rows, (row) => row.scheme_id);
    this.#byScheme = new Map(
      [...schemes]
        .filter(([, windows]) => windows.some((row) => row.half_year === period))
        .map(([scheme, windows]) => [scheme, occasionOf(period, windows)]),
    );
    const own = rows.find((row) => row.main && row.half_year === period);
    const main = own && this.#byScheme.get(own.scheme_id);
    if (!main) throw new RangeError(`${period} has no window`);
    this.#main = main;
    this.cutOff = main.cutOff;
  }

  /** When an indicator is judged; one without a scheme of its own closes with the half-year. */
  occasion(schemeId: string | null): ClosingOccasion {
    return (schemeId === null ? undefined : this.#byScheme.get(schemeId)) ?? this.#main;
  }
}

function occasionOf(period: HalfYear, rows: readonly WindowRow[]): ClosingOccasion {
  const windows = rows.map((row) => ({
    halfYear: halfYear(row.half_year),
    from: isoDate(row.from_date),
    to: isoDate(row.to_date),
  }));
  const at = (wanted: HalfYear) => windows.find((window) => window.halfYear === wanted);
  const year = yearOf(period);
  const own = at(period);
  if (!own) throw new RangeError(`${period} has no window`);
  const first = at(halfYearOf(year, 1)) ?? own;
  const known = at(halfYearOf(year, 1)) !== undefined;
  return {
    half: halfOf(period),
    cutOff: own.to,
    window: { from: own.from, to: own.to },
    year: { from: first.from, to: at(halfYearOf(year, 2))?.to ?? lastDayOfYearFrom(first.from) },
    elapsedShare:
      halfOf(period) === 1 && known
        ? firstHalfShare({ kind: 'custom', windows }, year)
        : new Decimal(1),
  };
}
