import { Decimal, ZERO } from '../shared/decimal.ts';
import type { Indicator, Pace } from './indicator.ts';

/** Where the expected pace came from, best first. Only the first two may judge in print or on the wall. */
export const EXPECTED_BASES = ['assigned', 'declared', 'history', 'linear'] as const;
/** *Mốc 6 tháng do … giao* (`assigned`, `declared`) or *Mốc tham khảo do phần mềm tính* (the others). */
export type ExpectedBasis = (typeof EXPECTED_BASES)[number];

/** How much of the year's plan should be done by the cut-off, and who says so. */
export interface Expectation {
  /**
   * Share of the plan, fixed to eight places. It is a convention and not a measurement, so the share
   * that is printed (six places of a percent) is the very share that judges.
   */
  readonly share: Decimal;
  /** The assigned six-month milestone in the unit of measure; it judges itself, undivided. */
  readonly milestone: Decimal | null;
  readonly basis: ExpectedBasis;
}

/** What one earlier year had reached at its half and at its end, in the unit of measure. */
export interface PastYear {
  readonly firstHalf: Decimal;
  readonly fullYear: Decimal;
}

/** Years of history that carry a pace; fewer are an anecdote. */
export const YEARS_OF_HISTORY = 2;

const PLACES = 8;
const ONE = new Decimal(1);

/** What `expectedShare` looks at. */
export interface ExpectedShareInput {
  readonly indicator: Pick<Indicator, 'pace'>;
  readonly half: 1 | 2;
  /** Assigned six-month milestone and year target, in the same unit (`SNAP_LOW`: as reductions). */
  readonly milestone: Decimal | null;
  readonly target: Decimal | null;
  readonly history: readonly PastYear[];
  /** Elapsed share of the plan year at the cut-off, 0…1, e.g. 182/365. */
  readonly elapsedShare: Decimal;
}

/**
 * What share of the year's plan is expected, taken in order from the assigned milestone, the
 * declared pace, the indicator's own history, a straight line (domain reference §3.3).
 *
 * Null when nothing is expected yet: the indicator is counted once a year and this is mid-year. A
 * `school-year` indicator closes on 31/5, before the half ends, so all of it is expected, as with
 * `done-in-h1`. An owner who declares `linear` has declared it; only an undeclared line is a guess.
 */
export function expectedShare(input: ExpectedShareInput): Expectation | null {
  if (input.half === 2) return { share: ONE, milestone: null, basis: 'assigned' };
  const { milestone, target } = input;
  if (milestone && target && !target.isZero()) {
    return { share: fixed(milestone.div(target)), milestone, basis: 'assigned' };
  }
  if (input.indicator.pace) return declared(input.indicator.pace, input.elapsedShare);
  const past = historyShare(input.history);
  return past
    ? { share: past, milestone: null, basis: 'history' }
    : { share: fixed(input.elapsedShare), milestone: null, basis: 'linear' };
}

/**
 * The mean of earlier years' half-to-year shares, or null with fewer than two full years.
 *
 * A mean of shares and not a share of sums: one exceptional year weighs no more than the others.
 *
 * @example historyShare([{ 40 of 100 }, { 45 of 90 }]) // 0.45
 */
export function historyShare(years: readonly PastYear[]): Decimal | null {
  const shares = years
    .filter((year) => year.fullYear.gt(0))
    .map((year) => year.firstHalf.div(year.fullYear));
  if (shares.length < YEARS_OF_HISTORY) return null;
  const mean = shares.reduce((sum, share) => sum.plus(share), ZERO).div(shares.length);
  return fixed(Decimal.min(ONE, Decimal.max(ZERO, mean)));
}

function declared(pace: Pace, elapsedShare: Decimal): Expectation | null {
  const share = declaredShare(pace, elapsedShare);
  return share && { share: fixed(share), milestone: null, basis: 'declared' };
}

function declaredShare(pace: Pace, elapsedShare: Decimal): Decimal | null {
  switch (pace.kind) {
    case 'linear':
      return elapsedShare;
    case 'profile':
      return pace.firstHalf;
    case 'done-in-h1':
    case 'school-year':
      return ONE;
    case 'year-end-only':
      return null;
  }
}

const fixed = (share: Decimal): Decimal => share.toDecimalPlaces(PLACES, Decimal.ROUND_HALF_UP);
