import type { Decimal } from '../shared/decimal.ts';
import type { IndicatorId, UnitId } from '../shared/ids.ts';
import type { UnitKind } from '../unit/unit.ts';

/** How an indicator is computed and read; the classes of the reporting tables (domain reference §3.3). */
export const INDICATOR_CLASSES = [
  'CUM_HIGH',
  'CUM_LOW',
  'ZERO',
  'SNAP_HIGH',
  'SNAP_LOW',
  'RATIO_HIGH',
  'RATIO_LOW',
  'GROWTH',
  'MILESTONE',
  'QUALITATIVE',
] as const;
export type IndicatorClass = (typeof INDICATOR_CLASSES)[number];

/** How units add up to their parent (§3.4). */
export const ROLL_UPS = [
  'SUM',
  'SUM_RATIO',
  'WEIGHTED_AVG',
  'SNAPSHOT_SUM',
  'MAX',
  'MIN',
  'LATEST',
  'COUNT_UNITS_MET',
  'TOP_ONLY',
  'MANUAL',
] as const;
export type RollUp = (typeof ROLL_UPS)[number];

/** How a lower-is-better indicator is scored in percent; report tables default to `PASS_FAIL`. */
export const LOWER_IS_BETTER_STRATEGIES = [
  'INVERSE',
  'MIRROR',
  'PASS_FAIL',
  'ZERO_TOLERANCE',
  'NO_PERCENT',
] as const;
export type LowerIsBetterStrategy = (typeof LOWER_IS_BETTER_STRATEGIES)[number];

/** Marks a reviewer gives a qualitative indicator, worst first. */
export const GRADES = ['poor', 'average', 'fair', 'good'] as const;
/** Yếu · Trung bình · Khá · Tốt. */
export type Grade = (typeof GRADES)[number];

/**
 * What share of the year the plan expects by the end of the first half.
 *
 * `profile` is declared by the indicator's owner (share 0…1 at the end of H1). A `null` pace means
 * nobody declared one: history, then the straight line, stand in and say so.
 */
export type Pace =
  | { readonly kind: 'linear' }
  | { readonly kind: 'profile'; readonly firstHalf: Decimal }
  | { readonly kind: 'done-in-h1' }
  | { readonly kind: 'year-end-only' }
  | { readonly kind: 'school-year' };

/** Who fills the row: every unit of a kind below the parent, or one named unit (`TOP_ONLY`). */
export type Reporters =
  | { readonly kind: 'unit-kind'; readonly unitKind: UnitKind }
  | { readonly kind: 'unit'; readonly unitId: UnitId };

/** An indicator (*chỉ tiêu*) as defined during one version. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly code: string;
  readonly name: string;
  readonly unitOfMeasure: string;
  readonly class: IndicatorClass;
  readonly rollUp: RollUp;
  readonly pace: Pace | null;
  readonly lowerIsBetter: LowerIsBetterStrategy | null;
  /** The value counts indivisible things (người, vụ, trường): one step is one whole unit. */
  readonly countsWholeUnits: boolean;
  /** The most decimals that the unit of measure takes; null where any number does, up to six. */
  readonly decimals: number | null;
  /** The least and the most that a figure can be, in the unit of measure; null without a bound. */
  readonly minimum: Decimal | null;
  readonly maximum: Decimal | null;
  /** A *trong đó* row is part of this one and is never added to it. */
  readonly ofWhich: IndicatorId | null;
  /** Its *trong đó* rows do not overlap, so that together they are never more than it. */
  readonly partsAddUp: boolean;
  readonly reporters: Reporters;
  /** The day of the plan year a milestone falls due, when the class is `MILESTONE`. */
  readonly milestoneDue: { readonly month: number; readonly day: number } | null;
}
